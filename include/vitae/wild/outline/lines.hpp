// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/find_sign.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines/begun_labels.hpp>
#include <vitae/wild/outline/lines/broken_dates.hpp>
#include <vitae/wild/outline/lines/bullets.hpp>
#include <vitae/wild/outline/lines/drawn_lines.hpp>
#include <vitae/wild/outline/lines/period_lines.hpp>
#include <vitae/wild/outline/lines/prose.hpp>
#include <vitae/wild/outline/lines/small_beginnings.hpp>
#include <vitae/wild/outline/lines/wrapping.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// What a line is made of.
namespace lines {

/// Letters, and no small one among them; at least three.
constexpr bool is_capital(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t i = 0; i < text.size();) {
    const decoded c = decode(text, i);
    i += c.length;
    if (is_lower(c.code_point)) return false;
    if (is_letter(c.code_point) && !is_cjk(c.code_point)) ++letters;
  }
  return letters >= 3;
}

/// "EDUCATION", "WORK EXPERIENCE": a line of words in capitals, one of them too long for a name's short form.
constexpr bool shouts_title(std::string_view text) {
  if (text.size() > 40 || !is_capital(text) || text.find_first_of("0123456789.,;") != text.npos) return false;
  std::size_t longest = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    longest = std::max(longest, end - at);
    at = end + 1;
  }
  return longest > 5;
}

/// Is there a letter at all? "11", "★★★" and "80 %" say nothing by themselves.
constexpr bool has_letter(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const decoded c = decode(text, i);
    if (is_letter(c.code_point)) return true;
    i += c.length;
  }
  return false;
}

/// A sentence: at least ten words up to its stop, a quarter of them in small letters, as in German.
constexpr bool is_sentence(std::string_view text) {
  if (text.size() < 40 || text.back() != '.') return false;
  std::size_t words = 1, small = 0;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] != ' ') continue;
    ++words, small += ascii::is_lower(text[i + 1]) ? 1U : 0U;
  }
  return words >= 10 && small * 4 >= words;
}

/// Does the line have two parts: a tab, three spaces, a wide space or a row of dots inside?
constexpr bool has_gap(std::string_view text) {
  return find_gap(text) != text.npos || text.find("\xE2\x80\x83") != text.npos || text.find("....") != text.npos;
}

/// Does a sentence end here, whatever quotation mark is behind its stop?
constexpr bool ends_sentence(std::string_view text) {
  while (!text.empty() && (text.back() == '"' || text.back() == ' ')) text.remove_suffix(1);
  if (text.ends_with("\xE2\x80\x9D")) text.remove_suffix(3);
  if (text.empty()) return true;
  const char c = text.back();
  return c == '.' || c == '!' || c == '?' || c == ':' || c == ';';
}

/// Does a line end as a sentence does, and not in a short form: "Example Ltd.", "Beispielwerk S.A."?
constexpr bool closes_sentence(std::string_view line) {
  constexpr std::size_t shortest = 6;  // bytes of a word that is no such form
  const std::string_view last = line.substr(line.find_last_of(' ') + 1);
  const bool form = last.size() < shortest && last.ends_with('.') && is_upper(decode(last, 0).code_point);
  return lines::ends_sentence(line) && !form;
}

/// Words that want another after them.
inline constexpr std::string_view open_words[] = {
    "&",  "and", "at",   "bei", "by",  "chez", "com", "con",  "da",  "de",   "del", "der", "des", "e",   "em",   "en",
    "et", "for", "from", "in",  "mit", "of",   "or",  "para", "por", "pour", "the", "to",  "und", "von", "with", "y"};

/// A word that wants another after it: "Department of Economics and", "Managed a team of".
constexpr bool ends_open(std::string_view text) {
  const std::size_t space = text.rfind(' ');
  const std::string_view word = space == text.npos ? std::string_view{} : text.substr(space + 1);
  return word.size() < 5 && words::lists<open_words>(word);
}

