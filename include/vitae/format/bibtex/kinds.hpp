// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>

/// What types of entries are, and how far a paper has come.
namespace vitae::bibtex_text {

/// An entry type of BibTeX, biblatex or a common style, and the kind of paper it is; the first type of a kind is the
/// one that is written.
struct entry_kind {
  std::string_view type, kind;
};

inline constexpr entry_kind entry_kinds[] = {{"article", "article"},
                                             {"inproceedings", "inproceedings"},
                                             {"conference", "inproceedings"},
                                             {"book", "book"},
                                             {"mvbook", "book"},
                                             {"booklet", "book"},
                                             {"collection", "book"},
                                             {"mvcollection", "book"},
                                             {"proceedings", "book"},
                                             {"mvproceedings", "book"},
                                             {"incollection", "chapter"},
                                             {"inbook", "chapter"},
                                             {"bookinbook", "chapter"},
                                             {"suppbook", "chapter"},
                                             {"inreference", "chapter"},
                                             {"thesis", "thesis"},
                                             {"phdthesis", "thesis"},
                                             {"mastersthesis", "thesis"},
                                             {"techreport", "report"},
                                             {"report", "report"},
                                             {"patent", "patent"},
                                             {"dataset", "dataset"},
                                             {"data", "dataset"},
                                             {"software", "software"},
                                             {"suppperiodical", "article"},
                                             {"misc", ""},
                                             {"unpublished", ""},
                                             {"online", ""},
                                             {"electronic", ""},
                                             {"www", ""}};

/// The kind of an entry type in any case of letters; nothing where the type does not say, "other" for unknown types.
constexpr std::string_view kind_of(std::string_view type) {
  for (const auto& known : entry_kinds)
    if (ascii::equal(known.type, type)) return known.kind;
  return "other";
}

/// The entry type that is written for a kind; a kind that has none is `misc`.
constexpr std::string_view type_of(std::string_view kind) {
  for (const auto& known : entry_kinds)
    if (!kind.empty() && known.kind == kind) return known.type;
  return "misc";
}

/// The kind of an entry whose type says this much: what has no kind but a number at arXiv is a preprint.
constexpr std::string_view implied_kind(std::string_view kind, bool on_arxiv) {
  return kind.empty() && on_arxiv ? "preprint" : kind;
}

/// Does a venue's name say that it is a conference?
constexpr bool is_conference(std::string_view venue) {
  const std::string small = ascii::lowered(venue);
  for (const std::string_view word : {"proceedings", "proc.", "conference", "workshop", "symposium", "meeting"})
    if (small.find(word) != std::string::npos) return true;
  return false;
}

/// The degree that an entry of a thesis is for, as a note: "PhD thesis", "Master's thesis". `word` is the entry type or
/// biblatex's field `type`.
constexpr std::string_view thesis_note(std::string_view word) {
  if (ascii::equal(word, "phdthesis")) return "PhD thesis";
  if (ascii::equal(word, "mastersthesis") || ascii::equal(word, "mathesis")) return "Master's thesis";
  return {};
}

/// How far a paper has come: biblatex's key for the field `pubstate`, the status, and how people say it.
struct publication_state {
  std::string_view key, status, phrases;  ///< phrases between bars
};

inline constexpr publication_state publication_states[] = {
    {"published", "published", "|published|"},
    {"inpress", "accepted",
     "|inpress|in press|forthcoming|to appear|accepted|accepted for publication|accepted for presentation|"},
    {"submitted", "submitted",
     "|submitted|under review|in review|submitted for publication|submitted for review|under submission|"
     "in submission|manuscript submitted for publication|under revision|in revision|"},
    {"prepublished", "preprint", "|prepublished|preprint|"},
    {"inpreparation", "in preparation",
     "|inpreparation|in preparation|manuscript in preparation|in prep|work in progress|in progress|draft|"}};

/// The status that a whole phrase states ("In press."), or nothing.
constexpr std::string_view status_of(std::string_view phrase) {
  while (phrase.ends_with('.') || phrase.ends_with(' ')) phrase.remove_suffix(1);
  while (phrase.starts_with('(') && phrase.ends_with(')')) phrase = phrase.substr(1, phrase.size() - 2);
  if (phrase.empty() || phrase.size() > 40 || phrase.find('|') != std::string_view::npos) return {};
  const std::string wanted = "|" + ascii::lowered(phrase) + "|";
  for (const auto& state : publication_states)
    if (state.phrases.find(wanted) != std::string_view::npos) return state.status;
  return {};
}

/// How notes begin that state a status and then say more: "Submitted to the Journal of Examples".
struct note_beginning {
  std::string_view words, status;
};
inline constexpr note_beginning note_beginnings[] = {
    {"submitted to ", "submitted"}, {"under review at ", "submitted"}, {"to appear in ", "accepted"},
    {"to appear at ", "accepted"},  {"accepted at ", "accepted"},      {"accepted to ", "accepted"},
    {"accepted by ", "accepted"},   {"accepted in ", "accepted"},      {"accepted for publication in ", "accepted"}};

/// The status at which a note begins, or nothing.
constexpr std::string_view status_in(std::string_view note) {
  for (const auto& [words, status] : note_beginnings)
    if (ascii::begins(note, words)) return status;
  return {};
}

/// biblatex's key for a status, or the status itself.
constexpr std::string_view state_key(std::string_view status) {
  for (const auto& state : publication_states)
    if (state.status == status) return state.key;
  return status;
}

}  // namespace vitae::bibtex_text
