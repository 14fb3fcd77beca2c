// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>

/// What tells that a line begins with a label.
namespace vitae::wild_text::lines {

/// "Supervisor: Prof. Quill", "Tides/Ropes: Swift", "Mobile & Desktop Tools: Swift": a label of one or two words, up to
/// four with what joins them, and its value behind it.
constexpr bool begins_label(std::string_view text) {
  if (const std::size_t wide = text.substr(0, 27).find("：");
      wide != text.npos && wide > 0 && is_cjk(decode(text, 0).code_point))
    return text.substr(0, wide).find(' ') == text.npos;  // "期間：2019年"
  const std::size_t colon = text.substr(0, 36).find(": ");
  if (colon == text.npos || colon < 3 || !ascii::is_upper(text[0])) return false;
  std::size_t words = 1;
  bool joined = false;
  for (std::size_t i = 0; i < colon; ++i) {
    if (!ascii::is_alpha(text[i]) && text[i] != ' ' && text[i] != '-' && text[i] != '/' && text.substr(i, 2) != "& ")
      return false;
    joined = joined || text[i] == '&';
    words += text[i] == ' ' && text[i + 1] != '&' && text[i + 1] != ' ' ? 1U : 0U;
  }
  return joined ? words <= 4 : words <= 2 && colon < 25;
}

}  // namespace vitae::wild_text::lines
