// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/cv/citation/names.hpp>
#include <vitae/cv/citation/parts.hpp>
#include <vitae/policy/axis.hpp>

namespace vitae::citation {

/// ACM Citation Style and Reference Formats: full names, then the year; "*Journal* 12, 3 (Sept. 2019), 1–10." for
/// articles in journals, "In *Proceedings*. Publisher, 1–10." for papers in proceedings, and the DOI as an address.
struct acm : answers<axes::citation> {
  static void write(std::string& out, const Paper& paper) {
    using namespace citing_parts;
    using citing_parts::plain;
    std::string names;
    citing_names::write_authors(names, paper, {});
    sentence(out, names);
    const std::string when = year(paper);
    sentence(out, when.empty() ? "n.d." : when);
    const bool whole = paper.kind == paper_kind::book || paper.kind == paper_kind::thesis ||
                       paper.kind == paper_kind::report || paper.kind == paper_kind::software ||
                       paper.kind == paper_kind::dataset;
    sentence(out, whole ? italic(paper.title) : plain(paper.title));
    if (whole) {
      if (paper.kind == paper_kind::thesis)
        sentence(out, degree(paper) == "PhD thesis" ? "Ph.D. Dissertation"
                      : degree(paper).empty()       ? "Thesis"
                                                    : degree(paper));
      if (paper.kind == paper_kind::report) put(out, " Technical Report ", plain(paper.issue), ".");
      sentence(out, plain(paper.venue));
      sentence(out, plain(paper.publisher));
    } else if (paper.kind == paper_kind::inproceedings || paper.kind == paper_kind::chapter) {
      if (!paper.venue.empty()) sentence(out, "In " + italic(paper.venue));
      std::string rest = plain(paper.publisher);
      put(rest, rest.empty() ? "" : ", ", pages(paper));
      sentence(out, rest);
    } else {
      sentence(out, article(paper));
    }
    if (!paper.arxiv.empty() && paper.doi.empty()) put(out, " arXiv:", plain(paper.arxiv), ".");
    if (paper.status == paper_status::accepted) sentence(out, "To appear");
    sentence(out, unfinished(paper));
    put(out, " ", paper.doi.empty() && paper.kind == paper_kind::preprint ? arxiv_link(paper) : doi_link(paper));
    extras(out, paper);
  }

 private:
  static std::string article(const Paper& paper) {
    using namespace citing_parts;
    using citing_parts::plain;
    static constexpr std::string_view months[12] = {"Jan.", "Feb.", "March", "April", "May",  "June",
                                                    "July", "Aug.", "Sept.", "Oct.",  "Nov.", "Dec."};
    std::string out = italic(paper.venue);
    put(out, out.empty() ? "" : " ", plain(paper.volume));
    put(out, paper.volume.empty() ? " " : ", ", plain(paper.issue));
    const bool dated = paper.date && paper.date->month() >= 1 && paper.date->month() <= 12;
    if (!out.empty() && dated) put(out, " (", month_and_year(paper, months), ")");
    put(out, out.empty() ? "" : ", ", pages(paper));
    return out;
  }
};

}  // namespace vitae::citation
