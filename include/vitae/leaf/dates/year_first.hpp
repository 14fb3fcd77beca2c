// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/part.hpp>
#include <vitae/leaf/dates/worded.hpp>
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
  const lexeme year = lex(text, p.begin), month = lex(text, stop_after(year));
  if (stop_after(year) == 0 || month.gap != 1 || !month.number_of(1, 2) || !is_month(month.value)) return {};
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

/// A month, season or quarter after a year: 2024 Aug, 2007, October, 2019 May 5, 2021-Q3, 2019年9月1日.
constexpr part month_after_year(std::string_view text, part p) {
  lexeme t = lex(text, p.end);
  if (t.is(piece::year_sign)) {
    p.end = t.end;
    const lexeme month = lex(text, t.end), sign = lex(text, month.end);
    if (month.is(sense::season) && month.glued()) {
      p.month = month.means.value;
      p.end = month.end;
    } else if (month.number_of(1, 2) && sign.is(piece::month_sign)) {
      p.month = month.value;
      p.end = sign.end;
      const lexeme day = lex(text, sign.end), last = lex(text, day.end);
      if (day.number_of(1, 2) && last.is(piece::day_sign)) {
        p.day = day.value;
        p.end = last.end;
      }
    }
    p.shape = p.day != 0 ? form::day : p.month != 0 ? form::month : form::year;
    return settled(p);
  }
  const part year_only = p;
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
  part named;
  if (t.is(sense::month)) named = part{form::loose, t.begin, after_dot(text, t.end), -1, t.means.value};
  if (t.is(sense::season)) named = from_season(text, t);
  if (t.is(sense::quarter) || t.is(sense::ordinal)) named = from_quarter_word(text, t);
  if (named.shape != form::loose) return p;
  const year_found own = year_after(text, named.end);
  if (own && !(mark && own.is_short) && !lex(text, own.end).is(sense::month))
    return p;  // "2012 May 2014", "2018, Spring 2019"
  p.shape = form::month;
  p.month = named.month;
  p.worded = true;
  p.end = named.end;
  if (bracket) {
    const lexeme close = lex(text, p.end);
    if (!close.is(piece::close)) return year_only;
    p.end = close.end;
    return p;
  }
  if (!t.is(sense::month)) return p;
  lexeme day = lex(text, p.end);
  if (day.is(piece::dash) && day.glued() && mark) day = lex(text, day.end);
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
  p.other = last.value;  // "2019 May 5-7"
  p.shape = form::days;
  p.end = after_ordinal(text, last.end);
  return settled(p);
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
