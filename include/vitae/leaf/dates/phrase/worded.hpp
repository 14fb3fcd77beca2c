// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/phrase/part.hpp>

/// Dates in which a word names the month, the season or the quarter.
namespace vitae::dates {

/// Skips the dot of an abbreviation.
constexpr std::size_t after_dot(std::string_view text, std::size_t at) {
  const lexeme t = lex(text, at);
  return t.is(piece::dot) && t.glued() ? t.end : at;
}

constexpr part with_year(part p, form shape, const year_found& year) {
  p.shape = shape;
  p.year = year.year;
  p.end = year.end;
  p.short_year = year.is_short;
  return settled(p);
}

/// What follows a month's name and a day: a year, another day, or nothing: April 1st, 2001; May 5-7, 2019; May 11.
constexpr part after_month_and_number(std::string_view text, part p, const lexeme& number, bool glued) {
  const std::size_t end = after_ordinal(text, number.end);
  const bool ordinal = end != number.end;
  if (number.value == 0 && number.digits == 1) return p;
  p.end = end;
  if (const year_found year = year_after(text, end)) {
    p.day = number.value;
    return with_year(p, form::day, year);
  }
  const lexeme dash = lex(text, end);
  const lexeme last = lex(text, dash.end);
  if ((dash.is(piece::dash) || dash.is(sense::to)) && last.number_of(1, 2) && last.value <= 31) {
    if (const year_found year = year_after(text, after_ordinal(text, last.end))) {
      p.day = number.value;
      p.other = last.value;
      return with_year(p, form::days, year);
    }
  }
  if (!ordinal && number.digits == 2 && (glued || number.value > 31)) {  // Sep18, Jun 98
    return with_year(p, form::month, {full_year(number.value), number.end, true});
  }
  p.shape = ordinal || number.digits == 1 ? form::loose : form::month_number;
  if (p.shape == form::loose) p.day = number.value;
  p.other = number.value;
  return p;
}

/// A part that begins with the name of a month.
constexpr part from_month(std::string_view text, const lexeme& name) {
  part p{form::loose, name.begin, name.end};
  p.month = name.means.value;
  p.worded = true;
  if (const year_found year = year_after(text, name.end)) return with_year(p, form::month, year);
  if (name.end - name.begin <= 5) p.end = after_dot(text, name.end);
  lexeme t = lex(text, p.end);
  bool glued = t.glued();
  if (glued && (t.is(piece::dash) || t.is(piece::slash))) {
    const lexeme after = lex(text, t.end);
    if (after.glued() && after.is(piece::number)) t = after;
    glued = false;
  }
  if (t.number_of(1, 2) && t.breaks == 0 && t.gap <= 2) return after_month_and_number(text, p, t, glued);
  return p;
}

/// A part that begins with the word for a month, whose number follows: "tháng 3/2019", "tháng 12 năm 2019".
constexpr part from_numbered_month(std::string_view text, const lexeme& word) {
  const lexeme number = lex(text, word.end);
  if (!number.number_of(1, 2) || number.value < 1 || number.value > 12 || number.gap > 1) return {};
  part p{form::loose, word.begin, number.end};
  p.month = number.value;
  p.worded = true;
  const year_found year = year_after(text, number.end);
  return year ? with_year(p, form::month, year) : p;
}

/// What follows a season, a quarter or "Q3": words such as "semester", then the year, of which two digits will do.
constexpr part after_season(std::string_view text, part p) {
  p.end = after_dot(text, p.end);
  lexeme t = lex(text, p.end);
  for (int terms = 0; terms < 2 && t.is(sense::term); ++terms) t = lex(text, p.end = t.end);
  year_found year = year_after(text, p.end);
  if (!year && t.number_of(2, 2) && t.gap <= 1 && t.breaks == 0) year = {full_year(t.value), t.end, true};
  if (!year) return p;
  p = with_year(p, p.shape == form::half ? form::half : form::month, year);
  if (p.month != winter) return p;
  const lexeme mark = lex(text, p.end);  // a winter lies in two years: 2019/20, 2019-2020
  const lexeme next = lex(text, mark.end);
  if ((!mark.is(piece::slash) && !mark.is(piece::dash)) || !mark.glued() || !next.glued()) return p;
  const bool short_next = next.number_of(2, 2) && next.value == (p.year + 1) % 100;
  if (short_next || (is_year(next) && next.value == p.year + 1)) p.end = next.end;
  return p;
}

constexpr part from_season(std::string_view text, const lexeme& name) {
  part p{form::loose, name.begin, name.end};
  p.month = name.means.value;
  p.worded = true;
  return after_season(text, p);
}

/// The `number`th quarter (or half) of a year; `end` is where its words end.
constexpr part from_quarter(std::string_view text, std::size_t begin, std::size_t end, int number, bool half) {
  part p{half ? form::half : form::loose, begin, end};
  if (number < 1 || number > (half ? 2 : 4)) return {};
  p.month = first_quarter + (half ? 2 * (number - 1) : number - 1);
  p.other = p.month + 1;
  p.worded = true;
  p = after_season(text, p);
  return p.shape == form::half && p.year < 0 ? part{} : p;
}

/// "Q3", "H1", "T3" and "third quarter".
constexpr part from_quarter_word(std::string_view text, const lexeme& word) {
  const lexeme next = lex(text, word.end);
  if (word.is(sense::ordinal)) {
    if (!next.is(sense::quarter) && !next.is(sense::half)) return {};
    return from_quarter(text, word.begin, next.end, word.means.value, next.is(sense::half));
  }
  const bool one_letter = word.end - word.begin == 1;
  if (!next.number_of(1, 1) || (one_letter ? !next.glued() : next.gap > 1)) return {};
  return from_quarter(text, word.begin, next.end, next.value, word.is(sense::half));
}

/// A part that begins with a day (or the number of a quarter): 1st Aug 2011, 5. März 2019, 31-Dec-98, 3Q21.
constexpr part from_day(std::string_view text, const lexeme& day) {
  part p{form::none, day.begin, day.end};
  std::size_t at = after_ordinal(text, day.end);
  lexeme t = lex(text, at);
  if (t.is(sense::quarter) && day.digits == 1 && t.gap <= 1)
    return from_quarter(text, day.begin, t.end, day.value, false);
  const bool range = t.is(piece::dash) || t.is(sense::to);
  if (range && lex(text, t.end).number_of(1, 2)) {  // 5-7 May 2019
    const lexeme last = lex(text, t.end);
    const lexeme name = lex(text, after_dot(text, after_ordinal(text, last.end)));
    const year_found year = name.is(sense::month) ? year_after(text, name.end) : year_found{};
    if (!year || name.gap > 2) return p;
    p.month = name.means.value;
    p.worded = true;
    p.day = day.value;
    p.other = last.value;
    return with_year(p, form::days, year);
  }
  const bool comma = t.is(piece::comma) && day.value <= 31;
  if ((t.is(piece::dot) || t.is(piece::dash) || t.is(piece::slash) || comma) && t.glued()) {
    t = lex(text, t.end);
  }
  if (t.is(sense::quarter) && day.digits == 1) return from_quarter(text, day.begin, t.end, day.value, false);
  if (t.is(sense::of)) t = lex(text, t.end);
  if (!t.is(sense::month) || t.gap > 2 || t.breaks != 0 || day.value > 99) return p;
  p.month = t.means.value;
  p.day = day.value;
  p.worded = true;
  if (const year_found year = year_after(text, t.end)) return with_year(p, form::day, year);
  p.end = t.end - t.begin <= 5 ? after_dot(text, t.end) : t.end;
  const lexeme number = lex(text, p.end);
  if (number.number_of(2, 2) && number.gap <= 1 && number.breaks == 0) {  // 12 Aug 05
    return with_year(p, form::day, {full_year(number.value), number.end, true});
  }
  p.shape = form::loose;
  return settled(p);
}

}  // namespace vitae::dates
