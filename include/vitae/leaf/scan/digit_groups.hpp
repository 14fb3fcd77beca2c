// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vitae/leaf/scan/finding.hpp>

namespace vitae::scanning {

/// Digits in groups, as they stand in a text: "(020) 7946-0958" has the groups of 3, 4 and 4.
struct digit_groups {
  static constexpr std::size_t most = 12;
  std::uint8_t size[most]{};  // the digits of each group
  std::size_t first[most]{};  // where each group begins
  std::size_t count = 0;
  std::size_t total = 0;
  std::size_t end = 0;  // past the last digit, or past the parenthesis that closes on it
  bool plus = false, parenthesis = false, slash = false, blank = false, mark = false;

  constexpr bool shaped(std::size_t from, std::uint8_t a, std::uint8_t b, std::uint8_t c) const {
    return count == from + 3 && size[from] == a && size[from + 1] == b && size[from + 2] == c;
  }
};

/// "(215) 555-0142 / (215) 555-0188": does another number begin behind the slash at `slash`?
constexpr bool parts_numbers(std::string_view text, std::size_t slash) {
  const std::size_t next = text[slash] == '/' ? text.find_first_not_of(' ', slash + 1) : text.npos;
  if (next == text.npos) return false;
  const bool apart = slash > 0 && text[slash - 1] == ' ' && next > slash + 1;
  return text[next] == '(' || text[next] == '+' || (apart && ascii::is_digit(text[next]));
}

/// The groups that begin at `begin` with a '+', a '(' or a digit: joined by at most three blanks, dots, hyphens,
/// slashes and parentheses on one line.
constexpr digit_groups groups_at(std::string_view text, std::size_t begin) {
  digit_groups out;
  std::size_t i = begin, end_of_group = begin;
  bool open = false;
  while (i < text.size()) {
    std::size_t signs = 0, blanks = 0;
    if (i < text.size() && out.total >= 9 && parts_numbers(text, text[i] == ' ' && i + 1 < text.size() ? i + 1 : i))
      break;
    while (i < text.size() && signs < 5) {
      const decoded next = decode(text, i);
      const char32_t c = next.code_point;
      const bool blank = c == ' ' || c == 0xA0 || c == 0x2009 || c == 0x202F;
      const bool mark = c == '-' || c == '.' || c == '/' || (c >= 0x2010 && c <= 0x2015);
      if (c == '+' && out.count == 0 && !out.plus) {
        out.plus = true;
      } else if (c == '(' && !open) {
        open = out.parenthesis = true;
      } else if (c == ')' && open) {
        open = false;
        if (out.count > 0) end_of_group = i + 1;
      } else if (!blank && !mark) {
        break;
      }
      if (blank && ++blanks > (out.count == 0 ? 0U : 1U) && !mark) {
        // Two blanks together are a gap between columns; blanks on both sides of a mark are not.
        if (at(text, i - 1) == ' ' || blanks > 2) break;
      }
      out.slash = out.slash || c == '/';
      i += next.length;
      ++signs;
    }
    const bool digit = i < text.size() && ascii::is_digit(text[i]);
    if (!digit || (out.count > 0 && signs > 4) || out.count == digit_groups::most) break;
    out.blank = out.blank || blanks > 0;
    std::size_t digits = 0;
    while (i + digits < text.size() && ascii::is_digit(text[i + digits])) ++digits;
    if (digits > 20) return out.total = 99, out.end = i + digits, out;
    out.first[out.count] = i;
    out.size[out.count++] = static_cast<std::uint8_t>(digits);
    out.total += digits;
    i += digits;
    end_of_group = i;
    if (signs == 0 && out.count > 1) break;
  }
  out.end = end_of_group;
  return out;
}

/// The number that a group spells; of its first eight digits, if it has more.
constexpr unsigned number_at(std::string_view text, const digit_groups& groups, std::size_t group) {
  unsigned value = 0;
  for (std::size_t i = 0; i < groups.size[group] && i < 8; ++i) {
    value = value * 10 + static_cast<unsigned>(text[groups.first[group] + i] - '0');
  }
  return value;
}

/// Is a group a year that a CV may tell?
constexpr bool is_year(std::string_view text, const digit_groups& groups, std::size_t group) {
  const unsigned value = number_at(text, groups, group);
  return groups.size[group] == 4 && value >= 1900 && value < 2100;
}

/// Are the groups nothing but years, months and days?
constexpr bool are_dates(std::string_view text, const digit_groups& groups) {
  bool year = false;
  for (std::size_t i = 0; i < groups.count; ++i) {
    if (is_year(text, groups, i)) {
      year = true;
    } else if (groups.size[i] > 2 && !(groups.size[i] == 6 && number_at(text, groups, i) / 100 - 1900 < 200)) {
      return false;
    }
  }
  return year || groups.count < 4;
}

}  // namespace vitae::scanning
