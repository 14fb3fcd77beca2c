// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/bibtex/latex_math.hpp>
#include <vitae/format/bibtex/latex_read.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

namespace vitae::latex {

/// Whether BibTeX's styles may change the case of letters in a value (they do in titles): capitals past the first
/// letter of a word are then put in braces.
enum class case_of_letters : bool { may_change, is_kept };

namespace writing {

/// The end of the run of ASCII letters, digits and characters beyond ASCII.
constexpr std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && (ascii::is_alnum(text[at]) || ascii::is_beyond(text[at]))) ++at;
  return at;
}

/// "ImageNet", "DNA", "X" of "X-ray": would a small letter be wrong?
constexpr bool has_fixed_capitals(std::string_view word) {
  if (word.size() == 1) return ascii::is_upper(word[0]) && word[0] != 'A';
  for (std::size_t at = decode(word, 0).length; at < word.size();) {
    const decoded next = decode(word, at);
    if (is_upper(next.code_point)) return true;
    at += next.length;
  }
  return false;
}

}  // namespace writing

/// Appends text as LaTeX which `read_text` reads as the same text; its braces always balance. UTF-8 stays as it is;
/// what LaTeX or BibTeX would take for something else is written as a macro; control characters in TeX's notation
/// `^^J`.
inline void write_text(std::string& out, std::string_view text, mode how = mode::prose,
                       case_of_letters letters = case_of_letters::is_kept) {
  const bool prose = how == mode::prose;
  std::size_t no_math_before = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (letters == case_of_letters::may_change && (ascii::is_alnum(c) || ascii::is_beyond(c))) {
      const std::size_t end = writing::word_end(text, i);
      const std::string_view word = text.substr(i, end - i);
      const bool fixed = (i > 0 || word.size() > 1) && writing::has_fixed_capitals(word);
      out.append(fixed ? "{" : "").append(word).append(fixed ? "}" : "");
      i = end - 1;
    } else if (c == ' ') {
      const bool kept = i == 0 || i + 1 == text.size() || text[i - 1] == ' ';
      out += kept ? "\\ " : " ";
    } else if (ascii::is_control(c)) {
      out.append("^^") += static_cast<char>(c ^ 64);
    } else if (c == '\\') {
      out += "\\textbackslash{}";
    } else if (c == '{' || c == '}') {
      out += c == '{' ? "\\textbraceleft{}" : "\\textbraceright{}";
    } else if (!prose) {
      c == '^' ? out.append("\\^{}") : out += c;
    } else if (c == '$' && i >= no_math_before) {
      const math_span span = find_math(text, i);
      const bool stays = is_written_math(text, i, span);
      if (!span.found) no_math_before = span.end;
      stays ? out += text.substr(i, span.end - i) : out += "\\$";
      if (stays) i = span.end - 1;
    } else if (std::string_view("&%#_$").find(c) != std::string_view::npos) {
      (out += '\\') += c;
    } else if (c == '~' || c == '^' || c == '`') {
      out += c == '~' ? "\\textasciitilde{}" : c == '^' ? "\\textasciicircum{}" : "\\textasciigrave{}";
    } else {
      out += c;
      if ((c == '-' || c == '\'') && text.substr(i + 1, 1) == text.substr(i, 1)) out += "{}";
    }
  }
}

}  // namespace vitae::latex
