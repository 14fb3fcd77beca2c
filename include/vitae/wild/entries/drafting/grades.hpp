// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/grade.hpp>

/// Grades in the lines of an entry.
namespace vitae::wild_text {

/// A grade in the document.
struct found_grade {
  span text;
  std::string value, scale;  ///< as printed; empty for grades in words
};

/// The grades in a span.
inline std::vector<found_grade> grades_in(const context& in, span s) {
  std::vector<found_grade> found;
  for (const graded& g : find_grades(in.view(s)))
    found.push_back({{s.begin + g.offset, s.begin + g.offset + g.length}, std::string(g.value), std::string(g.scale)});
  return found;
}

/// "3.89" in the last cell of a line: a number with a point that may be of four or ten.
inline std::vector<found_grade> grade_in_last_cell(const context& in, span s) {
  const std::string_view text = in.view(s);
  const std::size_t tab = text.rfind('\t');
  const span cell = tab == text.npos ? s : trim(in.plain(), {s.begin + tab + 1, s.end});
  const std::string_view number = in.view(cell);
  const bool whole = !number.empty() && grade_evidence::number_end(number, 0) == number.size();
  if (tab == text.npos || !whole || number.find('.') == number.npos || grade_evidence::number(number) > 10) return {};
  return {{cell, std::string(number), {}}};
}

/// The grade of a line of little else: "4.0 GPA"; empty in other lines.
inline found_grade grade_alone_in(const context& in, span s) {
  if (s.size() > 24) return {};
  std::vector<found_grade> grades = grades_in(in, s);
  return grades.size() == 1 && s.size() <= grades[0].text.size() + 8 ? std::move(grades[0]) : found_grade{};
}

/// The grade that stands behind its label or below its title, "Grade: 85%, the best of the year", and may be a mere
/// number; all of the text where it holds none that is known.
inline found_grade titled_grade_in(const context& in, span s) {
  std::vector<found_grade> grades = grades_in(in, s);
  if (!grades.empty() && grades[0].value.empty()) return {{s.begin, grades[0].text.end}, {}, {}};  // "Pass with merit"
  if (!grades.empty()) return std::move(grades[0]);
  const std::string_view text = in.view(s);
  const grade_evidence::measured number = grade_evidence::measure(text, 0);
  const bool whole = number.end == text.size() || std::string_view(",;|").find(text[number.end]) != text.npos;
  if (number.end == 0 || !whole) return {s, {}, {}};
  return {{s.begin, s.begin + number.end}, std::string(number.value), std::string(number.scale)};
}

/// The grade in figures that a short line tells among other things: "Graduated with a 3.9/4.0 GPA"; empty in other
/// lines.
inline found_grade grade_told_in(const context& in, span s) {
  if (s.size() > 120) return {};
  for (found_grade& g : grades_in(in, s))
    if (!g.value.empty()) return std::move(g);
  return {};
}

}  // namespace vitae::wild_text
