// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/scores/heading.hpp>

/// What a bracket in a line holds, where it is no part of a title: asked at the token that opens it.
namespace vitae::wild_text::citing {

/// "[J]", "[M]", "[EB/OL]" directly behind a title: the kind of work, as GB/T 7714 has it.
inline bool is_kind_of_work(const token_view& line, std::size_t i) {
  return i > 0 && line.word(i) == "[" && !line[i].space && line.is(i + 2, token_kind::paren_close) &&
         line.says_one(i + 1, "J C D M N R P S Z G A EB EB/OL J/OL DB/OL M/OL C/OL") && line[i + 1].capital;
}

/// A title as GB/T 7714 has it: in front of the sign of its kind, behind the stop of the people before it,
/// "韩梅.水稻、小麦 与土壤[J]". Marks within it part nothing.
struct signed_title {
  std::size_t first = static_cast<std::size_t>(-1), last = 0;
};
inline signed_title title_with_sign(const token_view& line, std::size_t start) {
  signed_title found;
  for (std::size_t i = start + 1; i + 1 < line.size(); ++i) {
    const bool stop = line.is(i, token_kind::period) && line[i - 1].cjk && line[i + 1].cjk;
    if (stop && found.first > i) found.first = i + 1;
    if (!is_kind_of_work(line, i)) continue;
    found.last = i;
    return found.first < i ? found : signed_title{};
  }
  return {};
}

/// "[pdf]", "[project page]", linked or not: one to three words of links, all of a bracket. Asked behind its opening.
inline std::size_t after_link_label(const token_view& line, std::size_t i) {
  std::size_t end = i;
  while (end < line.size() && end < i + 3 && line.has(end, link_word)) ++end;
  return line.is(end, token_kind::paren_close) ? end : i;
}

/// The token after "(s)" or "(2D)" inside or at the end of a word, "(自然科学版)" at that of a journal's name; `i`
/// where the bracket stands apart.
inline std::size_t after_attached(const token_view& line, std::size_t i) {
  if (i == 0 || line[i].space || i + 2 >= line.size() || !line[i - 1].is(token_kind::word) || line[i - 1].shouted)
    return i;
  std::size_t end = i + 1;
  while (end < line.size() && end < i + 4 && !line[end].is(token_kind::paren_close)) ++end;
  const bool more = end + 1 < line.size() && !line[end + 1].space && line[end + 1].is(token_kind::word);
  const bool small = end == i + 2 && line[i + 1].size() <= 2 && dates::year_at(line, i + 1) == 0;
  const bool edition = line[i - 1].cjk && end == i + 2 && line.word(i + 1).ends_with("版");
  return end < i + 4 && end < line.size() && (more || small || edition) ? end + 1 : i;
}

/// The end of a meeting's short name with its year, all of a bracket: "(SANER 2025)"; `i` where there is none.
inline std::size_t after_dated_acronym(const token_view& line, std::size_t i) {
  const bool named = line.is(i, token_kind::word) && line[i].camel && line[i].letters > 1 && line[i].digits == 0 &&
                     !dates::month_at(line, i);
  return named && dates::year_at(line, i + 1) != 0 && line.is(i + 2, token_kind::paren_close) ? i + 2 : i;
}

/// The bracket that closes the one before `i`; `i` where none does within sixty tokens.
inline std::size_t closing_bracket(const token_view& line, std::size_t i) {
  std::size_t depth = 1;
  for (std::size_t end = i; end < line.size() && end < i + 60; ++end) {
    if (line[end].is(token_kind::paren_open)) ++depth;
    if (line[end].is(token_kind::paren_close) && --depth == 0) return end;
  }
  return i;
}

/// The token after "with", "joint with", "joint work with"; `i` where no company is announced.
inline std::size_t after_with(const token_view& line, std::size_t i) {
  std::size_t at = i;
  if (line.says_one(at, "joint jointly written coauthored co-authored")) at += line.says(at + 1, "work") ? 2U : 1U;
  return line.says(at, "with") ? at + 1 : i;
}

/// Is tokens [first, last) all of "with Ruby Lin and B. Holm"?
inline bool is_company(const token_view& line, std::size_t first, std::size_t last) {
  const std::size_t names = after_with(line, first);
  if (names == first) return false;
  const headings::roll inside = headings::names_in(line, names, last, true);
  return inside.whole && inside.people > 0;
}

}  // namespace vitae::wild_text::citing
