// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/cv/citation/parts.hpp>
#include <vitae/cv/citation/plain.hpp>
#include <vitae/policy/check.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/sort_by.hpp>

namespace vitae {

/// One paper in the words of a style, as inline Markdown: `cite<citation::apa>(paper)`. The owner of the CV stands in
/// bold, equal contribution is marked by an asterisk; notes and links follow what the style prescribes.
template <class Style>
std::string cite(const Paper& paper) {
  std::string out;
  Style::write(out, paper);
  return out;
}

/// How a list of publications is parted: each has the place of a paper's group, and the group's heading.
namespace grouping {

/// No groups.
struct none : answers<axes::grouping> {
  static int place(const Paper&) { return 0; }
  static std::string heading(const Paper&) { return {}; }
};

/// By year, the latest first; what has no year comes first of all, since it is yet to appear.
struct by_year : answers<axes::grouping> {
  static int place(const Paper& p) { return p.date && p.date->year() >= 0 ? 10000 - p.date->year() : 0; }
  static std::string heading(const Paper& p) {
    const std::string year = citing_parts::year(p);
    return year.empty() ? "Forthcoming" : year;
  }
};

/// By what they are: articles, conference papers, books and so on; what is unfinished comes last.
struct by_kind : answers<axes::grouping> {
  static int place(const Paper& p) {
    return !citing_parts::unfinished(p).empty() ? 100 : p.kind ? static_cast<int>(*p.kind) : 99;
  }
  static std::string heading(const Paper& p) {
    constexpr std::string_view headings[]{"Journal articles", "Conference papers", "Books",      "Book chapters",
                                          "Theses",           "Reports",           "Preprints",  "Patents",
                                          "Data sets",        "Software",          "Other works"};
    if (!citing_parts::unfinished(p).empty()) return "In preparation and under review";
    return std::string(p.kind ? headings[static_cast<std::size_t>(*p.kind)] : "Publications");
  }
};

}  // namespace grouping

/// What `bibliography` asks.
struct bibliography_verb {
  using needs = void;
  template <class Axis>
  static constexpr bool asks = std::same_as<Axis, axes::citation> || std::same_as<Axis, axes::grouping>;
};

/// A list of publications as Markdown, numbered throughout: `bibliography<citation::ieee, grouping::by_year>(papers)`.
/// Unsaid, `citation::plain` and `grouping::none`. Within a group papers keep their order. If contributions are equal
/// anywhere, one line at the end explains the mark.
template <class... Policies>
std::string bibliography(const std::vector<Paper>& papers) {
  static_assert(checking::suits<bibliography_verb, Policies...>());
  using style = typename policies<Policies...>::template answer<axes::citation, citation::plain>;
  using grouping = typename policies<Policies...>::template answer<axes::grouping, grouping::none>;
  std::vector<std::size_t> order(papers.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  sort_with(order,
            [&](std::size_t a, std::size_t b) { return grouping::place(papers[a]) < grouping::place(papers[b]); });
  std::string out;
  bool equal = false;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Paper& paper = papers[order[i]];
    const std::string heading = grouping::heading(paper);
    if (!heading.empty() && (i == 0 || grouping::place(papers[order[i - 1]]) != grouping::place(paper)))
      out.append(i == 0 ? "### " : "\n### ").append(heading).append("\n\n");
    append_number(out, i + 1);
    out.append(". ").append(cite<style>(paper)).append("\n");
    for (const Author& author : paper.authors) equal = equal || author.equal;
  }
  if (equal) out += "\n\\* Equal contribution.\n";
  return out;
}

}  // namespace vitae