/// "BSc Optics –": a dash apart wants something behind it.
constexpr bool ends_in_dash(std::string_view text) {
  return text.ends_with(" -") || text.ends_with(" \xE2\x80\x93") || text.ends_with(" \xE2\x80\x94");
}

/// What dates and addresses have in them.
inline constexpr byte_set dating_signs("0123456789@:|");

/// "Tides, Ropes and Knots, Charts, Event-driven" over "Sails, Lamps": three commas or more, and one in the next line,
/// which are none of dates or addresses.
constexpr bool is_list(std::string_view text, std::string_view next) {
  return std::count(text.begin(), text.end(), ',') > 2 && next.find(',') != next.npos &&
         dating_signs.next_in(text, 0) == text.size() && dating_signs.next_in(next, 0) == next.size();
}

/// Is a bracket open at the end of the text, or does the next line begin with one?
constexpr bool is_bracketed(std::string_view text, std::string_view next) {
  const std::size_t open = text.rfind('(');
  return next[0] == '(' || (open != text.npos && text.find(')', open) == text.npos && next.find(')') != next.npos);
}

/// "English (Reading," over "Speaking)": is a bracket open at the end of the text, and does the next line close it?
constexpr bool closes_bracket(std::string_view text, std::string_view next) {
  const std::size_t open = text.rfind('('), close = next.find_first_of("()");
  return open != text.npos && text.find(')', open) == text.npos && close != next.npos && next[close] == ')';
}

/// "start_date: 2019", "FROM: 2019": a field's line, whose name is in small letters or in capitals.
constexpr bool is_scalar(std::string_view text) {
  std::size_t i = 0, capitals = 0, small = 0;
  for (; i < text.size() && i < 24 && (ascii::is_alnum(text[i]) || text[i] == '_' || text[i] == '-'); ++i)
    capitals += ascii::is_upper(text[i]) ? 1U : 0U, small += ascii::is_lower(text[i]) ? 1U : 0U;
  if (text.substr(i).starts_with(" :")) ++i;
  return i > 1 && (ascii::is_lower(text[0]) || (capitals > 1 && small == 0)) && i < text.size() && text[i] == ':' &&
         (i + 1 == text.size() || text[i + 1] == ' ');
}

/// "Work Experience:": up to three words, all of which begin with a capital, and a colon.
constexpr bool is_title_with_colon(std::string_view text) {
  if (text.size() < 4 || text.size() > 40 || text.back() != ':') return false;
  std::size_t words = 1;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (ascii::is_blank(text[i])) ++words;
    if ((i == 0 || ascii::is_blank(text[i - 1])) && !ascii::is_upper(text[i]) && text[i] != '&') return false;
  }
  return words <= 3;
}

/// "example.com | ada@example.com": where somebody is reached.
constexpr bool lists_addresses(std::string_view text) {
  return text.find('@') != text.npos && text.find('|') != text.npos;
}

/// How many columns a text is wide, a tab as four of them.
constexpr std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += c == '\t' ? 4U : (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
  return count;
}

}  // namespace lines

/// "**Place of work:** Leeds": does a line begin with a few words in bold, which a colon ends, and go on in other
/// print?
inline bool begins_bold_label(const plain_text& plain, span line) {
  const std::size_t colon = plain.of(line.begin, line.end).substr(0, 64).find(':'), at = line.begin + colon;
  if (colon == std::string_view::npos || colon < 3 || at + 2 >= line.end) return false;
  const auto bold = [&](std::size_t from, std::size_t to) {
    return (common_style(plain, {from, to}) & style::bold) != 0;
  };
  return bold(line.begin, at) && !bold(at + 2, line.end);
}

/// Whether the last line of an item is as full as the lines that a document was wrapped to: the next word found no room
/// in it.
inline bool leaves_no_room(const plain_text& plain, const block& item, span next, std::size_t width) {
  const std::string_view text = plain.text;
  if (width == 0 || item.kind != block_kind::bullet || item.broken || text[item.text.end] != '\n') return false;
  const std::size_t begin = text.rfind('\n', item.text.end - 1) + 1;
  return item.text.end - begin + 1 + std::min(plain.of(next.begin, next.end).find(' '), next.size()) > width;
}

