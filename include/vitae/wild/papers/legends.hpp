// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/wild/citation/legend.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/words/word_list.hpp>

/// What the marks beside authors mean, as a line among publications says it for all of them.
namespace vitae::wild_text {

namespace legends {

/// Are there signs that may be a mark or lead to one, or letters that may be the name of one? In few lines there are.
inline bool may_speak_of_marks(std::string_view text) {
  static constexpr byte_set signs = byte_set("#$&*<\\^{}").or_beyond_ascii();
  if (signs.next_in(text, 0) < text.size()) return true;
  const std::string small = ascii::lowered(text);
  return small.find("asterisk") != small.npos || small.find("star") != small.npos || small.find("dagger") != small.npos;
}

/// A line that is no more than a legend: short, a mark or the name of one among its first `among` words.
inline bool is_legend(std::string_view text, std::size_t among) {
  if (text.size() > 160 || !may_speak_of_marks(text)) return false;
  const citing::plain_line plain = citing::read_plain(text);
  const auto tokens = citing::tokenizer(plain).read();
  const citing::token_view line{plain.text, tokens};
  for (std::size_t i = 0; i < line.size() && i < among; ++i)
    if (line.is(i, citing::token_kind::mark) || line.says_one(i, "asterisk asterisks star stars dagger daggers"))
      return true;
  return false;
}

/// What a line says of marks. A list's asterisk may be the mark itself: "* Equal contribution".
inline author_legend in_line(std::string_view text, bool bulleted) {
  if (is_legend(text, 2)) return read_legend(text);
  const std::size_t space = text.find(' ');
  const std::string_view first = text.substr(0, space);
  const std::string_view second = space == text.npos ? std::string_view{} : naming::word_at(text, space + 1);
  const bool equal =
      (citing::classes_of(first) & citing::equal_start) != 0 && (citing::classes_of(second) & citing::equal_end) != 0;
  const bool says = equal || equal_folded(first, "denotes") || equal_folded(first, "indicates");
  return bulleted && says && text.size() < 60 ? read_legend("* " + std::string(text)) : author_legend{};
}

/// Does a legend say nothing but what the marks of the authors mean?
inline bool says_no_more(std::string_view text) {
  static constexpr std::string_view others[] = {"asterisk", "asterisks", "corresponding", "dagger",    "daggers",
                                                "denote",   "denotes",   "indicate",      "indicates", "mark",
                                                "marks",    "star",      "stars",         "the"};
  const auto part_of_word = [](char c) { return ascii::is_alpha(c) || c == '-'; };
  for (auto at = text.begin(); at != text.end();) {
    const auto begin = std::find_if(at, text.end(), part_of_word);
    at = std::find_if_not(begin, text.end(), part_of_word);
    const ascii::small_letters word(std::string_view(begin, at));
    const bool known = (citing::classes_of(word) & (citing::equal_start | citing::equal_end)) != 0;
    if (begin != at && !known && !words::lists<others>(word)) return false;
  }
  return true;
}

}  // namespace legends

/// The legend of the publications in blocks [begin, end) under a title, which may hold it as well.
inline author_legend legend_of(const context& in, std::size_t begin, std::size_t end, std::string_view title) {
  author_legend all = legends::is_legend(title, title.size()) ? read_legend(title) : author_legend{};
  for (std::size_t i = begin; i < end; ++i) {
    const block& b = in.doc.blocks[i];
    author_legend one = legends::in_line(in.view(b), b.kind == block_kind::bullet);
    if (one && legends::says_no_more(in.view(b)))
      for (author_legend::entry& each : one.entries) each.where = in.plain().where(b.text.begin, b.text.end);
    all.entries.insert(all.entries.end(), one.entries.begin(), one.entries.end());
  }
  return all;
}

}  // namespace vitae::wild_text
