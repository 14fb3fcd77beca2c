// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/source/literal.hpp>

/// Words that announce what comes next in a reference, or that a remark begins; lower case, one space between.
namespace vitae::wild_text::citing::words {

/// Before a volume, an issue, pages.
inline constexpr literal volume_signs = "vol vols volume volumes v band bd t tome jg tom";
inline constexpr literal issue_signs = "suppl supp no nos nr number numbers issue issues heft iss n num núm";
inline constexpr literal pages_signs = "pp p pages page pg pgs s str pag pág págs páginas seiten art article";

/// Those of them that are names of people too: "Page, Tom. 2011."
inline constexpr literal labels_like_names = "page tom band art";

/// Before the number of a chapter or a section.
inline constexpr literal chapter_signs = "chapter chap ch section sec kapitel chapitre";

/// Before or after editors' names; ordinals and words of editions.
inline constexpr literal editor_signs =
    "a ed eds edd editor editors hrsg hg coord coords éd éds dir org orgs guest gen general series edited inventor "
    "inventors";
inline constexpr literal edition_signs =
    "first second third fourth fifth sixth seventh eighth ninth tenth revised new rev international student";

/// Before identifiers and addresses.
inline constexpr literal identifier_signs =
    "doi url https http link available retrieved accessed online arxiv abs isbn issn isbn-13 isbn-10 pmid pmcid "
    "pubmed";

/// First words of the phrases of `phrases.hpp`.
inline constexpr literal phrase_starts =
    "epub ahead early manuscript in working submitted under accepted to forthcoming advance preprint published "
    "currently appeared appears also pending conditionally revise eingereicht angenommen im erscheint en soumis sous "
    "à enviado no unpublished publication paper poster presented brief short full long regular demo chapter oral talk";

/// Proceedings and journals that say so.
inline constexpr literal container_heads =
    "proceedings proc proceeding procs journal transactions conference symposium workshop";

/// Words of links that are no part of a reference.
inline constexpr literal link_labels =
    "pdf code link links paper slides slide video videos project page website webpage web site html arxiv doi bib "
    "bibtex poster demo github talk abstract abs supplement supplementary supp appendix data dataset preprint url "
    "software blog post news media online ps journal version tex dl acm ieee publisher full text material materials "
    "models model tool pubmed pmc";

/// First words of a remark on a paper, not of a part of its reference.
inline constexpr literal remarks =
    "oral spotlight poster award awarded best outstanding invited keynote highlight highlighted finalist nominee "
    "nominated nomination runner-up candidate honorable honourable distinguished acceptance ranked cited citations "
    "impact jcr if scopus talk presentation demo equal equally contributed corresponding reprinted peer-reviewed "
    "peer refereed featured also top archival non-archival contribution retrieved accessed available translated "
    "trans transl tr trad traduit übers übersetzt with foreword reprint plus";

/// Before the name of a translator.
inline constexpr literal translator_signs = "trans transl tr trad translated übers übersetzt traduit";

/// Labels of a remark on a paper: "Note: presented in Oslo".
inline constexpr literal note_labels = "note notes remark remarks comment comments anmerkung nota remarque";

/// Words of a note on equal contribution.
inline constexpr literal equal_starts = "equal equally co-first joint shared";
inline constexpr literal equal_ends =
    "contribution contributions contributed contributors first author authors contributor authorship";

}  // namespace vitae::wild_text::citing::words
