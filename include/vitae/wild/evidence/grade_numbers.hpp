// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>

/// Numbers that may be grades, and their scales.
namespace vitae::wild_text::grade_evidence {

constexpr char at(std::string_view text, std::size_t i) { return i < text.size() ? text[i] : '\0'; }

constexpr std::size_t blanks(std::string_view text, std::size_t i) {
  std::size_t end = i;
  while (end < text.size() && end - i < 4 && (text[end] == ' ' || text[end] == '\t')) ++end;
  return end;
}

/// Is there a number of at most three digits before its point or comma, and at most three after it, at `i`? Where it
/// ends.
constexpr std::size_t number_end(std::string_view text, std::size_t i) {
  std::size_t end = i;
  while (ascii::is_digit(at(text, end)) && end - i < 4) ++end;
  if (end == i || end - i > 3) return i;
  if ((at(text, end) == '.' || at(text, end) == ',') && ascii::is_digit(at(text, end + 1))) {
    std::size_t last = end + 1;
    while (ascii::is_digit(at(text, last))) ++last;
    if (last - end > 4) return i;
    end = last;
  }
  // Part of a date, a version or a longer number.
  const char next = at(text, end);
  if (ascii::is_digit(next) || ((next == '.' || next == ',' || next == '-') && ascii::is_digit(at(text, end + 1))))
    return i;
  return end;
}

constexpr double number(std::string_view text) {
  double value = 0, place = 0;
  for (const char c : text) {
    if (!ascii::is_digit(c)) {
      place = 1;
      continue;
    }
    value = value * 10 + (c - '0');
    place *= 10;
  }
  return place > 1 ? value / place : value;
}

/// The best grade of some country or university.
constexpr bool is_scale(double best) {
  for (const double known :
       {4.0, 4.3, 4.33, 4.5, 5.0, 6.0, 7.0, 9.0, 10.0, 12.0, 15.0, 16.0, 18.0, 20.0, 30.0, 45.0, 60.0, 100.0, 110.0}) {
    if (best > known - 0.001 && best < known + 0.001) return true;
  }
  return false;
}

/// "3.52", its scale after '/' or "out of" or in "(4.0 scale)", and where all that ends.
struct measured {
  std::size_t end = 0;
  std::string_view value, scale;
  bool percent = false;
};

constexpr measured measure(std::string_view text, std::size_t from) {
  measured out;
  std::size_t end = number_end(text, from);
  if (end == from) return out;
  out.value = text.substr(from, end - from);
  out.end = end;
  if (at(text, end) == '%') {
    ++out.end;
    out.percent = true;
    out.scale = "100";
    return out;
  }
  std::size_t next = blanks(text, end);
  for (const std::string_view joint :
       {"/", "out of", "von", "sur", "of a possible", "(out of", "on a scale of", "(scale of", "on a", "(on a"}) {
    if (!ascii::begins(text.substr(next), joint)) continue;
    const std::size_t start = blanks(text, next + joint.size());
    const std::size_t stop = number_end(text, start);
    if (stop == start || at(text, stop) == '/') break;
    out.scale = text.substr(start, stop - start);
    out.end = stop;
    if (at(text, stop) == '%') return {};
    const std::size_t word = at(text, stop) == '-' ? stop + 1 : blanks(text, stop);
    if (ascii::begins(text.substr(word), "scale")) out.end = word + 5;
    if (joint.front() == '(' && at(text, out.end) == ')') ++out.end;
    return out;
  }
  if (at(text, next) == '/') return {};
  if (at(text, next) == '(') {
    const std::size_t start = next + 1, stop = number_end(text, start);
    const std::size_t word = at(text, stop) == '-' ? stop + 1 : blanks(text, stop);
    if (stop > start && ascii::begins(text.substr(word), "scale)")) {
      out.scale = text.substr(start, stop - start);
      out.end = word + 6;
    }
  }
  return out;
}

}  // namespace vitae::wild_text::grade_evidence
