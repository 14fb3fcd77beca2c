// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>

namespace vitae::wild_text {

/// A sign that LaTeX spells between dollars, as a character; `length` is that of the spelling, 0 where there is none.
struct tex_sign {
  std::string_view text;
  std::size_t length = 0;
};

/// The sign at a dollar: "$\circ~$" is a ring, "$^{*}$" a star.
constexpr tex_sign tex_sign_at(std::string_view document, std::size_t at) {
  struct sign {
    std::string_view tex, text;
  };
  constexpr sign signs[] = {
      {"\\circ", "∘"},        {"\\bullet", "•"},    {"\\cdot", "·"},   {"\\diamond", "◇"},      {"\\star", "*"},
      {"\\ast", "*"},         {"^*", "*"},          {"^{*}", "*"},     {"^\\ast", "*"},         {"^{\\ast}", "*"},
      {"^\\dagger", "†"},     {"^{\\dagger}", "†"}, {"\\dagger", "†"}, {"\\sim", "~"},          {"\\rightarrow", "→"},
      {"\\blacksquare", "■"}, {"\\times", "×"},     {"|", "|"},        {"\\triangleright", "▷"}};
  const std::size_t close = document.substr(0, at + 40).find('$', at + 1);
  if (close == document.npos) return {};
  std::string_view inside = trimmed(document.substr(at + 1, close - at - 1));
  while (!inside.empty() && (inside.back() == '~' || inside.back() == ' ')) inside.remove_suffix(1);
  for (const sign& s : signs)
    if (s.tex == inside) return {s.text, close + 1 - at};
  return {};
}

/// Adds what an OCR of LaTeX leaves of a bullet or a mark ("$\circ$", "$^{*}$"), and tells how long it is; 0 for none.
inline std::size_t show_tex_sign_at(plain_text& out, std::size_t at, unsigned style) {
  const tex_sign sign = tex_sign_at(out.document, at);
  for (const char c : sign.text) out.add(c, at, style | style::literal);
  return sign.length;
}

}  // namespace vitae::wild_text