/// Whether a line of text without a mark goes on with the block before it: a wrapped sentence, a bullet's second line.
/// `wrapped` says how the document's lines were.
inline bool continues(const plain_text& plain, const block& before, span next, std::size_t indent, std::size_t gap,
                      const wrapping& wrapped = {}) {
  if (before.kind == block_kind::heading || before.kind == block_kind::row || gap > 1) return false;
  const std::string_view a = plain.of(before.text.begin, before.text.end), b = plain.of(next.begin, next.end);
  if (lines::is_scalar(b) || (before.kind == block_kind::text && lines::begins_label(b))) return false;
  if (before.kind == block_kind::text && begins_bold_label(plain, next)) return false;
  if (before.kind == block_kind::text && gap == 0 && lines::is_title_with_colon(b)) return false;
  const std::size_t last_line = a.rfind('\n');
  const std::string_view last = trimmed(last_line == a.npos ? a : a.substr(last_line + 1));
  const bool open = !lines::ends_sentence(last) && !lines::has_gap(last);
  const bool flows = open && lines::begins_small(b) && bullet_at(b).length == 0 && !lines::lists_addresses(b);
  if (before.kind == block_kind::text && gap == 0 && ((is_period_line(b) && !date_spans(a, b)) || is_period_line(last)))
    return false;
  if (before.kind == block_kind::text && gap == 0 && leads_with_period(b) && leads_with_period(a) && !date_spans(a, b))
    return false;
  // "2016 - 2019    Clerk at" goes on in a line that is set in as far as "Clerk" is.
  if (before.kind == block_kind::text && gap == 0 && !before.broken && indent >= before.indent + 8 &&
      lines::ends_open(last))
    return true;
  // A line that was filled goes on in the next one: that of running text however full of names, that of a list.
  const bool filled = open && wrapped.width > 0 && last.size() * 20 >= wrapped.width * 17 && !lines::begins_label(b) &&
                      !lines::has_gap(b) && !lines::is_capital(b);
  const bool runs_on = filled && gap == 0 && !before.broken && before.kind == block_kind::text &&
                       (lines::is_prose(b) || (last.size() < a.size() && lines::is_prose(a.substr(0, 400))));
  if (runs_on) return true;
  if (gap == 0 && !before.broken && before.kind == block_kind::text && lines::begins_label(a) && a.ends_with(','))
    return true;
  const bool lists_on =
      filled && (before.kind == block_kind::bullet || lines::begins_label(a) || lines::is_list(last, b));
  const bool long_enough = last.size() >= 45, title_like = lines::columns(last) < 24 && before.kind == block_kind::text;
  if (gap == 1)
    return flows && long_enough &&
           (before.kind == block_kind::bullet || lines::is_prose(last) || lines::ends_open(last) ||
            (last.back() == '-' && ascii::is_lower(last[last.size() - 2])));
  if (!before.broken && date_spans(a, b)) return true;
  if (before.broken) return flows && long_enough;
  if (lines::closes_bracket(last, b)) return true;
  if (before.kind == block_kind::bullet && indent <= before.indent && closes_with_period(b)) return false;
  if (lists_on) return !leads_with_period(b);
  if (before.kind == block_kind::bullet && indent > before.indent && !lines::has_gap(b)) return true;
  const bool unfinished = lines::ends_open(last) || lines::ends_in_dash(last) || lines::is_bracketed(last, b) ||
                          (last.back() == ',' && ascii::is_digit(b[0]));
  if ((flows && !title_like) || (open && long_enough && unfinished)) return true;
  if (!long_enough || !lines::is_prose(last) || lines::has_gap(b)) return false;
  if (lines::is_prose(b)) return true;
  const std::size_t begin = plain.text.rfind('\n', before.text.end - 1) + 1;
  const bool full = before.text.end - begin >= wrapped.least;
  const bool ends = b.ends_with('.') && lines::closes_sentence(b);
  return open && (full || ends || indent > before.indent + 1) && !lines::shouts_title(b);
}

}  // namespace vitae::wild_text
