// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/grade.hpp>

namespace vitae::wild_text {

/// A grade in the document.
struct found_grade {
  span text;
  std::string value, scale;  ///< as printed; empty for grades in words
};

/// What is taken out of a line before the rest is read: a date, or a grade.
struct hole {
  span text;
  const found_date* date = nullptr;
  bool graded = false;
  found_grade grade;
};

/// The grades in a span.
inline std::vector<found_grade> grades_in(const context& in, span s) {
  std::vector<found_grade> found;
  for (const graded& g : find_grades(in.view(s)))
    found.push_back({{s.begin + g.offset, s.begin + g.offset + g.length}, std::string(g.value), std::string(g.scale)});
  return found;
}

/// A date with the brackets around it: "(2019 - 2021)", "[2019]".
inline span with_brackets(const context& in, span date, span within) {
  span s = date;
  const std::string& text = in.plain().text;
  while (s.begin > within.begin && text[s.begin - 1] == ' ') --s.begin;
  while (s.end < within.end && text[s.end] == ' ') ++s.end;
  if (s.begin == within.begin || s.end == within.end) return date;
  const char open = text[s.begin - 1], close = text[s.end];
  return (open == '(' && close == ')') || (open == '[' && close == ']') ? span{s.begin - 1, s.end + 1} : date;
}

/// The dates of a span that may date its entry and, where the entry may have one, its grade; in order.
inline std::vector<hole> holes_in(const context& in, const entry_plan& plan, span s) {
  std::vector<hole> holes;
  for (const found_date* d : in.dates.dating_in(s)) holes.push_back({with_brackets(in, d->text, s), d, false, {}});
  if (plan.grade) {
    for (found_grade& g : grades_in(in, s)) {
      const bool clear = std::none_of(holes.begin(), holes.end(), [&](const hole& h) {
        return h.text.begin < g.text.end && g.text.begin < h.text.end;
      });
      if (!clear) continue;
      holes.push_back({g.text, nullptr, true, std::move(g)});
      break;
    }
    std::sort(holes.begin(), holes.end(), [](const hole& a, const hole& b) { return a.text.begin < b.text.begin; });
  }
  return holes;
}

}  // namespace vitae::wild_text
