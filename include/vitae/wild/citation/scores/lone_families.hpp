// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/citation/pieces/piece.hpp>
#include <vitae/wild/citation/scores/shape.hpp>
#include <vitae/wild/citation/tokens/token.hpp>

/// Lists of people by their family names alone: "Lin, Holm, van Quill et al.".
namespace vitae::wild_text::citing {

namespace lone_families {

/// How many particles a name begins with, in small letters or capitals: "van Quill", "Van De Oar".
inline int leading_particles(const token_view& line, const piece& part) {
  int count = 0;
  for (std::size_t i = part.first; i + 1 < part.last && line[i].has(particle_word); ++i) ++count;
  return count;
}

/// May a piece be a family name and nothing else?
inline bool is_one(const token_view& line, const piece& part) {
  if (part.kind != fact::none || part.quoted) return false;
  const shape s = shape_of(line, part);
  return s.initials == 0 && s.lowers == 0 && s.stops == 0 && s.joiners == 0 && s.numbers == 0 && s.capitals > 0 &&
         s.shouted == 0 && s.words < 4 && s.words - leading_particles(line, part) < 2;
}

/// "Lin and Holm. On wings of paper": do two such names begin a line, and a sentence or a date follow?
inline bool is_pair(const token_view& line, const std::vector<piece>& pieces) {
  if (pieces.size() < 3 || !is_one(line, pieces[0]) || !is_one(line, pieces[1])) return false;
  constexpr std::uint32_t ends = at_period | at_comma | at_paren_open | at_colon | at_quote_open;
  if ((pieces[1].lead & at_joiner) == 0 || (pieces[2].lead & ends) == 0) return false;
  for (std::size_t i = 0; i < 2; ++i)
    if (line.has(pieces[i].first, title_word) || shapes::ends_like_title(line.word(pieces[i].first))) return false;
  if (pieces[2].kind == fact::date || pieces[2].quoted) return true;
  const shape title = shape_of(line, pieces[2]);
  return pieces[2].kind == fact::none && title.words > 3 && title.lowers + title.stops > 0;
}

}  // namespace lone_families

/// Parts such a list at its commas as others are at semicolons: so many that they are no pairs of a family's and a
/// given name, "Lin, Ru, Holm, Bo et al.".
inline void part_lone_families(const token_view& line, std::vector<piece>& pieces) {
  std::size_t count = 0;
  while (count < pieces.size() && lone_families::is_one(line, pieces[count])) ++count;
  if (lone_families::is_pair(line, pieces)) {
    pieces[0].surname = pieces[1].surname = true;
    return;
  }
  if (count < 3 || count % 2 == 0 || count == pieces.size() || pieces[count].kind != fact::et_al) return;
  for (std::size_t i = 0; i < count; ++i) {
    pieces[i].surname = true;
    if (i > 0) pieces[i].lead = at_semicolon;
  }
}

}  // namespace vitae::wild_text::citing
