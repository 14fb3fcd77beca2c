// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/citation/pieces/piece.hpp>
#include <vitae/wild/citation/scores/towns.hpp>

/// The imprint of a book, its places and its publisher: "The Book of Wings. Concord, New Hampshire: Example Press,
/// 1891", "Le livre, Paris, Éditions Exemple, 1988"; and places that only close a title.
namespace vitae::wild_text::citing {

/// May a piece be a place: up to three words, all with capitals, "Ill" and "N.Y." too?
inline bool is_placelike(const token_view& line, const piece& part) {
  if (part.kind != fact::none || part.quoted || part.last > part.first + 5) return false;
  std::size_t words = 0;
  for (std::size_t k = part.first; k < part.last; ++k) {
    if (line[k].is(token_kind::period)) continue;
    const bool small = line[k].has(stop_word) && !line[k].has(place_word | particle_word) && !line.says(k, "new");
    if (!line[k].is(token_kind::word) || !line[k].capital || small || line[k].has(venue_head)) return false;
    ++words;
  }
  return words > 0 && words < 4;
}

/// Does piece `i` name who printed a book: behind the colon of a place, before a year or nothing?
inline bool is_house(const token_view& line, const std::vector<piece>& pieces, std::size_t i) {
  const piece& part = pieces[i];
  if (i < 2 || part.kind != fact::none || part.counted || (part.lead & at_colon) == 0 || !line[part.first].capital)
    return false;
  std::size_t end = i + 1;
  while (end < pieces.size() && pieces[end].kind == fact::none && !pieces[end].quoted && end < i + 4 &&
         (pieces[end].lead & (at_comma | at_joiner)) != 0)
    ++end;
  return end == pieces.size() || pieces[end].kind == fact::date || (pieces[end].lead & at_paren_close) != 0;
}

/// The first piece of the places before the house `house`, "Concord, New Hampshire", where a period or a parenthesis
/// parts them from the title, or a known place is among them; `house` where there is none.
inline std::size_t begin_of_imprint(const token_view& line, const std::vector<piece>& pieces, std::size_t house) {
  std::size_t first = house;
  bool known = false;
  while (first > 1 && house - first < 3 && is_placelike(line, pieces[first - 1])) {
    --first;
    for (std::size_t k = pieces[first].first; k < pieces[first].last; ++k) known = known || line[k].has(place_word);
    if ((pieces[first].lead & (at_comma | at_joiner)) == 0) break;
  }
  if (first == house) return house;
  const bool behind_fact = pieces[first].lead == 0 && pieces[first - 1].kind != fact::none;  // "2nd ed. Oslo: …"
  const bool parted = behind_fact || (pieces[first].lead & (at_period | at_paren_open)) != 0;
  return parted && (known || house - first > 1) ? first : house;
}

/// The piece behind the last one before `end` that announces a book in which a work appeared, or is that work's title;
/// 0 where none does.
inline std::size_t begin_of_container(const std::vector<piece>& pieces, std::size_t end) {
  for (std::size_t k = end; k-- > 0;)
    if (pieces[k].kind == fact::in || pieces[k].kind == fact::editors || pieces[k].quoted) return k + 1;
  return 0;
}

/// "Paris, Éditions Exemple, 1988": is piece `i` a known town between commas or periods, its publisher and the year
/// behind it?
inline bool begins_imprint(const token_view& line, const std::vector<piece>& pieces, std::size_t i) {
  if (i + 2 >= pieces.size() || pieces[i].kind != fact::none || pieces[i].last > pieces[i].first + 3) return false;
  if ((pieces[i].lead & (at_comma | at_period)) == 0 || pieces[i + 1].kind != fact::none || pieces[i + 1].counted)
    return false;
  if ((pieces[i + 1].lead & at_comma) == 0 || pieces[i + 2].kind != fact::date) return false;
  return line[pieces[i + 1].first].capital && !line[pieces[i + 1].first].has(place_word) &&
         (pieces[i + 2].lead & at_comma) != 0 && is_city(line, pieces[i]);
}

/// Does a journal begin at piece `i`, by one of its words, with a volume or pages behind it?
inline bool begins_journal(const token_view& line, const std::vector<piece>& pieces, std::size_t i) {
  const std::size_t first = i;
  for (; i < pieces.size() && pieces[i].kind == fact::none && pieces[i].counted; ++i) {
    if (i > first && (pieces[i].lead & at_joiner) == 0) return false;
    for (std::size_t k = pieces[i].first; k < pieces[i].last; ++k)
      if (line[k].has(venue_head | venue_hint | field_form)) return true;
  }
  return false;
}

/// Does the place that piece `i` is stand at the end of a title: before a period and something counted, or between
/// commas before a journal?
inline bool closes_title(const token_view& line, const std::vector<piece>& pieces, std::size_t i) {
  const piece &place = pieces[i], &next = pieces[i + 1];
  const token& last = line[place.last - 1];
  if (place.in_paren || !last.has(place_word) || last.has(field_form)) return false;
  if (next.kind != fact::none || !next.counted || (next.lead & at_abbreviation) != 0) return false;
  if ((next.lead & at_comma) == 0) return (next.lead & at_period) != 0;
  return (place.lead & at_comma) != 0 && begins_journal(line, pieces, i + 1);
}

/// Marks the places that close a title: "… in Creaseham, Ontario. Wing Journal, v. 7".
inline void mark_closing_places(const token_view& line, std::vector<piece>& pieces) {
  std::size_t last = 2;
  while (last + 1 < pieces.size() && !closes_title(line, pieces, last)) ++last;
  if (last + 1 >= pieces.size()) return;
  for (; last > 1 && (pieces[last].lead & at_comma) != 0 && is_placelike(line, pieces[last]); --last)
    pieces[last].ends_title = true;
}

/// Marks the places of an imprint, and what stands before it as parts of a book, which has no other venue, unless the
/// book is announced as one in which something appeared.
inline void mark_imprint(const token_view& line, std::vector<piece>& pieces) {
  for (std::size_t house = pieces.size(); house-- > 2;) {
    const bool commas = begins_imprint(line, pieces, house - 1);
    if (!commas && !is_house(line, pieces, house)) continue;
    const std::size_t first = commas ? house - 1 : begin_of_imprint(line, pieces, house);
    if (first == house) continue;
    for (std::size_t k = first; k < house; ++k) pieces[k].town = true;
    const std::size_t container = begin_of_container(pieces, first);
    for (std::size_t k = container; k < first; ++k)
      (container > 0 ? pieces[k].held : pieces[k].booked) = !pieces[k].counted;
    return;
  }
}

}  // namespace vitae::wild_text::citing
