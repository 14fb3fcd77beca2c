// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <vitae/leaf/dates/period_value.hpp>
#include <vitae/leaf/dates/phrase/joint.hpp>
#include <vitae/leaf/dates/phrase/resolve.hpp>

namespace vitae::dates {

/// A date, a period or a list in running text: the bytes [begin, end) and what they mean.
struct phrase {
  static constexpr std::size_t capacity = 24;

  std::size_t begin = 0, end = 0;
  period when{};
  date list[capacity]{};
  std::size_t listed = 0;  ///< how many dates of a list; 0 when it is none
  problem trouble = problem::none;
  date better{};
  bool is_range = false;
  bool bare = false;      ///< only years of four digits
  bool numeric = false;   ///< only digits
  bool half = false;      ///< "May 11" or "07/12" with nothing to explain it
  bool plausible = true;  ///< its years of four digits lie where a CV's may: 1900 to 2099
  bool fragile = false;   ///< shapes that mean something else in most texts: 07/12, 2023.5
  bool led = false;       ///< a word such as "since" or "expected" begins it

  constexpr explicit operator bool() const { return end != 0; }
};

/// How a phrase is put together from its parts.
namespace phrasing {

constexpr bool is_bare(const part& p) {
  return !p.worded && p.month == 0 && !p.short_year && p.shape != form::decade && p.shape != form::pair;
}

/// Whether a year may stand alone as one: 1900 to 2099.
constexpr bool is_likely(const part& p) { return p.shape != form::year || (p.year >= 1900 && p.year <= 2099); }

constexpr void note(phrase& got, const part& p) {
  got.bare = got.bare && is_bare(p);
  got.numeric = got.numeric && !p.worded;
  got.plausible = got.plausible && (!p.has_year() || p.worded || (p.year >= 1900 && p.year <= 2099));
  got.fragile = got.fragile || p.shape == form::pair || (p.shape == form::month && p.short_year && !p.worded);
}

constexpr phrase begun(const part& p) {
  phrase got;
  got.begin = p.begin;
  got.end = p.end;
  got.bare = got.numeric = true;
  note(got, p);
  return got;
}

constexpr void take(phrase& got, const resolved& meaning) {
  got.when = meaning.when;
  got.trouble = meaning.trouble;
  got.better = meaning.better;
}

constexpr phrase single(const part& p) {
  phrase got = begun(p);
  take(got, resolve(p));
  got.half = p.shape == form::pair || p.shape == form::month_number;
  got.is_range = got.when.start != got.when.end;
  return got;
}

constexpr phrase range(const part& left, const part& right) {
  phrase got = begun(left);
  note(got, right);
  got.end = right.end;
  take(got, resolve(left, right));
  got.is_range = true;
  return got;
}

constexpr phrase open_range(const part& left, std::size_t end, bool goes_on) {
  phrase got = begun(left);
  const resolved meaning = resolve(as_open_start(left));
  got.trouble = meaning.trouble;
  got.better = meaning.better;
  got.end = end;
  got.is_range = true;
  got.when.start = meaning.when.start;
  if (goes_on && meaning.when.start) got.when.end = date::present();
  return got;
}

/// "Sep 2015-17", "2015 to 16": the last two digits of the end's year.
constexpr part closing_year(std::string_view text, const part& left, const joint& between) {
  const lexeme t = lex(text, between.end);
  const bool fits = (left.worded && left.shape == form::month && between.glued) ||
                    (left.shape == form::year && !left.short_year && nothing_follows(text, t.end));
  if (!fits || !t.number_of(2, 2) || t.value <= left.year % 100 || t.breaks != 0) return {};
  return part{form::year, t.begin, t.end, left.year / 100 * 100 + t.value};
}

/// A slash joins like with like: two years, two months of one year, two dates.
constexpr bool slash_may_join(const part& left, const part& right) {
  return left.shape == right.shape || (left.shape == form::loose && right.shape == form::month) ||
         (left.has_year() && right.has_year() && !left.worded && !right.worded);
}

/// Two dates without a separator: columns, or what recognition lost. Bare years need two spaces between them; dates of
/// a more telling shape need one, or none.
constexpr phrase unseparated(std::string_view text, const part& left, day_order order) {
  const lexeme t = lex(text, left.end);
  if (t.breaks != 0 || !left.has_year()) return {};
  if (t.is(sense::present) && t.means.value != 2) {
    const bool capital = text[t.begin] >= 'A' && text[t.begin] <= 'Z';
    const bool closing = nothing_follows(text, t.end);
    const std::size_t end = after_present(text, left.end, tie::none);
    if (t.glued() || t.gap > 1 || (capital && closing) || t.means.value == 3) return open_range(left, end, true);
    return {};
  }
  const bool whole_text = left.begin == 0 && t.is(piece::number) && lex(text, t.end).is(piece::end);
  const bool wide = t.gap > 1 || whole_text;
  if (left.shape == form::year && !wide) return {};
  const part right = read_part(text, left.end, order);
  if (!right || right.expected || right.approximate || !right.has_year()) return {};
  if (right.shape != left.shape) return {};
  if (left.worded != right.worded || right.trouble != problem::none) return {};
  phrase got = range(left, right);
  const bool ordered = got.when.start && got.when.end && earlier(*got.when.start, *got.when.end);
  return ordered ? got : phrase{};
}

}  // namespace phrasing
}  // namespace vitae::dates
