// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/phrase/numeric.hpp>
#include <vitae/leaf/dates/phrase/part.hpp>
#include <vitae/leaf/dates/phrase/worded.hpp>
#include <vitae/leaf/dates/phrase/year_first.hpp>

/// One end of a date phrase, in any notation, with the words that colour it ("expected", "about").
namespace vitae::dates {

/// Where a year's suffix ends that makes it a decade: 199X, 19XX, 1990s, 1990's. Else `at`.
constexpr part as_decade(std::string_view text, part p, const lexeme& number) {
  lexeme t = lex(text, number.end);
  const std::string_view word = text.substr(t.begin, t.end - t.begin);
  const bool unspecified = t.is(piece::word) && t.glued() && (word == "X" || word == "XX");
  if (unspecified && word.size() + number.digits == 4) {
    p.unspecified = static_cast<std::uint8_t>(word.size());
    p.year = number.value * (word.size() == 1 ? 10 : 100);
  } else if (is_year(number) && number.value % 10 == 0) {
    if (t.is(piece::apostrophe) && t.glued()) t = lex(text, t.end);
    if (!t.glued() || text.substr(t.begin, t.end - t.begin) != "s") return p;
    p.unspecified = 1;
    p.year = number.value;
    if (p.year % 100 == 0) p.trouble = problem::ambiguous;  // "2000s": ten years or a hundred
  } else {
    return p;
  }
  p.shape = form::decade;
  p.end = t.end;
  return p;
}

/// A part that begins with a number.
constexpr part from_number(std::string_view text, const lexeme& t, day_order order) {
  part p{form::none, t.begin, t.end};
  if (t.digits == 8) return from_eight_digits(t);
  if (part decade = as_decade(text, p, t)) return decade;
  if (is_year(t)) {
    p.year = t.value;
    p.shape = form::year;
    if (const part stopped = after_stops(text, p)) return stopped;
    const joined_number second = joined_after(text, t.end);
    if (second && second.number.digits <= 2) return after_year(text, p, second);
    return month_after_year(text, p);
  }
  if (!t.number_of(1, 2)) return p;
  if (const part month = month_by_sign(text, t)) return month;
  if (part all_digits = from_small_number(text, t, order)) return all_digits;
  return from_day(text, t);
}

/// Skips the words after "expected": "expected graduation date: (May)". Six are enough for any honest phrase.
constexpr std::size_t after_purpose(std::string_view text, std::size_t at) {
  for (int words = 0; words < 6; ++words) {
    const lexeme t = lex(text, at);
    const bool filler = t.is(sense::purpose) || t.is(sense::article) || t.is(sense::of) || t.is(sense::term) ||
                        t.is(sense::year) || (t.is(sense::to) && t.means.value == 0) || t.is(sense::join) ||
                        (t.is(sense::present) && t.means.value == 2) || (t.is(sense::about) && t.means.value == 2) ||
                        t.is(piece::colon) || (t.is(piece::dot) && t.glued());
    if (!filler || t.breaks > 1) break;
    at = t.end;
  }
  return at;
}

/// Skips "about", "early", "mid-", "ca.", "the end of" and the tilde; where `first` begins when there is none.
constexpr std::size_t after_about(std::string_view text, const lexeme& first) {
  const std::size_t at = first.begin;
  const bool may_lead = first.is(sense::article) || first.is(sense::about) || first.is(piece::tilde);
  if (!may_lead && !(first.is(piece::word) && first.end - at == 1)) return at;  // as of most
  lexeme t = first, next = lex(text, t.end);
  if (t.is(sense::article) && next.is(sense::about) && next.means.value == 2) {
    t = next;
    next = lex(text, t.end);
  }
  if (t.is(piece::tilde)) return next.glued() ? t.end : at;
  const bool bare_c = t.is(piece::word) && t.end - t.begin == 1 && text[t.begin] == 'c' && next.is(piece::dot);
  if (!bare_c && !t.is(sense::about)) return at;
  if (t.means.value == 2 && !next.is(sense::of)) return at;
  const std::string_view word = text.substr(t.begin, t.end - t.begin);
  if (word == "CA" || word == "MI") return at;  // "Irvine, CA 2019", "Flint, MI. May 2019"
  std::size_t end = after_dot(text, t.end);
  t = lex(text, end);
  if (t.is(piece::dash)) t = lex(text, end = t.end);
  for (int words = 0; words < 2 && (t.is(sense::of) || t.is(sense::article)); ++words) t = lex(text, end = t.end);
  return end;
}

/// What "expected" and the words and brackets around it leave to read.
struct prefix {
  bool expected = false;
  bool bracket = false;  ///< a bracket is open that the date must close
  std::size_t end = 0;
};

/// Skips "expected", "(expected)", "expected graduation date:", "expected (" before a date.
constexpr prefix read_expected(std::string_view text, const lexeme& first) {
  const bool opened = first.is(piece::open);
  lexeme t = opened ? lex(text, first.end) : first;
  if (!t.is(sense::expected)) return {false, false, first.begin};
  std::size_t end = after_purpose(text, t.end);
  t = lex(text, end);
  if (opened && t.is(piece::close)) return {true, false, t.end};
  if (opened || !t.is(piece::open) || t.breaks != 0) return {true, opened, end};
  return {true, true, t.end};
}

/// The part that begins at a piece, without anything around it.
constexpr part from_piece(std::string_view text, const lexeme& t, day_order order) {
  if (t.is(piece::number)) return from_number(text, t, order);
  if (t.is(piece::apostrophe)) {
    const lexeme number = lex(text, t.end);
    if (!number.number_of(2, 2) || !number.glued()) return {};
    part p{form::year, t.begin, number.end, full_year(number.value)};
    p.short_year = true;
    return p;
  }
  if (!t.is(piece::word)) return {};
  switch (t.means.what) {
    case sense::month:
      return from_month(text, t);
    case sense::numbered:
      return from_numbered_month(text, t);
    case sense::era:
      return from_era(text, t);
    case sense::season:
      return from_season(text, t);
    case sense::quarter:
    case sense::half:
    case sense::ordinal:
      return from_quarter_word(text, t);
    default:
      return {};
  }
}

/// Reads one end of a phrase, which begins with the piece `first`, with "expected", "about" and the signs after it;
/// nothing there gives a part that is false.
constexpr part read_part(std::string_view text, const lexeme& first, day_order order = day_order::unknown) {
  const bool bare = first.is(piece::number) || first.is(sense::month);  // as most are: no word leads to it
  const prefix hoped = bare ? prefix{false, false, first.begin} : read_expected(text, first);
  const lexeme piece_there = (hoped.expected ? lex(text, hoped.end) : first).without_gap();
  const std::size_t plain = piece_there.begin, about = bare ? plain : after_about(text, piece_there);
  part p = from_piece(text, about == plain ? piece_there : lex(text, about), order);
  if (!p) return p;
  p.begin = first.begin;
  p.expected = hoped.expected;
  p.approximate = about != plain;
  const lexeme suffix = lex(text, p.end);
  if (hoped.bracket && suffix.is(piece::close)) p.end = suffix.end;
  if (suffix.glued() && suffix.is(piece::question)) {
    p.uncertain = true;
    p.end = suffix.end;
  }
  if (suffix.glued() && suffix.is(piece::tilde)) {
    const lexeme next = lex(text, suffix.end);
    if (!next.is(piece::number) && !next.is(piece::word)) {
      p.approximate = true;
      p.end = suffix.end;
    }
  }
  // Half a date cannot wait for its neighbour here: 8/05 is a month then, and the 11 of "May 11" is a year.
  if (p.expected && (p.shape == form::pair || p.shape == form::month_number)) {
    p.year = full_year(p.other);
    p.shape = form::month;
  }
  return p;
}
constexpr part read_part(std::string_view text, std::size_t at, day_order order = day_order::unknown) {
  return read_part(text, lex(text, at), order);
}

}  // namespace vitae::dates
