// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>

/// What tells that a line begins with a label.
namespace vitae::wild_text::lines {

/// "Supervisor: Prof. Quill": a label of one or two words, with its value behind it.
constexpr bool begins_label(std::string_view text) {
  if (const std::size_t wide = text.substr(0, 27).find("：");
      wide != text.npos && wide > 0 && is_cjk(decode(text, 0).code_point))
    return text.substr(0, wide).find(' ') == text.npos;  // "期間：2019年"
  const std::size_t colon = text.substr(0, 26).find(": ");
  if (colon == text.npos || colon < 3 || !ascii::is_upper(text[0])) return false;
  std::size_t spaces = 0;
  for (const char c : text.substr(0, colon)) {
    spaces += c == ' ' ? 1U : 0U;
    if (!ascii::is_alpha(c) && c != ' ' && c != '-') return false;
  }
  return spaces < 2;
}

}  // namespace vitae::wild_text::lines
