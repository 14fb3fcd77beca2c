// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/pieces/initials.hpp>

/// Periods: some end a part, some belong to a word.
namespace vitae::wild_text::citing {

/// May a word before a period be a short form ("Softw", "Comput", "Biol")?
inline bool may_be_short(const token_view& line, const token& word) {
  if (!word.is(token_kind::word) || !word.capital || word.letters > 8 || word.letters < 2) return false;
  if (word.letters > 4 && word.has(place_word)) return false;  // "Quebec. Contributions to …"
  const char end = static_cast<char>(line.text[word.last - 1] | 32);
  return std::string_view("bcdfghklmnpqrstvwxz").find(end) != std::string_view::npos;
}

/// "B. Holm Jr. Wings fold", "Bo Holm, Jr. Wings fold": does a suffix end a name in natural order, and a list with it?
inline bool ends_suffix(const part_so_far& part) {
  const token_view& line = part.line;
  const token &before = line[part.at - 1], &after = line[part.at + 1];
  if (!before.has(suffix_word) || (part.lead & (at_comma | at_joiner | at_start)) == 0) return false;
  const bool behind_name = part.at >= part.begin + 3 && line[part.at - 2].letters > 1 && !line[part.at - 2].shouted;
  const bool alone = part.at == part.begin + 1 && !part.pieces.empty() && part.pieces.back().kind == fact::none;
  return (behind_name || alone) && after.space && starts_sentence(after) && after.letters > 1 &&
         !after.has(joiner_word | suffix_word);
}

/// "Ada Quill, Bo Lang. On wings": does a word that may be a short form close a name of two words, the first written
/// out?
inline bool closes_name(const part_so_far& part) {
  if (part.at != part.begin + 2 || (part.lead & (at_comma | at_start | at_joiner)) == 0) return false;
  const token &first = part.line[part.begin], &last = part.line[part.at - 1];
  const auto named = [](const token& word) { return word.is(token_kind::word) && word.capital && !word.shouted; };
  constexpr std::uint32_t printed = abbreviation | field_form | venue_head | venue_hint | title_word | institution_word;
  return named(first) && first.letters > 1 && !first.has(printed) && named(last) && last.letters > 3 &&
         !last.has(venue_head | title_word);
}

/// "Yu. Ivanov": two letters that are a given name in short, alone in their part.
inline bool is_short_given(const part_so_far& part) {
  const token &before = part.line[part.at - 1], &after = part.line[part.at + 1];
  return before.letters == 2 && before.capital && !before.cjk && !before.shouted && part.at == part.begin + 1 &&
         (part.lead & (at_comma | at_start | at_joiner)) != 0 && after.capital;
}

/// Does a token of the part, one of the first, pass a test?
template <class Test>
bool any_before(const part_so_far& part, Test passes) {
  for (std::size_t i = part.begin; i < part.at && i < part.begin + 24; ++i)
    if (passes(part.line[i])) return true;
  return false;
}

/// "… in Type B. Journal of …", "below 200 K. Journal": a letter that is no initial, but the last word of a sentence.
inline bool ends_prose(const part_so_far& part, bool word_after) {
  const token& after = part.line[part.at + 1];
  const bool second = part.at >= part.begin + 2;
  if (second && part.line[part.at - 2].is(token_kind::number) && after.capital) return true;
  if (after.has(venue_head | venue_hint) &&
      any_before(part, [](const token& word) { return word.lower && !word.has(particle_word | joiner_word); }))
    return true;
  if (!second || !word_after) return false;
  const token& last = part.line[part.at - 2];
  return last.is(token_kind::word) && last.lower && !last.has(particle_word);
}

/// The boundary behind an initial.
inline std::uint32_t after_initial(const part_so_far& part, bool word_after, bool family_first) {
  if (ends_prose(part, word_after)) return at_period;
  return (family_first && ends_initials(part)) || ends_vancouver(part) ? at_period | at_initial : 0U;
}

/// "Lin CH. On wings", "Lin CH Jr. On wings": may initials without periods end here?
inline bool may_end_vancouver(const part_so_far& part) {
  const token& before = part.line[part.at - 1];
  if (before.shouted && before.letters <= 3) return true;
  return before.has(suffix_word) && part.at >= part.begin + 3 &&
         (part.line[part.at - 2].shouted || shapes::initial_like(part.line[part.at - 2]));
}

/// "J. Phys. B 12": does the section of a journal follow, a letter before a number?
inline bool before_section(const part_so_far& part) {
  const token_view& line = part.line;
  const token& before = line[part.at - 1];
  return shapes::initial_like(line[part.at + 1]) && before.capital && before.letters <= 8 &&
         (line.is(part.at + 2, token_kind::number) || line.is(part.at + 2, token_kind::comma));
}

/// "J. Softw., 4", "Nucl. Instrum. Meth. A", "J. Roy. Statist. Soc.": does the period belong to a short form, of a
/// chain of them?
inline bool in_short_forms(const part_so_far& part) {
  const token_view& line = part.line;
  const token &before = line[part.at - 1], &after = line[part.at + 1];
  if (before.has(abbreviation)) return true;
  if (before.has(field_form) && before.capital && after.is(token_kind::word) && after.capital) return true;
  return part.at >= part.begin + 3 && shapes::initial_like(line[part.at - 3]) && before.letters <= 5 &&
         after.has(field_form) && line.is(part.at + 2, token_kind::period) && line.is(part.at - 2, token_kind::period);
}

/// The boundary before small letters, where a sentence seldom begins.
inline std::uint32_t before_small(const part_so_far& part) {
  const token &before = part.line[part.at - 1], &after = part.line[part.at + 1];
  const bool short_word = before.letters <= 4;
  const bool inside = after.has(stop_word | joiner_word) ? before.capital || short_word : before.lower && short_word;
  return inside ? 0U : at_period | at_abbreviation;
}

/// The boundary at the period `part.at`, which ends a part that has begun; 0 when the period belongs to a word.
inline std::uint32_t period_bits(const part_so_far& part, bool family_first) {
  const token_view& line = part.line;
  if (part.at + 1 >= line.size()) return at_period;
  const token &before = line[part.at - 1], &after = line[part.at + 1];
  const bool word_after = after.is(token_kind::word) || after.is(token_kind::number);
  if (before.cjk && after.cjk) return at_period;  // no short form there has a stop
  if (!after.space && (word_after || after.is(token_kind::hyphen)))
    return before.lower && after.capital && before.letters > 3 ? std::uint32_t{at_period} : 0U;
  if (ends_suffix(part)) return at_period | at_initial;
  if (shapes::initial_like(before) || is_short_given(part)) return after_initial(part, word_after, family_first);
  if (may_end_vancouver(part) && ends_vancouver(part)) return at_period | at_initial;
  if (before_section(part)) return 0;
  const bool apart = word_after || after.is(token_kind::quote_open) || after.is(token_kind::apostrophe) ||
                     after.is(token_kind::url) || after.is(token_kind::doi);
  if (!apart) return 0;
  const bool chained = line.is(part.at + 2, token_kind::period);  // "Bell Syst. Tech. J."
  if (after.capital && !chained && before.has(abbreviation | field_form) && closes_name(part)) return at_period;
  if (in_short_forms(part)) return 0;
  if (after.lower && !line.has(part.at + 1, volume_sign | issue_sign | pages_sign | identifier_sign | phrase_start))
    return before_small(part);
  // "Conference on Something Systems." is no chain of short forms.
  const bool prose = any_before(part, [](const token& word) { return word.lower && word.has(stop_word); });
  return !prose && may_be_short(line, before) ? at_period | at_abbreviation : std::uint32_t{at_period};
}

}  // namespace vitae::wild_text::citing
