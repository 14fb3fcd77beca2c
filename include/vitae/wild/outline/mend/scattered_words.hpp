// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines/bullets.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>

namespace vitae::wild_text {

/// Words that a reader of PDFs put into lines of their own, with the blanks between them in others: "mended", " ",
/// "nets". Titles in small capitals are torn behind each capital: "E", "DUCATION".
namespace scattered_words {

/// How long the lines of one or two blanks are, with their ends, that stand at a line's end; 0 where none does.
constexpr std::size_t blank_at(std::string_view text, std::size_t end) {
  if (text.substr(end, 3) == "\n \n") return 3;
  return text.substr(end, 4) == "\n  \n" ? 4 : 0;
}

/// Are words scattered all over a text: does a single word stand behind every fifth line, and behind most such blanks?
constexpr bool are_in(std::string_view text) {
  constexpr std::size_t fewest = 40;
  std::size_t blanks = 0, words = 0, lines = 0;
  for (std::size_t at = text.find("\n \n"); at != text.npos; at = text.find("\n \n", at + 2)) {
    const std::size_t end = std::min(text.find_first_of(" \n", at + 3), text.size());
    ++blanks, words += end > at + 3 && text.substr(end, 1) != " " ? 1U : 0U;
  }
  if (words < fewest || words * 2 < blanks) return false;
  for (const char c : text) lines += c == '\n' ? 1U : 0U;
  return words * 5 > lines;
}

/// Does the end of a line tear a title, between a capital that stands apart and others?
constexpr bool tears(std::string_view text, std::size_t end) {
  const bool apart = end > 0 && ascii::is_upper(text[end - 1]) && (end == 1 || ascii::is_blank(text[end - 2]));
  return apart && end + 2 < text.size() && ascii::is_upper(text[end + 1]) && ascii::is_upper(text[end + 2]);
}

/// Does what stands behind a blank begin a line: a torn title, or the mark of an item? A dash marks one behind another
/// item of its kind, a sentence and a year.
constexpr bool begins_line(std::string_view text, std::size_t begin, std::string_view line) {
  const std::size_t end = text.find('\n', begin);
  if (end == text.npos || trimmed(text.substr(begin, end - begin)).empty()) return true;
  if (tears(text, end) && end == begin + 1) return true;
  const std::string_view word = text.substr(begin, end - begin);
  const std::string_view last = line.substr(line.find_last_of(" \n") + 1);
  if (word == "-") return line.starts_with("-") || last.ends_with('.') || any_of(last, ascii::is_digit);
  const decoded c = decode(word, 0);
  return c.length == word.size() && bullets::family_of(c.code_point) == glyph_family::disc;
}

}  // namespace scattered_words

/// Puts the words of a line back into it, in a document that has them scattered.
inline plain_text join_scattered_words(plain_text plain) {
  using namespace scattered_words;
  if (!are_in(plain.text)) return plain;
  const std::string text = plain.text;
  const std::string_view all = text;
  plain_edit edit(std::move(plain));
  std::size_t line = 0;  // where the one begins that words are put into
  for (std::size_t end = all.find('\n'); end != all.npos; end = all.find('\n', end)) {
    const std::size_t blank = blank_at(all, end);
    if (tears(all, end)) {
      edit.keep_to(end), edit.skip_to(end + 1);
      ++end;
    } else if (blank > 0 && end > 0 && !begins_line(all, end + blank, all.substr(line, end - line))) {
      edit.keep_to(end), edit.skip_to(end + 1);
      edit.keep_to(end + 2), edit.skip_to(end + blank);
      end += blank;
    } else {
      line = end += blank > 0 ? blank : 1;
    }
  }
  return std::move(edit).done();
}

}  // namespace vitae::wild_text
