// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/outline/block.hpp>

namespace vitae::wild_text {

/// Years of two figures that begin a line: "[16-17] Baker", "94-97: Clerk", "'08-'11   Cook", "(19-present) Piper".
namespace leading_years {

/// The years, where they stand, and what they would be in full: "2016-2017"; of no length where there are none.
struct found {
  std::size_t begin = 0, length = 0;
  bool enclosed = false;
  std::string spelled;
};

/// A year of two figures in full, "1994" or "2016"; empty where there is none.
inline std::string in_full(std::string_view two) {
  constexpr std::string_view first_of_last_century = "40";
  if (two.size() != 2 || !ascii::all_digits(two)) return {};
  return (two < first_of_last_century ? "20" : "19") + std::string(two);
}

/// The length of what stands between two years: "-", " – ", "--".
constexpr std::size_t joint_length(std::string_view text) {
  std::size_t i = text.starts_with(' ') ? 1 : 0;
  for (const std::string_view dash : {"--", "-", "\xE2\x80\x93", "\xE2\x80\x94"})
    if (text.substr(i).starts_with(dash)) {
      i += dash.size();
      return i + (text.substr(i).starts_with(' ') ? 1 : 0);
    }
  return 0;
}

/// Does what follows two years part them from the text of a line?
constexpr bool parts(std::string_view after, char open) {
  if (open == '[' || open == '(') return after.starts_with(open == '[' ? ']' : ')');
  return after.starts_with(": ") || after.starts_with('\t') || after.starts_with("  ");
}

/// The years that a line begins with.
inline found at_beginning(std::string_view line) {
  const char open = line.empty() ? '\0' : line[0];
  found years;
  years.enclosed = open == '[' || open == '(';
  years.begin = years.enclosed ? 1 : 0;
  std::size_t at = years.begin + (line.substr(years.begin).starts_with('\'') ? 1U : 0U);
  const std::string first = in_full(line.substr(std::min(at, line.size()), 2));
  if (first.empty()) return {};
  const std::size_t joint = joint_length(line.substr(at + 2));
  if (joint == 0) return {};
  at += 2 + joint;
  if (line.substr(at).starts_with('\'')) ++at;
  std::size_t end = at;
  while (end < line.size() && (ascii::is_alnum(line[end]) || ascii::is_beyond(line[end]))) ++end;
  const std::string_view word = line.substr(at, end - at);
  const std::string last = in_full(word);
  if (word.empty() || (last.empty() && ascii::is_digit(word[0])) || (!last.empty() && last < first)) return {};
  if (!parts(line.substr(end), open)) return {};
  years.length = end - years.begin;
  years.spelled = first + '-' + (last.empty() ? std::string(word) : last);
  return years;
}

/// Does a document date its lines so? In two of them at least where brackets enclose the years, else in three.
inline bool are_usual(const outline& doc) {
  std::size_t enclosed = 0, bare = 0;
  for (const block& b : doc.blocks) {
    const found years = at_beginning(doc.plain.of(b.text.begin, b.text.end));
    if (years.length > 0) ++(years.enclosed ? enclosed : bare);
  }
  return enclosed > 1 || bare > 2;
}

/// The date that the years of a line are, where it begins with such; else of no length.
inline dated date_of(std::string_view line) {
  const found years = at_beginning(line);
  if (years.length == 0) return {};
  const std::vector<dated> said = find_dates(years.spelled);
  if (said.size() != 1 || !said[0].is_range || said[0].length != years.spelled.size()) return {};
  dated date = said[0];
  date.offset = years.begin;
  date.length = years.length;
  return date;
}

}  // namespace leading_years

}  // namespace vitae::wild_text
