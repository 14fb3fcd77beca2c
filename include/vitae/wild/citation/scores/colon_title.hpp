// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/facts/dates.hpp>
#include <vitae/wild/citation/pieces/piece.hpp>

/// Titles as the geosciences print them, between a year and a colon: "Lin, R., and Holm, B., 2012, Wings, paper, and
/// hands, 1990--2009: Survey of Wings Report 2012-5169, 68 p."
namespace vitae::wild_text::citing {

namespace colon_titles {

/// The piece after names and a year between commas, with which such a title begins; their number where none does.
inline std::size_t after_year(const token_view& line, const std::vector<piece>& pieces) {
  std::size_t year = 0;
  while (year < pieces.size() && (pieces[year].kind == fact::none || pieces[year].kind == fact::et_al) &&
         !pieces[year].quoted)
    ++year;
  if (year == 0 || year + 1 >= pieces.size() || pieces[year].kind != fact::date) return pieces.size();
  const bool bare = pieces[year].last == pieces[year].first + 1 && dates::year_at(line, pieces[year].first) != 0;
  const std::uint32_t stops = pieces[year].lead & pieces[year + 1].lead;
  return bare && (stops & at_comma) != 0 && (pieces[year + 1].lead & at_paren_close) == 0 ? year + 1 : pieces.size();
}

/// Is the piece a number or an address that no title has?
inline bool is_count(const piece& part) {
  return part.kind != fact::none && part.kind != fact::date && part.kind != fact::years && part.kind != fact::number &&
         part.kind != fact::in;
}

/// Where the name ends that piece `first` begins: "U.S. Survey", or what a line's end parts, may be in several.
inline std::size_t after_name(const std::vector<piece>& pieces, std::size_t first) {
  const auto goes_on = [](const piece& p) {
    return p.kind == fact::none && (p.lead == at_newline || (p.lead & (at_abbreviation | at_initial | at_joiner)) != 0);
  };
  std::size_t end = first + 1;
  while (end < pieces.size() && goes_on(pieces[end])) ++end;
  return end;
}

/// Does piece `first` name where the work is kept: as all that stands before `count`, the next number, or by a word for
/// a report or a journal?
inline bool names_place(const token_view& line, const std::vector<piece>& pieces, std::size_t first,
                        std::size_t count) {
  if (pieces[first].kind != fact::none || !line[pieces[first].first].capital) return false;
  const std::size_t name = after_name(pieces, first);
  bool known = count == name && count < pieces.size();
  for (std::size_t k = pieces[first].first; k < pieces[name - 1].last; ++k)
    known = known || line[k].has(venue_head | report_word | thesis_word | institution_word | publisher_word);
  return known;
}

/// The last piece behind a colon that names such a place, before the first count from `first` on; or their number.
inline std::size_t place_of(const token_view& line, const std::vector<piece>& pieces, std::size_t first) {
  std::size_t end = first;
  while (end < pieces.size() && !is_count(pieces[end])) ++end;
  for (std::size_t i = end, count = end; i-- > first;) {
    const bool after_in = i > first && pieces[i - 1].kind == fact::in;  // "in: Proceedings of …"
    if ((pieces[i].lead & at_colon) != 0 && !after_in && names_place(line, pieces, i, count)) return i;
    if (pieces[i].kind == fact::number) count = i;
  }
  return pieces.size();
}

}  // namespace colon_titles

/// Lets the colon end such a title, and nothing before the colon; what is named behind it is one piece.
inline void mark_colon_title(const token_view& line, std::vector<piece>& pieces) {
  const std::size_t first = colon_titles::after_year(line, pieces);
  if (first + 1 >= pieces.size()) return;
  const std::size_t end = colon_titles::place_of(line, pieces, first + 1);
  if (end == pieces.size()) return;
  const std::size_t name = colon_titles::after_name(pieces, end);
  pieces[end].last = pieces[name - 1].last;
  pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(end + 1),
               pieces.begin() + static_cast<std::ptrdiff_t>(name));
  pieces[end].lead = (pieces[end].lead & ~std::uint32_t{at_colon | at_comma}) | at_period | at_quote_close;
  constexpr std::uint32_t stops = at_comma | at_list | at_period | at_colon | at_newline;
  for (std::size_t i = first + 1; i < end; ++i) pieces[i].lead = (pieces[i].lead & ~stops) | at_joiner;
}

}  // namespace vitae::wild_text::citing
