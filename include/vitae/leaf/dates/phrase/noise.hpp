// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/phrase.hpp>
#include <vitae/leaf/dates/phrase/lexeme.hpp>
#include <vitae/leaf/dates/words/word_bag.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/byte_set.hpp>
#include <vitae/source/utf8.hpp>

/// What keeps the digits of addresses, identifiers, pages, amounts and counts from being read as dates.
namespace vitae::dates::noise {

/// Words before a number that make it a count, an amount, a page or the name of something.
inline constexpr word_bag labels(
    " over than nearly almost top least most under total rank ranked ranking within exceeding pp p pages page pg "
    "seiten vol volume no nos nr num number issue room suite box zip apt postcode plz tel telephone phone mobile fax "
    "cell whatsapp isbn issn doi pmid pmcid arxiv section sec chapter version ver v grant patent id code score gpa "
    "points rs usd eur gbp inr cny rmb hk nt iso rfc item figure fig table eq ");

/// Words before "of" that make the number behind it a count.
inline constexpr word_bag ranked(" out total number rank ");

/// Words after a number that make it an amount, a measure or an address. Other plural nouns are told by their "s".
inline constexpr word_bag units(
    " usd eur gbp dollars euros yuan rupees people persons hz khz mhz ghz px dpi km mm cm kg mg ml ms gb mb kb tb "
    "hours hrs minutes mins sec seconds square sq street avenue ave road rd blvd boulevard drive lane rue strasse "
    "percent volts watts rpm calories data ");

/// Second words after a house number: "2012 Main Street".
inline constexpr word_bag streets(" street st avenue ave road rd blvd boulevard lane ");

/// Words that end in "s" and yet count nothing.
inline constexpr word_bag not_plural(
    " its was has does is as this thus his towards across series various versus vs always perhaps class process ");

/// Words after which a number of four digits is a year, whatever follows.
inline constexpr word_bag temporal(
    " in since from during until till by before after year years spring summer fall autumn winter class im en im "
    "depuis seit ");

constexpr bool listed(const word_bag& list, std::string_view text, const lexeme& t) {
  return t.is(piece::word) && list.holds(text.substr(t.begin, t.end - t.begin));
}

inline constexpr byte_set chunk_breaks(" \t\r\n\v\f<>\"|`()[]{}");
inline constexpr byte_set address_signs("@:/");

/// Where the run without spaces, angle brackets and the like ends that begins at `at`: what an address is written in.
constexpr std::size_t chunk_end(std::string_view text, std::size_t at) { return chunk_breaks.next_in(text, at); }

/// What addresses and identifiers begin with.
inline constexpr std::string_view address_heads[] = {
    "www.", "http", "mailto:", "doi:", "arxiv:", "isbn", "issn", "orcid"};

inline constexpr byte_set begins_address("wWhHmMdDaAiIoO");

/// Whether a chunk is a URL, an e-mail address, a DOI, an arXiv identifier or a path below a domain.
constexpr bool is_address(std::string_view chunk) {
  while (!chunk.empty() && !ascii::is_alnum(chunk.front())) chunk.remove_prefix(1);
  if (chunk.empty()) return false;
  if (begins_address(chunk.front()))
    for (const std::string_view head : address_heads)
      if (ascii::lower(chunk.front()) == head.front() && ascii::begins(chunk, head)) return true;
  if (chunk[0] == '1' && chunk.starts_with("10.") && chunk.size() > 8 && chunk.find('/') != std::string_view::npos)
    return true;
  if (address_signs.next_in(chunk, 0) == chunk.size()) return false;
  bool dotted = false;
  std::size_t letters = 0;
  char before_dot = ' ';
  for (std::size_t i = 0; i < chunk.size(); ++i) {
    const char c = chunk[i];
    if (c == '@' && i > 0) return true;
    if (c == ':' && chunk.substr(i).starts_with("://")) return true;
    if (c == '/' && dotted && letters >= 2) return true;
    if (c == '.') {
      dotted = ascii::is_alnum(before_dot);
      letters = 0;
    } else if (ascii::is_alpha(c)) {
      ++letters;
    } else if (c != '-') {
      dotted = false;
    }
    before_dot = c;
  }
  return false;
}

/// Where a telephone number ends that begins at `at` with a plus or a bracketed area code; `at` when there is none.
constexpr std::size_t after_phone(std::string_view text, std::size_t at) {
  const bool plus = text[at] == '+';
  if (!plus && text[at] != '(') return at;
  std::size_t digits = 0, end = at + 1, i = at + 1, in_brackets = 0;
  for (; i < text.size() && i < at + 40; ++i) {
    const char c = text[i];
    if (ascii::is_digit(c)) {
      ++digits;
      end = i + 1;
    } else if (c == ')' && in_brackets == 0) {
      in_brackets = digits;
    } else if (c != ' ' && c != '-' && c != '.' && c != '(' && c != ')') {
      break;
    } else if (i > at && text[i - 1] == ' ') {
      break;
    }
  }
  const bool area = in_brackets >= 2 && in_brackets <= 5 && in_brackets != 4;
  return (plus ? digits >= 7 : area && digits >= 8) ? end : at;
}

/// Whether the character before a phrase forbids that it begins there: it would be the rest of a number or a word.
constexpr bool cut_before(std::string_view text, const phrase& found) {
  if (found.begin == 0 || (!ascii::is_digit(text[found.begin]) && text[found.begin] != '\'')) return false;
  const decoded before = decode_before(text, found.begin);
  const decoded earlier = decode_before(text, found.begin - before.length);
  const bool after_digit = earlier.length != 0 && is_digit(earlier.code_point);
  const char32_t point = before.code_point;
  // "Engineer2017–2019": a space was lost.
  if (found.is_range && (point == U'自' || point == U'从' || point == U'從')) return false;
  if (is_letter(point)) return !(found.is_range && found.when.start && found.when.end && is_lower(point));
  if (is_digit(point) || point == '_') return true;
  if (after_digit && (point == '-' || point == 0x2013 || point == '.')) return true;
  if (after_digit && point == '/' && !found.numeric) return true;  // "8.8/10 Jun 2017": a grade before a date
  if (!found.numeric) return false;
  for (const char32_t sign : {U'$', U'#', U'@', U'=', U'\\', U'+', U'^', U'%', U'£', U'€', U'¥'}) {
    if (point == sign) return true;
  }
  if (point == '-') return earlier.length != 0 && is_letter(earlier.code_point);  // CS-1992-18
  if (point == ':') return after_digit || earlier.code_point == ')';              // 15(1):1929–1958
  return after_digit && (point == '/' || point == ',');
}

/// Whether the character after a phrase forbids that it ends there.
constexpr bool cut_after(std::string_view text, const phrase& found) {
  if (found.end >= text.size()) return false;
  const char after = text[found.end];
  const char later = found.end + 1 < text.size() ? text[found.end + 1] : ' ';
  const char32_t point = decode(text, found.end).code_point;
  if (!ascii::is_digit(text[found.end - 1])) return false;
  if (is_letter(point) && !is_cjk(point)) {
    const bool citation = after >= 'a' && after <= 'f' && !ascii::is_alnum(later);  // (Doe, 2019a)
    const bool lost_space = is_upper(point) && (!found.bare || found.is_range);
    return !citation && !lost_space;
  }
  if (after == '_' || ascii::is_digit(after)) return true;
  if (!found.numeric) return false;
  if (found.bare && text.substr(found.end).starts_with(" \xE2\x82\xAC")) return true;  // 2000 €
  if (std::string_view("%+^=").find(after) != std::string_view::npos || point == 0x20AC || point == 0xD7) return true;
  if (after == '.' && found.bare && ascii::is_lower(later)) return true;  // report-2019.pdf
  return std::string_view("-/.,:").find(after) != std::string_view::npos && ascii::is_digit(later);
}

/// Whether the words around bare years make them counts, pages or addresses. `one` and `two` are the pieces before.
constexpr bool counts(std::string_view text, const phrase& found, const lexeme& two, const lexeme& one) {
  const bool dotted = one.is(piece::dot) || one.is(piece::colon);
  if (listed(labels, text, dotted ? two : one)) return true;
  const bool issue = two.is(piece::close) && two.begin > 0 && ascii::is_digit(text[two.begin - 1]);
  const bool pages = one.is(piece::colon) && (issue || two.is(piece::number));
  if (pages && found.bare && found.is_range) return true;  // 17(6): 2031-44
  if (one.is(sense::of) && listed(ranked, text, two)) return true;
  const bool counter = two.is(piece::number) && two.value < 1900 && one.is(piece::comma);
  if (counter && found.is_range && found.bare) return true;  // 521, 1929-1958
  if (one.is(piece::number) && one.digits >= 3 && found.bare) return true;
  const lexeme next = lex(text, found.end);
  const bool two_ends = found.is_range && found.when.start && found.when.end;
  if (!found.bare || two_ends || found.listed != 0) return false;
  if (next.gap != 1 || next.breaks != 0 || !next.is(piece::word)) return false;
  const lexeme after = lex(text, next.end);
  if (listed(units, text, next) || (after.breaks == 0 && listed(streets, text, after))) return true;
  const auto plural = [&](const lexeme& t) {
    const std::string_view noun = text.substr(t.begin, t.end - t.begin);
    return t.is(piece::word) && noun.size() > 3 && noun.ends_with('s') && !noun.ends_with("ss") &&
           !noun.ends_with("us") && ascii::is_lower(noun.front()) && !listed(not_plural, text, t);
  };
  if (!ascii::is_lower(text[next.begin])) return false;
  const bool round = text.substr(found.begin, found.end - found.begin).ends_with("00");
  if (round && (plural(next) || (after.gap == 1 && plural(after)))) return true;
  const bool name_before = one.is(piece::word) && !ascii::is_lower(text[one.begin]);
  return plural(next) && !name_before && !listed(temporal, text, one);
}

}  // namespace vitae::dates::noise
