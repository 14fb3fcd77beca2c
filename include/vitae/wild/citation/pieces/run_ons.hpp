// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/pieces/periods.hpp>
#include <vitae/wild/citation/scores/emission.hpp>

/// Parts that no punctuation keeps apart: "Lin R and Holm G 2001 On the shape of wings J. Flight 18 95".
namespace vitae::wild_text::citing::run_ons {

/// The words of tokens [first, last).
inline shape words_of(const token_view& line, std::size_t first, std::size_t last) {
  piece part;
  part.first = static_cast<std::uint32_t>(first);
  part.last = static_cast<std::uint32_t>(last);
  return shape_of(line, part);
}

/// Is [begin, at) the name of a person in a list, or of the only one?
inline bool is_name(const token_view& line, std::size_t begin, std::size_t at, std::uint32_t lead) {
  if ((lead & (at_comma | at_joiner | at_semicolon | at_start)) == 0 || at > begin + 8) return false;
  const shape name = words_of(line, begin, at);
  return name.words > 1 && (emissions::natural_name(name) > 0.5F || emissions::vancouver_name(name) > 0.5F);
}

/// Does the year at `at` follow names, of which [begin, at) is the last ("Holm G 2001 On …", "Holm et al 2001 On …")?
inline bool year_after_names(const token_view& line, const std::vector<piece>& pieces, std::size_t begin,
                             std::size_t at, std::uint32_t lead) {
  if (dates::year_at(line, at) == 0 || at + 1 >= line.size()) return false;
  const token& next = line[at + 1];
  if (!next.space || next.has(month_word) || !(next.capital || next.is(token_kind::paren_open))) return false;
  for (const piece& before : pieces)
    if ((before.kind != fact::none && before.kind != fact::et_al) || before.quoted) return false;
  if (begin == at && (lead & at_period) != 0 && pieces.size() > 1 && pieces.size() < 12) {  // "Holm, Bo. 2001 On …"
    const shape last = words_of(line, pieces.back().first, pieces.back().last);
    if (last.words < (pieces.back().lead == at_joiner ? 5 : 3) &&
        (emissions::natural_name(last) > 0.5F || emissions::given_name(last) > 0.0F))
      return true;
  }
  if (begin == at && lead == at_comma && !pieces.empty() && next.capital) {  // "J.-M. Holm, 2011 On …"
    const shape last = words_of(line, pieces.back().first, pieces.back().last);
    if (last.initials > 0 && emissions::natural_name(last) > 0.5F) return true;
  }
  if (begin == at) return (lead & at_initial) != 0 || (!pieces.empty() && pieces.back().kind == fact::et_al);
  if ((lead & (at_comma | at_joiner | at_semicolon | at_start)) == 0) return false;
  const shape name = words_of(line, begin, at);
  const bool given = !pieces.empty() && (lead & at_comma) != 0 && name.capitals <= 2 && name.words <= 3 &&
                     emissions::given_name(name) > (pieces.size() == 1 ? 0.0F : 0.5F);
  const bool initials = name.initials > 0 || name.last_short_caps || (lead & at_joiner) != 0;
  return given || emissions::vancouver_name(name) > 0.0F || (initials && emissions::natural_name(name) > 0.0F);
}

/// Does a title begin at `at`, behind "C. Meier", the name [begin, at)?
inline bool title_after_name(const token_view& line, std::size_t begin, std::size_t at, std::uint32_t lead) {
  const token& now = line[at];
  if (!now.is(token_kind::word) || !now.capital || now.letters < 3 || now.has(suffix_word | joiner_word)) return false;
  if ((lead & (at_comma | at_joiner | at_start)) == 0 || !shapes::initial_like(line[begin]) || at > begin + 8 ||
      !line.is(begin + 1, token_kind::period) || !line[at - 1].is(token_kind::word))
    return false;
  const shape name = words_of(line, begin, at);
  if (name.capitals != 1 || !name.last_capital || name.words != name.initials + 1 + name.particles ||
      name.heads + name.hints > 0)
    return false;
  for (std::size_t i = at + 1; i < line.size() && i < at + 4; ++i) {
    if (!line[i].is(token_kind::word)) return false;
    if (line[i].lower) return line[i].letters > 1 && !line[i].has(particle_word | joiner_word);
  }
  return false;
}

/// May the word before a period be a short form of a venue's name?
inline bool is_short_form(const token_view& line, const token& word) {
  return word.has(abbreviation | venue_head | venue_hint) || shapes::initial_like(word) ||
         (!word.shouted && !word.camel && word.digits == 0 && may_be_short(line, word));
}

/// Where a venue begins that follows its title without a stop: capital words or short forms behind a word in lower
/// case, a number behind them; the size of the line where there is none.
inline std::size_t venue_after_title(const token_view& line) {
  std::size_t lowers = 0;
  for (std::size_t i = 1; i + 1 < line.size(); ++i) {
    const token& before = line[i - 1];
    const bool word = before.is(token_kind::word) && before.lower && !before.has(stop_word | particle_word);
    lowers += word ? 1U : 0U;
    if (!word || lowers < 2 || !line[i].is(token_kind::word) || !line[i].capital) continue;
    if (shapes::initial_like(line[i]) && !line.says_one(i, "j z")) continue;  // "… by protein A. J. Flight 12"
    bool known = false, stopped = false;
    std::size_t end = i, capitals = 0;
    for (; end < line.size() && end < i + 16; ++end) {
      const token& t = line[end];
      const bool section = t.is(token_kind::colon) && line.is(end - 1, token_kind::word) && end + 1 < line.size() &&
                           line[end + 1].capital;
      if (t.is(token_kind::period)) {
        if (!is_short_form(line, line[end - 1])) break;
        stopped = true;
      } else if (t.is(token_kind::word) && (t.capital || t.has(stop_word))) {
        known = known || (t.has(venue_head | venue_hint) && t.capital);
        capitals += t.capital ? 1U : 0U;
      } else if (!section) {
        break;
      }
    }
    const bool coded =
        known && stopped && end > i + 2 && numbers::is_coded_page(line, end - 1);  // "J. Stat. Mech. P07123"
    if (coded && end == line.size()) return i;
    const bool apart = line.is(end, token_kind::paren_open) && dates::year_at(line, end + 1) != 0 &&
                       line.is(end + 2, token_kind::paren_close) && line.is(end + 3, token_kind::number);
    if (apart && lowers >= 3 && (known || (capitals < 3 && end == i + capitals))) return i;  // "Pain (1992) 49(1):71"
    if (end >= line.size() || !line.is(end, token_kind::number)) continue;
    const bool dated = dates::year_at(line, end) != 0 && line.is(end + 1, token_kind::semicolon);
    const bool counted = dates::year_at(line, end) == 0 && numbers::bare(line, end).kind != fact::none;
    const bool forms = stopped && capitals > (known ? 1U : 2U);
    if (lowers < 3 ? (counted && forms) || (dated && capitals <= 6)
                   : (counted && (known || (stopped && capitals > 1))) || (dated && capitals <= 6))
      return i;
  }
  return line.size();
}

}  // namespace vitae::wild_text::citing::run_ons
