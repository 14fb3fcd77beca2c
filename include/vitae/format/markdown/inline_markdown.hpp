// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/markdown/escape.hpp>
#include <vitae/format/markdown/separators.hpp>
#include <vitae/format/markdown/unescape.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

/// Text that is inline Markdown itself goes through as it is. What would break out of its line (a block marker, raw
/// HTML, a control character) is a decimal reference with a leading zero, `&#035;`: the reader resolves those alone, so
/// that every other byte comes back as it was written. A reference of the text that begins so gets one zero more.
namespace vitae::markdown_text {

namespace marked {

/// No list marker of CommonMark, but one that people use and the reader knows.
inline constexpr std::string_view bullet = "\u2022";

/// Appends the reference that keeps a character from acting.
inline void tame(std::string& out, char32_t point) {
  const std::size_t begin = out.size();
  append_reference(out, point);
  if (point != 0) out.insert(begin + 2, 1, '0');
}

inline void tame_spaces(std::string& out, std::string_view white) {
  for (std::size_t at = 0; at < white.size();) {
    const decoded next = decode(white, at);
    tame(out, next.code_point);
    at += next.length;
  }
}

/// Is the '<' at `at` the beginning of an autolink?
inline bool is_autolink(std::string_view text, std::size_t at) {
  const std::size_t end = text.substr(0, at + 300).find('>', at);
  if (end == std::string_view::npos) return false;
  const std::string_view inside = inside_angles(text.substr(at, end + 1 - at));
  if (inside.empty()) return false;
  std::size_t scheme = 0;
  while (scheme < inside.size() && ascii::is_alpha(inside[scheme])) ++scheme;
  if (scheme >= 2 && scheme <= 32 && scheme < inside.size() && inside[scheme] == ':') return true;
  const auto part_of_address = [](char c) {
    return ascii::is_alnum(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '@';
  };
  const std::size_t sign = inside.find('@');
  return sign != std::string_view::npos && sign > 0 && sign == inside.rfind('@') && sign + 1 < inside.size() &&
         ascii::is_alnum(inside[sign + 1]) && ascii::is_alnum(inside.back()) &&
         inside.find("..", sign) == inside.npos && inside.find("-.") == inside.npos &&
         inside.find(".-") == inside.npos && ascii::all(inside, part_of_address);
}

/// Does a line of Markdown begin a block with its first character: is it to be tamed?
inline bool begins_block(std::string_view line) {
  const char c = line.front(), next = line.size() > 1 ? line[1] : ' ';
  if (c == '#' || c == '>' || c == '=') return true;
  if ((c == '-' || c == '+' || c == '*') && ascii::is_blank(next)) return true;
  if (c == '-' && next == '-') return true;
  if (line.starts_with("~~~")) return true;
  if (line.starts_with("```") && line.find('`', line.find_first_not_of('`')) == std::string_view::npos) return true;
  if (c == '[') {  // a link reference definition, perhaps one of several lines
    const std::size_t end = find_unescaped(line, "]");
    return end == std::string_view::npos || line.substr(end + 1).starts_with(':');
  }
  return (c == '*' || c == '_') && line.find_first_not_of(c == '*' ? "* \t" : "_ \t") == std::string_view::npos;
}

/// Finds where code spans close. Each length of fence is searched for in vain at most once: linear.
class code_spans {
 public:
  /// The end of the code span whose fence begins at `at`, past its closing fence; `npos` if it never closes.
  std::size_t end(std::string_view text, std::size_t at, std::size_t length) {
    if (length >= unclosed_.size() || unclosed_[length]) return std::string_view::npos;
    for (std::size_t i = at + length; i < text.size();) {
      if (text[i] != '`') {
        ++i;
        continue;
      }
      const std::size_t run = fence(text, i);
      if (run == length) return i + run;
      i += run;
    }
    unclosed_[length] = true;
    return std::string_view::npos;
  }
  /// The length of the run of backticks at `at`.
  static std::size_t fence(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && text[end] == '`') ++end;
    return end - at;
  }

 private:
  std::array<bool, 32> unclosed_{};
};

/// The digits of the reference at `at`, if it is decimal and begins with a zero; none otherwise.
inline std::string_view zero_led(std::string_view source, std::size_t at, std::size_t most) {
  if (!source.substr(at).starts_with("&#0")) return {};
  std::size_t end = at + 3;
  while (end < source.size() && end < at + 2 + most && ascii::is_digit(source[end])) ++end;
  return end < source.size() && source[end] == ';' ? source.substr(at + 2, end - at - 2) : std::string_view{};
}

/// Is the character at `at` one that no line shows as it is?
inline bool is_unseen(std::string_view line, std::size_t at) {
  return ascii::is_control(line[at]) || (at == 0 && line.starts_with("\uFEFF"));
}

/// Does the '<' at `at` begin raw HTML?
inline bool begins_tag(std::string_view line, std::size_t at) {
  const char next = at + 1 < line.size() ? line[at + 1] : ' ';
  return (ascii::is_alpha(next) || next == '/' || next == '!' || next == '?') && !is_autolink(line, at);
}

/// Appends a line without white space at its ends. `more` says whether there is some behind it.
inline void write_line(std::string& out, std::string_view line, bool at_line_start, bool more) {
  const std::size_t number = at_line_start ? list_number_end(line) : std::string_view::npos;
  code_spans spans;
  std::size_t code_end = 0, at = 0;
  if (at_line_start && (begins_block(line) || line.starts_with(bullet))) {
    const decoded first = decode(line, 0);
    tame(out, first.code_point);
    at = first.length;
  }
  while (at < line.size()) {
    const char c = line[at];
    const std::string_view rest = line.substr(at);
    const bool code = at < code_end, last = rest.size() == 1;
    if (is_unseen(line, at)) {
      const decoded unseen = decode(line, at);
      tame(out, unseen.code_point);
      at += unseen.length;
    } else if (!zero_led(line, at, 8).empty()) {
      out += "&#00";
      at += 3;
    } else if (c == '\\' && !code && !zero_led(line, at + 1, 8).empty()) {
      tame(out += "\\&", '#');
      at += 3;
    } else if (c == '\\' && !code && (last ? more : is_unseen(line, at + 1))) {
      tame(out, '\\');  // or it would escape a reference
      ++at;
    } else if (c == '\\' && !code && !last && is_punctuation(rest[1])) {
      out += rest.substr(0, 2);
      at += 2;
    } else if (c == '`' && !code) {
      const std::size_t fence = code_spans::fence(line, at);
      const std::size_t end = spans.end(line, at, fence);
      if (end != std::string_view::npos) code_end = end;
      out.append(fence, '`');
      at += fence;
    } else {
      if (at == number || (c == '<' && !code && begins_tag(line, at)))
        tame(out, static_cast<unsigned char>(c));
      else
        out += c;
      ++at;
    }
  }
}

}  // namespace marked

/// Appends one line of inline Markdown so that it acts within the line only.
inline void write_marked(std::string& out, std::string_view text, bool at_line_start) {
  const std::string_view line = trimmed(text);
  const auto lead = line.empty() ? text.size() : static_cast<std::size_t>(line.data() - text.data());
  const std::size_t end = lead + line.size();
  marked::tame_spaces(out, text.substr(0, lead));
  if (!line.empty()) marked::write_line(out, line, at_line_start && lead == 0, end < text.size());
  marked::tame_spaces(out, text.substr(end));
}

/// The Markdown text whose source this is: lines without their indentation, tamed characters as themselves.
inline std::string read_marked(std::string_view source) {
  std::string out;
  out.reserve(source.size());
  for (std::size_t at = 0; at < source.size(); ++at) {
    if (const std::string_view digits = marked::zero_led(source, at, 9); !digits.empty()) {
      const decoded reference = read_reference(source, at);
      if (digits.starts_with("00")) {
        out += "&#0";
        at += 3;
        continue;
      }
      if (reference.length != 0) {
        encode(out, reference.code_point);
        at += reference.length - 1;
        continue;
      }
    } else if (const std::size_t end = unescaping::line_end(source, at); end != 0) {
      out += '\n';
      at = unescaping::past_indent(source, at + end) - 1;
      continue;
    }
    out += source[at];
  }
  return out;
}

}  // namespace vitae::markdown_text
