// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>
#include <vitae/wild/citation/scores/emission.hpp>

/// People behind all else, as lists have them that were copied from an index: "Wings over Paper. Journal of Flight 12:
/// 1-4 (2018), Ruby Lin, Bo Holm".
namespace vitae::wild_text::citing {

namespace closing_people {

/// Is a piece the whole name of a person?
inline bool is_name(const token_view& line, const piece& part) {
  if (part.kind != fact::none || part.quoted || part.in_paren) return false;
  const shape s = shape_of(line, part);
  return s.words > 1 && s.words < 6 && (emissions::natural_name(s) > 0.5F || emissions::vancouver_name(s) > 0.5F);
}

/// Does a piece say when and where in a volume a work came out?
constexpr bool is_count(fact kind) {
  return kind == fact::date || kind == fact::years || kind == fact::number || kind == fact::volume ||
         kind == fact::issue || kind == fact::pages;
}

/// Where the names begin with which the pieces end, but for a remark in parentheses; their number where there are fewer
/// than two, or where they are editors.
inline std::size_t first_of(const token_view& line, const std::vector<piece>& pieces) {
  std::size_t end = pieces.size();
  while (end > 0 && pieces[end - 1].in_paren && pieces[end - 1].kind != fact::editors) --end;
  std::size_t begin = end;
  while (begin > 0 && (is_name(line, pieces[begin - 1]) || pieces[begin - 1].kind == fact::et_al)) --begin;
  return end > begin + 1 ? begin : pieces.size();
}

/// Does a list of names stand in front of piece `end`?
inline bool lists_names(const token_view& line, const std::vector<piece>& pieces, std::size_t end) {
  if (is_name(line, pieces[0])) return true;
  for (std::size_t i = 1; i < end; ++i)
    if (is_name(line, pieces[i - 1]) && is_name(line, pieces[i])) return true;
  return false;
}

/// Where the first sentence of a line ends, a title of three words or more; `end` where it has none.
inline std::size_t after_title(const std::vector<piece>& pieces, std::size_t end) {
  constexpr std::uint32_t stops = at_period | at_question | at_quote_close | at_newline;
  for (std::size_t i = 1; i < end; ++i)
    if ((pieces[i].lead & stops) != 0) return pieces[i - 1].last > pieces[0].first + 2 ? i : end;
  return end;
}

}  // namespace closing_people

/// Moves such names to where others have theirs, behind the title.
inline void bring_people_forward(const token_view& line, std::vector<piece>& pieces) {
  using namespace closing_people;
  const std::size_t begin = first_of(line, pieces);
  if (begin < 2 || begin == pieces.size() || !is_count(pieces[begin - 1].kind)) return;
  const bool below = (pieces[begin].lead & (at_newline | at_comma)) == at_newline;  // a line of theirs
  if (below || lists_names(line, pieces, begin)) return;
  const std::size_t title = after_title(pieces, begin);
  if (title == begin) return;
  std::size_t end = pieces.size();
  while (pieces[end - 1].in_paren) --end;
  pieces[begin].lead = pieces[title].lead = at_period;
  const auto at = [&](std::size_t i) { return pieces.begin() + static_cast<std::ptrdiff_t>(i); };
  std::rotate(at(title), at(begin), at(end));
}

}  // namespace vitae::wild_text::citing
