// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <string_view>
#include <vitae/cv/citation/names.hpp>
#include <vitae/cv/citation/parts.hpp>
#include <vitae/policy/axis.hpp>

namespace vitae::citation {

/// The Publication Manual of the APA, 7th edition: family names first with initials, an ampersand before the last,
/// of more than twenty names the first nineteen and the last (section 9.8); the date in parentheses (9.13, 9.14);
/// periodicals (10.1), books (10.2), chapters (10.3), reports (10.4), conferences (10.5), theses (10.6), unpublished
/// works (10.8), data sets (10.9), software (10.10). Titles keep the capitals they have.
struct apa : answers<axes::citation> {
  static void write(std::string& out, const Paper& paper) {
    using namespace citing_parts;
    using citing_parts::plain;
    const std::string_view unpublished = unfinished(paper);
    const bool within = paper.kind == paper_kind::inproceedings || paper.kind == paper_kind::chapter;
    const bool in_periodical = !within && !paper.venue.empty() && unpublished.empty() && !whole(paper);
    std::string title = in_periodical || within ? plain(paper.title) : italic(paper.title);
    const std::string kind = described(paper);
    if (paper.kind == paper_kind::report) put(title, " (Report No. ", plain(paper.issue), ")");
    put(title, " [", kind, "]");

    std::string names;
    citing_names::write_authors(names, paper,
                                {.names = citing_names::form::family_first,
                                 .pair = ", & ",
                                 .last = ", & ",
                                 .most = 20,
                                 .first = 19,
                                 .rest = ", . . . ",
                                 .and_the_last = true});
    const std::string when = paper.status == paper_status::accepted ? "in press" : year(paper);
    sentence(out, names.empty() ? title : names);
    sentence(out, "(" + (when.empty() ? "n.d." : when) + ")");
    if (!names.empty()) sentence(out, title);
    if (in_periodical) {
      std::string numbers = italic(paper.volume);
      put(numbers, "(", plain(paper.issue), ")");
      std::string where = italic(paper.venue);
      put(where, ", ", numbers);
      put(where, ", ", pages(paper));
      sentence(out, where);
    } else if (within && !paper.venue.empty()) {
      std::string where = "In " + italic(paper.venue);
      const std::string numbers = pages(paper);
      put(where, is_range(numbers) ? " (pp. " : " (p. ", numbers, ")");
      sentence(out, where);
    } else if (!whole(paper) || paper.kind == paper_kind::report || paper.kind == paper_kind::book) {
      sentence(out, plain(paper.venue));
    }
    if (!in_periodical) sentence(out, plain(paper.publisher));
    if (paper.kind == paper_kind::preprint && !paper.arxiv.empty()) sentence(out, "arXiv");
    put(out, " ", paper.doi.empty() ? arxiv_link(paper) : doi_link(paper));
    extras(out, paper);
  }

 private:
  /// A work that stands by itself: its title is in italics.
  static bool whole(const Paper& paper) {
    return paper.kind == paper_kind::book || paper.kind == paper_kind::thesis || paper.kind == paper_kind::report ||
           paper.kind == paper_kind::software || paper.kind == paper_kind::dataset ||
           paper.kind == paper_kind::preprint || paper.kind == paper_kind::patent;
  }
  /// What stands in brackets after the title (section 9.21).
  static std::string described(const Paper& paper) {
    const std::string_view unpublished = citing_parts::unfinished(paper);
    if (!unpublished.empty()) return std::string(unpublished);
    if (paper.kind == paper_kind::software) return "Computer software";
    if (paper.kind == paper_kind::dataset) return "Data set";
    if (paper.kind != paper_kind::thesis) return {};
    const std::string_view degree = citing_parts::degree(paper);
    std::string out(degree == "PhD thesis" ? "Doctoral dissertation" : degree.empty() ? "Thesis" : degree);
    citing_parts::put(out, ", ", citing_parts::plain(paper.venue));
    return out;
  }
};

}  // namespace vitae::citation
