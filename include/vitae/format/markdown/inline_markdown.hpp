// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/markdown/escape.hpp>
#include <vitae/format/markdown/unescape.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>

/// Text that is inline Markdown itself goes through as it is. What would break out of its line (a block marker, raw
/// HTML, a control character) is a decimal reference with a leading zero, `&#035;`: the reader resolves those alone, so
/// that every other byte comes back as it was written.
namespace vitae::markdown_text {

namespace marked {

/// Appends the reference that keeps a character from acting.
inline void tame(std::string& out, char32_t point) {
  const std::size_t begin = out.size();
  append_reference(out, point);
  out.insert(begin + 2, 1, '0');
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
  if (line.starts_with("```") || line.starts_with("~~~")) return true;
  if (c == '[' && line.find("]:") != std::string_view::npos) return true;
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

}  // namespace marked

/// Appends one line of inline Markdown so that it acts within the line only.
inline void write_marked(std::string& out, std::string_view text, bool at_line_start) {
  const std::string_view line = trimmed(text);
  if (line.empty()) return marked::tame_spaces(out, text);
  const auto lead = static_cast<std::size_t>(line.data() - text.data());
  marked::tame_spaces(out, text.substr(0, lead));
  at_line_start = at_line_start && lead == 0;
  const std::size_t number = at_line_start ? list_number_end(line) : std::string_view::npos;
  marked::code_spans spans;
  std::size_t code_end = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at], next = at + 1 < line.size() ? line[at + 1] : '\0';
    const bool code = at < code_end;
    bool tamed =
        ascii::is_control(c) || at == number || (c == '&' && next == '#' && line.substr(at + 2).starts_with('0'));
    tamed = tamed || (at == 0 && at_line_start && marked::begins_block(line));
    if (!tamed && !code) {
      const bool tag = c == '<' && (ascii::is_alpha(next) || next == '/' || next == '!' || next == '?');
      tamed = tag && !marked::is_autolink(line, at);
      if (c == '\\' && is_punctuation(next) && next != '&') {
        out += c;
        out += next;
        ++at;
        continue;
      }
    }
    if (tamed) {
      marked::tame(out, static_cast<unsigned char>(c));
    } else if (c == '\xEF' && line.substr(at).starts_with("\uFEFF")) {
      marked::tame(out, 0xFEFF);
      at += 2;
    } else if (c == '`' && !code) {
      const std::size_t fence = marked::code_spans::fence(line, at);
      const std::size_t end = spans.end(line, at, fence);
      if (end != std::string_view::npos) code_end = end;
      out.append(fence, '`');
      at += fence - 1;
    } else {
      out += c;
    }
  }
  marked::tame_spaces(out, text.substr(lead + line.size()));
}

/// The Markdown text whose source this is: lines without their indentation, tamed characters as themselves.
inline std::string read_marked(std::string_view source) {
  std::string out;
  out.reserve(source.size());
  for (std::size_t at = 0; at < source.size(); ++at) {
    const char c = source[at];
    if (c == '&' && source.substr(at + 1).starts_with("#0")) {
      const decoded reference = read_reference(source, at);
      if (reference.length > 4) {  // longer than "&#0;"
        encode(out, reference.code_point);
        at += reference.length - 1;
        continue;
      }
    } else if (c == '\n' || (c == '\r' && source.substr(at + 1).starts_with('\n'))) {
      if (c == '\r') ++at;
      out += '\n';
      at = unescaping::past_indent(source, at + 1) - 1;
      continue;
    }
    out += c;
  }
  return out;
}

}  // namespace vitae::markdown_text
