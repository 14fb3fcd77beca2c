// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/unaccented.hpp>
#include <vitae/wild/citation/facts/dates.hpp>
#include <vitae/wild/citation/pieces/piece.hpp>
#include <vitae/wild/words/places.hpp>
#include <vitae/wild/words/word_list.hpp>

/// Where a book appeared: "R. Lin, The Book of Wings, Ann Arbor 1976, pp. 3-9."
namespace vitae::wild_text::citing {

/// Is a piece the name of a city, and nothing else?
inline bool is_city(const token_view& line, const piece& part) {
  if (!line[part.first].capital || line[part.first].shouted) return false;
  const std::size_t begin = line[part.first].first, end = line[part.last - 1].last;
  return wild_text::words::lists<wild_text::words::city_names>(
      ascii::lowered(unaccented(line.text.substr(begin, end - begin))));
}

/// Is piece `i` the name of a town with the year right behind it?
inline bool is_dated_town(const token_view& line, const std::vector<piece>& pieces, std::size_t i) {
  const piece& part = pieces[i];
  if (part.kind != fact::none || part.last > part.first + 3 || i == 0 || i + 1 == pieces.size()) return false;
  if ((part.lead & (at_comma | at_period)) == 0 || pieces[i + 1].kind != fact::date || pieces[i + 1].lead != 0)
    return false;
  return dates::year_at(line, pieces[i + 1].first) != 0 && is_city(line, part);
}

/// Does a publisher with a town, and nothing else, stand in parentheses behind piece `i`: "Wings (Toronto: Example
/// Press, 2005)"?
inline bool precedes_house(const token_view& line, const std::vector<piece>& pieces, std::size_t i) {
  if (pieces[i].kind != fact::none || pieces[i].in_paren || pieces[i].quoted || i + 2 >= pieces.size()) return false;
  if ((pieces[i + 1].lead & at_paren_open) == 0 || pieces[i + 1].kind != fact::none) return false;
  bool house = false;
  std::size_t end = i + 1;
  for (; end < pieces.size() && pieces[end].in_paren && end < i + 6; ++end) {
    if (pieces[end].kind == fact::date) continue;
    if (pieces[end].kind != fact::none) return false;
    for (std::size_t k = pieces[end].first; k < pieces[end].last; ++k)
      house = house || (line[k].has(publisher_word) && line[k].capital);
  }
  return house && pieces[end - 1].kind == fact::date;
}

/// Marks the pieces of such a book's title, "Wings, Paper and Hands (Example Press, 1994)", unless the book is
/// announced as one in which something appeared.
inline void mark_housed(const token_view& line, std::vector<piece>& pieces, std::size_t i) {
  if (!precedes_house(line, pieces, i)) return;
  constexpr std::uint32_t parts = at_comma | at_joiner | at_colon;
  std::size_t first = i;
  while (first > 0 && (pieces[first].lead & parts) != 0 && pieces[first - 1].kind == fact::none) --first;
  if (first > 0 && (pieces[first - 1].kind == fact::in || pieces[first - 1].kind == fact::editors)) return;
  for (std::size_t k = first; k <= i; ++k) pieces[k].housed = true;
}

}  // namespace vitae::wild_text::citing
