// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <string>
#include <vitae/cv/citation/names.hpp>
#include <vitae/cv/citation/parts.hpp>
#include <vitae/policy/axis.hpp>

namespace vitae::citation {

/// What most CVs print, and BibTeX's style "plain": "Ada Lovelace and Jan Berg. Title. *Journal*, 12(3):1–10, 2019."
struct plain : answers<axes::citation> {
  static void write(std::string& out, const Paper& paper) {
    using namespace citing_parts;
    std::string names;
    citing_names::write_authors(names, paper, {});
    sentence(out, names);
    sentence(out, citing_parts::plain(paper.title));
    std::string where = italic(paper.venue);
    std::string numbers = citing_parts::plain(paper.volume);
    const bool report = paper.kind == paper_kind::report;
    put(numbers,
        report            ? "Technical Report "
        : numbers.empty() ? "number "
                          : "(",
        citing_parts::plain(paper.issue), !report && !numbers.empty() ? ")" : "");
    std::string range = pages(paper);
    if (paper.volume.empty() && !range.empty()) range.insert(0, is_range(range) ? "pages " : "page ");
    put(numbers, numbers.empty() ? "" : paper.volume.empty() ? ", " : ":", range);
    const std::string stage = paper.status == paper_status::accepted ? "to appear" : std::string(unfinished(paper));
    for (const std::string& part : {numbers, std::string(paper.kind == paper_kind::thesis ? degree(paper) : ""),
                                    citing_parts::plain(paper.publisher), stage, year(paper)})
      put(where, where.empty() ? "" : ", ", part);
    sentence(out, where);
    put(out, " arXiv:", citing_parts::plain(paper.arxiv), ".");
    put(out, " ", doi_link(paper), ".");
    extras(out, paper);
  }
};

}  // namespace vitae::citation
