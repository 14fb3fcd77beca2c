// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/format/markdown/separators.hpp>
#include <vitae/format/markdown/unescape.hpp>
#include <vitae/source/ascii.hpp>

/// What a piece of a line looks like, when nothing but its looks says whose it is. A writer asks the same questions of
/// what it has written, so that a wrong guess costs a label, never a value.
namespace vitae::markdown_text {

/// "example.org/~ada": a domain, perhaps with a path.
inline bool like_domain(std::string_view source) {
  const std::string_view host = source.substr(0, source.find('/'));
  std::size_t label = 0, points = 0;
  bool letters = false;
  for (const char c : host) {
    if (c == '.') {
      if (label == 0) return false;
      ++points;
      label = 0;
      letters = true;
    } else if (ascii::is_alnum(c) || (c == '-' && label > 0)) {
      ++label;
      letters = letters && ascii::is_alpha(c);
    } else {
      return false;
    }
  }
  const auto in_path = [](char c) { return ascii::is_alnum(c) || std::string_view("./~-").find(c) < 4; };
  const std::string_view path = source.substr(host.size());
  return points > 0 && letters && label >= 2 && source.size() <= 200 && (path.empty() || ascii::all(path, in_path)) &&
         path.find("~~") == path.npos;
}

inline bool like_address(std::string_view source) {
  if (inside_angles(source).find(':') < source.size()) return true;
  const bool begun = source.starts_with("http://") || source.starts_with("https://") || source.starts_with("www.");
  return begun ? source.find_first_of(" \t\n") == std::string_view::npos : like_domain(source);
}

inline bool like_email(std::string_view source) {
  const std::size_t sign = source.find('@');
  return sign != std::string_view::npos && sign > 0 && sign + 1 < source.size() && !like_address(source) &&
         source.find_first_of(" \t\n") == std::string_view::npos && source[0] != '[' && source[0] != '*';
}

inline bool like_phone(std::string_view source) {
  std::size_t digits = 0;
  for (const char c : source) {
    if (ascii::is_digit(c))
      ++digits;
    else if (std::string_view("+-()./ \\").find(c) == std::string_view::npos)
      return false;
  }
  return digits >= 5 && digits <= 20;
}

/// Few words with a year among them: "Sep 2019 – Present", "2 May 2020", "2019-09, 2021".
inline bool like_date(std::string_view source) {
  if (source.empty() || source.size() > 60 || source.find_first_of("*[<@:\n") != std::string_view::npos) return false;
  if (std::string_view(".;!?").find(source.back()) != std::string_view::npos) return false;
  bool year = false, digit = false;
  std::size_t digits = 0, words = 0;
  for (std::size_t at = 0; at <= source.size(); ++at) {
    const char c = at < source.size() ? source[at] : ',';
    if (ascii::is_digit(c)) {
      ++digits;
      digit = true;
      continue;
    }
    year = year || digits == 4;
    if (digits > 4 && digits != 8) return false;
    digits = 0;
    if (c == ' ' && ++words > 4) return false;
    const bool dash = source.substr(at).starts_with("\u2013") || source.substr(at).starts_with("\u2014");
    if (dash) words = 0;
    if (c != ',') continue;
    if (!digit) return false;
    digit = false;
    words = 0;
  }
  return year;
}

}  // namespace vitae::markdown_text
