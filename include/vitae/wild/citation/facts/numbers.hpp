// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/facts/dates.hpp>

/// Volumes, issues, pages, editions: the numbers of a citation.
namespace vitae::wild_text::citing::numbers {

/// Digits, a hyphen, one capital letter: an issue in two parts, "10-B".
inline bool is_part(std::string_view word) {
  return word.size() >= 3 && word.size() <= 5 && word[word.size() - 2] == '-' && word.back() >= 'A' &&
         word.back() <= 'F' && word.find_first_not_of("0123456789") == word.size() - 2;
}

/// One or two digits: an issue, not pages.
inline bool is_plain(std::string_view text) {
  return text.size() <= 2 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Letters (two at most), then digits, once or twice with a hyphen: "R4921", "e1003", "S1-S8".
inline bool is_code(std::string_view word) {
  for (std::size_t at = 0; at < word.size(); ++at) {
    const std::size_t digits = word.find_first_of("0123456789", at);
    if (digits == std::string_view::npos || digits > at + 2) return false;
    at = word.find_first_not_of("0123456789", digits);
    if (at == std::string_view::npos) return true;
    if (word[at] != '-') return false;
  }
  return false;
}

/// "SE-10", "CAS-34": the volume of a journal of several sections.
inline bool is_section_volume(std::string_view word) {
  const std::size_t hyphen = word.find('-');
  if (hyphen == 0 || hyphen > 3 || hyphen == word.npos || hyphen + 1 == word.size()) return false;
  for (const char c : word.substr(0, hyphen))
    if (!ascii::is_upper(c)) return false;
  return word.find_first_not_of("0123456789", hyphen + 1) == word.npos;
}

/// A number, a Roman numeral, or a code of digits with few letters ("12", "XIV", "R4921", "e1003", "S1-S8").
inline bool numeral_at(const token_view& line, std::size_t i) {
  if (i >= line.size()) return false;
  if (line[i].is(token_kind::number)) return true;
  if (!line[i].is(token_kind::word) || line[i].size() > 16) return false;
  if (line[i].digits > 0) return is_code(line.word(i)) || is_part(line.word(i));
  if (!line[i].shouted && line[i].size() != 1) return false;
  return line.word(i).find_first_not_of("IVXLCDM") == std::string_view::npos;
}

/// "P07123", "e1003": a page with a letter before it.
inline bool is_coded_page(const token_view& line, std::size_t i) {
  return i < line.size() && line[i].is(token_kind::word) && line[i].letters == 1 && line[i].digits > 2 &&
         is_code(line.word(i));
}

inline bool joins_numbers(const token_view& line, std::size_t i) {
  return line.is(i, token_kind::hyphen) || line.is(i, token_kind::dash) || line.is(i, token_kind::slash);
}

/// The token after "12", "3-4", "1 & 2", "2, 3, 4" (numbers only, after a word that announces them).
inline std::size_t after_numerals(const token_view& line, std::size_t i, bool list) {
  if (!numeral_at(line, i)) return i;
  std::size_t at = i + 1;
  for (int more = 0; more < 6; ++more) {
    const bool joined = joins_numbers(line, at) || line.says(at, "&") || line.says(at, "and") || line.says(at, "to");
    if (joined && numeral_at(line, at + 1)) {
      at += 2;
    } else if (list && line.is(at, token_kind::comma) && numeral_at(line, at + 1) && joins_numbers(line, at + 2) &&
               numeral_at(line, at + 3)) {
      at += 4;
    } else {
      break;
    }
  }
  return at;
}

/// Behind "· Issue:", a label between signs that set parts apart: where the part ends, whatever it says; else `i`.
inline std::size_t after_labelled(const token_view& line, std::size_t i) {
  if (i == 0 || !line.is(i - 1, token_kind::separator) || !line.is(i + 1, token_kind::colon)) return i;
  std::size_t end = i + 2;
  while (end < line.size() && !line.is(end, token_kind::separator) && !line[end].newline) ++end;
  return end;
}

/// "Vol. 12", "no. 4", "pp. 1-20", "p. 3": a word, a period or not, and its number; "· Issue: EX D981,340".
inline found_fact announced(const token_view& line, std::size_t i) {
  if (i + 1 >= line.size() || !line.has(i, volume_sign | issue_sign | pages_sign)) return {};
  const fact kind = line.has(i, volume_sign) ? fact::volume : line.has(i, issue_sign) ? fact::issue : fact::pages;
  if (const std::size_t end = after_labelled(line, i); end > i + 2) return {kind, end};
  std::size_t at = line.skip(i + 1, token_kind::period);
  if (line.is(at, token_kind::comma) && line.says(i, "v")) ++at;
  if (line.is(at, token_kind::other) && line.word(at) == "\xC2\xB0") ++at;
  if (line.is(at, token_kind::colon)) ++at;
  const bool section = kind == fact::volume && at < line.size() && is_section_volume(line.word(at));
  const std::size_t end = section ? at + 1 : after_numerals(line, at, kind == fact::pages);
  if (end == at) {  // "pp." with nothing after it
    const bool bare = line.says_one(i, "pp pages") && (at >= line.size() || !line[at].is(token_kind::word));
    return bare ? found_fact{kind, at} : found_fact{};
  }
  const bool family = line[i].capital && line.is(i + 1, token_kind::period) && dates::year_at(line, at) != 0 &&
                      line.says_one(i, words::labels_like_names);
  if (family) return {};
  if (line[i].size() == 1) {  // initials of a name are like them: "Creel, S. 2001"
    const bool code =
        line[at].is(token_kind::word) && line[at].digits == 0 && (line[i].capital || line[at].size() == 1);
    const bool named = line[i].capital && i > 0 && line[i - 1].is(token_kind::word) && line[i - 1].capital;
    if (code || named || (line[i].capital && line[at].size() == 4)) return {};
  }
  return {kind, end};
}

/// "chapter 5", "sec. 2.1": a remark.
inline found_fact chapter(const token_view& line, std::size_t i) {
  if (!line.has(i, chapter_sign)) return {};
  const std::size_t at = line.skip(i + 1, token_kind::period);
  const bool numbered = numeral_at(line, at) && (line[at].is(token_kind::number) || line[i].lower);
  return numbered ? found_fact{fact::page_count, at + 1} : found_fact{};
}

/// A Roman numeral of I, V and X: larger ones look like names of meetings ("CCC", "MM").
constexpr bool is_small_roman(std::string_view word) {
  while (word.starts_with('X')) word.remove_prefix(1);
  if (word == "IX" || word == "IV") return true;
  if (word.starts_with('V')) word.remove_prefix(1);
  return word.size() <= 3 && word.find_first_not_of('I') == std::string_view::npos;
}

/// "XII (2019)", "XII, 2019": a volume in Roman numerals, told from a suffix of a name.
inline bool is_roman_volume(const token_view& line, std::size_t i) {
  if (i >= line.size() || line[i].size() < 2 || !is_small_roman(line.word(i)) || line.has(i, suffix_word)) return false;
  const bool parted = line.is(i + 1, token_kind::comma) || line.is(i + 1, token_kind::paren_open);
  return parted && (dates::year_at(line, i + 2) != 0 || line.has(i + 2, issue_sign));
}

/// "Wing Science XI, pp. 468-470", "Word and Wing XIV:4": such a volume right behind the journal.
inline bool is_roman_behind(const token_view& line, std::size_t i) {
  if (i == 0 || !line[i].space || !is_small_roman(line.word(i)) || !line[i].shouted) return false;
  if (!line[i - 1].is(token_kind::word) || !line[i - 1].capital || line[i - 1].shouted) return false;
  const bool colon = line.is(i + 1, token_kind::colon) && line.is(i + 2, token_kind::number) && !line[i + 2].space;
  const bool paged = line.is(i + 1, token_kind::comma) && line.has(i + 2, pages_sign) &&
                     numeral_at(line, line.skip(i + 3, token_kind::period));
  return colon || paged || (line.is(i + 1, token_kind::comma) && line.has(i + 2, issue_sign));
}

/// "45 Wing L. Rev. 301 (2015)", "45 Journal of Wings 301 (2015)": a volume before the journal, as lawyers cite.
inline bool is_law_report(const token_view& line, std::size_t i) {
  if (!line.is(i, token_kind::number) || line[i].size() > 3) return false;
  std::size_t at = i + 1;
  bool written_out = false, stops = false;
  while (at < line.size() && at < i + 16 &&
         ((line[at].is(token_kind::word) && (line[at].capital || line[at].has(stop_word))) ||
          line.is(at, token_kind::period) || line.says(at, "&"))) {
    written_out = written_out || (line[at].capital && line[at].has(venue_head));
    stops = stops || line[at].lower;
    ++at;
  }
  if (at < i + 3 || !line.is(at, token_kind::number)) return false;
  const bool short_form = line.is(at - 1, token_kind::period) && line.has(at - 2, venue_head | venue_hint);
  while (at < line.size() && (line.is(at, token_kind::number) || line.is(at, token_kind::comma))) ++at;
  if (!line.is(at, token_kind::paren_open) || dates::year_at(line, at + 1) == 0) return false;
  return short_form || written_out || (!stops && line.skip(at + 3, token_kind::period) == line.size());
}

/// A number that no word announces: "12", "1394-1400", "R4921-R4924", "702 p.", "e1003".
inline found_fact bare(const token_view& line, std::size_t i) {
  if (!numeral_at(line, i)) return {};
  if (line[i].is(token_kind::word) && (line[i].digits == 0 || line[i].digits < line[i].letters)) return {};
  std::size_t at = i + 1;
  const bool counts = (line.has(at, pages_sign) && !line[at].capital) || line.says_one(at, "vols volumes bde f");
  if (line[i].is(token_kind::number) && counts) {
    return {fact::page_count, line.skip(at + 1, token_kind::period)};
  }
  const auto colon_number = [&line](std::size_t k) {  // "55:1-55:21"
    return line.is(k, token_kind::colon) && line.is(k + 1, token_kind::number) && !line[k + 1].space;
  };
  if (colon_number(at) && line.is(at + 2, token_kind::hyphen) && colon_number(at + 4)) return {fact::pages, at + 6};
  bool ranged = false;
  while (joins_numbers(line, at) && numeral_at(line, at + 1) && at < i + 8) {
    ranged = ranged || !line.is(at, token_kind::slash);
    at += 2;
  }
  const bool codes = line[i].is(token_kind::word);
  if (ranged && at == i + 3 && dates::year_at(line, i) != 0 && dates::year_at(line, i + 2) != 0) {
    return {fact::years, at};
  }
  return {ranged || codes ? fact::pages : fact::number, at};
}

/// "2nd ed.", "second edition", "3rd rev. edn", "ed. 2".
inline found_fact edition(const token_view& line, std::size_t i) {
  if (i >= line.size()) return {};
  const bool ordinal = line[i].digits > 0 || line.has(i, edition_sign);
  if (!ordinal) return {};
  std::size_t at = line.skip(i + 1, token_kind::period);
  if (line.says_one(at, "ª º a e")) at = line.skip(at + 1, token_kind::period);
  if (line.says_one(at, "rev revised")) at = line.skip(at + 1, token_kind::period);
  if (!line.says_one(at, "ed edn edition édition aufl auflage ed.") || at > i + 5) return {};
  return {fact::edition, line.skip(at + 1, token_kind::period)};
}

}  // namespace vitae::wild_text::citing::numbers
