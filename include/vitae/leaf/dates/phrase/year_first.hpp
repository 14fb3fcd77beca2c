// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/phrase/part.hpp>
#include <vitae/leaf/dates/phrase/worded.hpp>
#include <vitae/source/characters.hpp>
#include <vitae/source/utf8.hpp>

/// Dates that begin with their year, whatever the month is written in.
namespace vitae::dates {

/// "2019. március", "2019. gada marts": what stands in small letters behind a year and its stop begins no sentence.
constexpr bool may_follow_stop(std::string_view text, const lexeme& t) {
  return (t.is(sense::month) || t.is(sense::year)) && t.gap == 1 && is_lower(decode(text, t.begin).code_point);
}

/// "2019. 03. 01.", "2019. 3. – ": each number with a stop behind it, as Hungarian and Korean write dates; false where
/// that is none.
constexpr part after_stops(std::string_view text, part p) {
  const auto stop_after = [&](const lexeme& t) {
    const lexeme dot = lex(text, t.end);
    return dot.is(piece::dot) && dot.glued() ? dot.end : std::size_t{0};
  };
  const std::size_t stop = stop_after(lex(text, p.begin));
  if (stop == 0) return {};
  const lexeme month = lex(text, stop);
  if (month.gap != 1 || !month.number_of(1, 2) || !is_month(month.value)) return {};
  p.end = stop_after(month);
  if (p.end == 0 || month.breaks != 0) return {};
  p.month = month.value;
  p.shape = form::month;
  const lexeme day = lex(text, p.end);
  const bool dated = day.number_of(1, 2) && day.breaks == 0 && day.gap < 2;
  const bool closed = day.is(piece::end) || day.breaks != 0 || day.is(piece::dash) || day.is(piece::tilde);
  if (!dated) return closed || day.is(piece::close) ? p : part{};
  if (stop_after(day) == 0) return {};
  p.day = day.value;
  p.shape = form::day;
  p.end = stop_after(day);
  return settled(p);
}

/// The months before their sign behind the sign of a year: 2019年7-9月, 2019年4〜6月; false where that is none.
constexpr part months_by_sign(std::string_view text, part p, const lexeme& first) {
  const lexeme dash = lex(text, first.end), last = lex(text, dash.end), sign = lex(text, last.end);
  if (!(dash.is(piece::dash) || dash.is(piece::tilde)) || !last.number_of(1, 2) || !sign.is(piece::month_sign) ||
      !is_month(first.value) || !is_month(last.value) || last.value <= first.value)
    return {};
  p.month = first.value;
  p.other = last.value;
  p.shape = form::half;
  p.end = sign.end;
  return p;
}

/// Takes the day that stands right behind a date, with its sign: the 1日 of 9月1日.
constexpr void take_day(std::string_view text, part& p) {
  const lexeme day = lex(text, p.end), last = lex(text, day.end);
  if (!day.number_of(1, 2) || !last.is(piece::day_sign)) return;
  p.day = day.value;
  p.end = last.end;
}

/// A month by its sign, and perhaps a day, whose year is elsewhere: the 9月 of "2019年7月〜9月"; false where that is
/// none.
constexpr part month_by_sign(std::string_view text, const lexeme& month) {
  const lexeme sign = lex(text, month.end);
  if (!sign.is(piece::month_sign) || !sign.glued() || !is_month(month.value)) return {};
  part p{form::loose, month.begin, sign.end, -1, month.value};
  take_day(text, p);
  return settled(p);
}

/// What stands behind the sign of a year: 2019年9月1日, 2019年春.
constexpr part after_year_sign(std::string_view text, part p, const lexeme& year) {
  p.end = year.end;
  const lexeme month = lex(text, year.end), sign = lex(text, month.end);
  if (const part months = month.number_of(1, 2) ? months_by_sign(text, p, month) : part{}) return months;
  if (month.is(sense::season) && month.glued()) {
    p.month = month.means.value;
    p.end = month.end;
  } else if (month.number_of(1, 2) && sign.is(piece::month_sign)) {
    p.month = month.value;
    p.end = sign.end;
    take_day(text, p);
  }
  p.shape = p.day != 0 ? form::day : p.month != 0 ? form::month : form::year;
  return settled(p);
}

/// The month, season or quarter that a word names, loose yet; false for any other word.
constexpr part named_month(std::string_view text, const lexeme& word) {
  if (word.is(sense::month)) return {form::loose, word.begin, after_dot(text, word.end), -1, word.means.value};
  if (word.is(sense::season)) return from_season(text, word);
  return word.is(sense::quarter) || word.is(sense::ordinal) ? from_quarter_word(text, word) : part{};
}

/// The day, or the days, behind a year and a month: 2019 May 5, 2019-May-05, 2019 May 5-7. `marked`: a dash, a slash or
/// a dot joined the month.
constexpr part day_after_month(std::string_view text, part p, bool marked) {
  lexeme day = lex(text, p.end);
  if (day.is(piece::dash) && day.glued() && marked) day = lex(text, day.end);
  if (!day.number_of(1, 2) || day.gap > 1 || day.breaks != 0 || day.value > 31) return p;
  const std::size_t end = after_ordinal(text, day.end);
  const lexeme beyond = lex(text, end);
  if (beyond.is(sense::month) || is_year(beyond)) return p;
  p.day = day.value;
  p.shape = form::day;
  p.end = end;
  if (!beyond.is(piece::dash)) return settled(p);
  const lexeme last = lex(text, beyond.end), next = lex(text, after_ordinal(text, last.end));
  const bool days = last.number_of(1, 2) && last.value > day.value && last.value <= 31 && last.breaks == 0;
  const bool more = next.is(sense::month) || is_year(next) ||
                    (next.glued() && (next.is(piece::word) || next.is(piece::dash) || next.is(piece::slash)));
  if (!days || more) return settled(p);
  p.other = last.value;
  p.shape = form::days;
  p.end = after_ordinal(text, last.end);
  return settled(p);
}

/// A month, season or quarter after a year: 2024 Aug, 2007, October, 2019 May 5, 2021-Q3, 2019年9月1日.
constexpr part month_after_year(std::string_view text, part p) {
  lexeme t = lex(text, p.end);
  if (t.is(piece::year_sign)) return after_year_sign(text, p, t);
  if (t.is(piece::dot) && t.glued() && may_follow_stop(text, lex(text, t.end))) t = lex(text, t.end);
  if (t.is(sense::year) && !t.glued()) t = lex(text, t.end);  // "2019. gada marts"
  const bool comma = t.is(piece::comma), bracket = t.is(piece::open);
  const bool mark = t.is(piece::dash) || t.is(piece::slash) || t.is(piece::dot);
  if (comma || bracket || (mark && t.glued())) {
    const lexeme after = lex(text, t.end);
    if (mark && !after.glued()) return p;
    t = after;
  }
  if (!t.is(piece::word) || t.breaks != 0 || t.gap > 2) return p;
  // "in 2018, may" is a verb.
  if (t.is(sense::month) && t.means.value == 5 && text[t.begin] == 'm' && (comma || t.end - t.begin == 3)) return p;
  const part named = named_month(text, t);
  if (named.shape != form::loose) return p;
  const year_found own = year_after(text, named.end);
  if (own && !(mark && own.is_short) && !lex(text, own.end).is(sense::month))
    return p;  // "2012 May 2014", "2018, Spring 2019"
  part found = p;
  found.shape = form::month;
  found.month = named.month;
  found.worded = true;
  found.end = named.end;
  if (bracket) {
    const lexeme close = lex(text, found.end);
    found.end = close.end;
    return close.is(piece::close) ? found : p;
  }
  return t.is(sense::month) ? day_after_month(text, found, mark) : found;
}

/// A part that begins with an era: "平成30年4月", "令和元年", "民國108年".
constexpr part from_era(std::string_view text, const lexeme& named) {
  constexpr std::string_view first = "元";
  const bool is_first = text.substr(named.end).starts_with(first);
  const lexeme number = lex(text, named.end);
  if (!is_first && !number.number_of(1, 3)) return {};
  part p{form::year, named.begin, is_first ? named.end + first.size() : number.end};
  p.year = named.value + (is_first ? 1 : number.value);
  return lex(text, p.end).is(piece::year_sign) ? month_after_year(text, p) : part{};
}

}  // namespace vitae::dates
