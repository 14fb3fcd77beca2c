// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/source/unaccented.hpp>
#include <vitae/wild/citation/dates.hpp>
#include <vitae/wild/citation/piece.hpp>
#include <vitae/wild/words/places.hpp>
#include <vitae/wild/words/word_list.hpp>

/// Where a book appeared, as the humanities print it: "R. Lin, The Book of Wings, Ann Arbor 1976, pp. 3-9."
namespace vitae::wild_text::citing {

/// Is piece `i` the name of a town with the year right behind it?
inline bool is_dated_town(const token_view& line, const std::vector<piece>& pieces, std::size_t i) {
  const piece& part = pieces[i];
  if (part.kind != fact::none || part.last > part.first + 3 || i == 0 || i + 1 == pieces.size()) return false;
  if ((part.lead & (at_comma | at_period)) == 0 || pieces[i + 1].kind != fact::date || pieces[i + 1].lead != 0)
    return false;
  if (!line[part.first].capital || line[part.first].shouted || dates::year_at(line, pieces[i + 1].first) == 0)
    return false;
  const std::size_t begin = line[part.first].first, end = line[part.last - 1].last;
  return wild_text::words::lists<wild_text::words::city_names>(ascii::lowered(unaccented(line.text.substr(begin, end - begin))));
}

}  // namespace vitae::wild_text::citing
