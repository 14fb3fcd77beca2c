// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vitae/leaf/dates/joint.hpp>
#include <vitae/leaf/dates/resolve.hpp>
#include <vitae/leaf/period.hpp>

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
  take(got, resolve(as_open_start(left)));
  got.end = end;
  got.is_range = true;
  got.when.end = goes_on ? std::optional<date>(date::present()) : std::nullopt;
  if (!got.when.start) got.when.end = std::nullopt;
  return got;
}

/// "Sep 2015-17": the last two digits of the end's year.
constexpr part closing_year(std::string_view text, const part& left, const joint& between) {
  const lexeme t = lex(text, between.end);
  const bool fits = between.kind == link::dash && between.glued && left.worded && left.shape == form::month;
  if (!fits || !t.number_of(2, 2) || t.value <= left.year % 100) return {};
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
  if (t.is(sense::present) && t.means.value == 1) {
    const bool capital = text[t.begin] >= 'A' && text[t.begin] <= 'Z';
    const bool closing = nothing_follows(text, t.end);
    const std::size_t end = after_present(text, left.end, link::none);
    if (t.glued() || t.gap > 1 || (capital && closing)) return open_range(left, end, true);
    return {};
  }
  const bool wide = t.gap > 1;
  if (left.shape == form::year && !wide) return {};
  const part right = read_part(text, left.end, order);
  if (!right || right.expected || right.approximate || !right.has_year()) return {};
  if (right.shape != left.shape) return {};
  if (left.worded != right.worded || right.trouble != problem::none) return {};
  phrase got = range(left, right);
  const bool ordered = got.when.start && got.when.end && earlier(*got.when.start, *got.when.end);
  return ordered ? got : phrase{};
}

constexpr bool is_list_item(const part& p) {
  return p.shape == form::year || p.shape == form::month || p.shape == form::day || p.shape == form::loose;
}

/// Whether another date of a list is like the first. A season lends its name to a year: "Fall 2018, 2019".
constexpr bool continues(const part& first, part& next) {
  if (next.shape == form::year && first.shape == form::month && is_season(first.month) && is_likely(next)) {
    next.month = first.month;
    next.shape = form::month;
    next.worded = true;
  }
  if (first.shape == form::loose) return next.shape == form::loose || next.shape == form::month;
  const bool alike = next.shape == first.shape && next.worded == first.worded && next.trouble == problem::none;
  return alike && is_likely(first) && is_likely(next);
}

/// Whether a range begins at a date, so that it belongs to no list.
constexpr bool opens_range(std::string_view text, const part& p, day_order order) {
  const joint next = joint_after(text, p.end);
  if (next.kind != link::dash && next.kind != link::word) return false;
  return read_part(text, next.end, order) || after_present(text, next.end, next.kind) != 0 ||
         (next.kind == link::dash && (nothing_follows(text, next.end) || after_unknown(text, next.end) != 0));
}

/// "2015, 2016 and 2017", "2016/2017/2018", "May and June 2019"; nothing when it is no list.
constexpr phrase list(std::string_view text, const part& first, link separator, day_order order) {
  if (!is_list_item(first)) return {};
  part items[phrase::capacity] = {first};
  std::size_t count = 1;
  phrase got = begun(first);
  while (count < phrase::capacity) {
    const joint next = joint_after(text, got.end);
    const bool joins = separator == link::slash ? next.kind == link::slash
                                                : next.kind == link::comma || next.kind == link::conjunction;
    if (!joins) break;
    part item = read_part(text, next.end, order);
    if (!item || !continues(first, item) || opens_range(text, item, order)) break;
    items[count++] = item;
    note(got, item);
    got.end = item.end;
    if (first.shape == form::loose && item.shape == form::month) break;
  }
  if (count < 2) return {};
  for (std::size_t i = 0; i < count; ++i) {
    const resolved meaning = resolve(with_year_of(items[i], items[count - 1], true));
    if (meaning.trouble != problem::none) return {};
    got.list[got.listed++] = *meaning.when.start;
  }
  return got;
}

/// Whether two ends can make a range: one of them has a year, and half a date pairs with its like.
constexpr bool can_pair(const part& left, const part& right) {
  const bool half_left = left.shape == form::pair || left.shape == form::month_number;
  const bool half_right = right.shape == form::pair || right.shape == form::month_number;
  if (half_left && half_right) return left.shape == right.shape;
  if (half_right) return left.has_year() && left.month != 0;
  if (left.shape == form::years || left.shape == form::days) return false;
  return left.has_year() || right.has_year();
}

/// Whether a part may start a range that has no other end.
constexpr bool can_open(const part& p) {
  return (p.has_year() && p.shape != form::years && p.shape != form::days) || p.shape == form::pair ||
         p.shape == form::month_number;
}

constexpr phrase after_slash(std::string_view text, const part& left, const joint& between, day_order order) {
  const lexeme t = lex(text, between.end);
  if (t.is(piece::ellipsis) && t.glued() && left.has_year()) return open_range(left, t.end, true);
  const part right = read_part(text, between.end, order);
  if (!right || !slash_may_join(left, right)) return {};
  if (phrase several = list(text, left, link::slash, order); several.listed > 2) return several;
  return range(left, right);
}

constexpr phrase after_dash(std::string_view text, const part& left, const joint& between, day_order order) {
  if (can_open(left)) {
    if (const std::size_t end = after_present(text, between.end, between.kind)) return open_range(left, end, true);
  }
  part right = read_part(text, between.end, order);
  if (!right) right = closing_year(text, left, between);
  if (right && can_pair(left, right)) return range(left, right);
  if (right || between.kind != link::dash || !can_open(left)) return {};
  if (const std::size_t end = after_unknown(text, between.end)) return open_range(left, end, false);
  if (nothing_follows(text, between.end) && left.has_year()) return open_range(left, between.end, true);
  return {};
}

/// A date and what follows it: the rest of a range, of a list, or nothing.
constexpr phrase from_part(std::string_view text, const part& left, bool and_is_to, day_order order) {
  phrase got;
  if (const joint next = joint_after(text, left.end)) {
    const bool to = next.kind == link::dash || next.kind == link::word || (and_is_to && next.kind == link::conjunction);
    if (to) got = after_dash(text, left, next, order);
    if (next.kind == link::slash) got = after_slash(text, left, next, order);
    if (!to && (next.kind == link::comma || next.kind == link::conjunction)) got = list(text, left, next.kind, order);
  } else {
    got = unseparated(text, left, order);
  }
  const bool helpless = got && (got.trouble == problem::no_year || got.trouble == problem::ambiguous);
  if (!got || helpless) got = single(left);
  const std::size_t end = after_expected(text, got.end);
  if (end == got.end) return got;
  got.end = end;
  const bool one_date = got.when.start == got.when.end;
  if (got.when.end) got.when.end = got.when.end->expected();
  if (one_date) got.when.start = got.when.end;
  if (got.listed != 0) got.list[got.listed - 1] = got.list[got.listed - 1].expected();
  return got;
}

/// "until 2015", "../1985", "? – 2015": an end without a start.
constexpr phrase open_start(std::string_view text, std::size_t begin, std::size_t at, day_order order) {
  const part right = with_short_year(read_part(text, at, order));
  if (!right) return {};
  phrase got = single(right);
  got.begin = begin;
  got.when.start = std::nullopt;
  got.is_range = got.led = true;
  return got;
}

}  // namespace phrasing

/// Reads the phrase that begins at byte `at`, with the word that leads it; nothing there gives a phrase that is false.
/// The result may begin later, when the leading word turns out to be no part of it.
constexpr phrase read_phrase(std::string_view text, std::size_t at, day_order order = day_order::unknown) {
  using namespace phrasing;
  const lexeme t = lex(text, at);
  if (t.is(piece::ellipsis) || t.is(piece::question)) {
    const std::size_t end = t.is(piece::ellipsis) ? t.end : after_unknown(text, t.begin);
    const joint next = joint_after(text, end);
    const bool joined = next.kind == link::slash || (next.kind == link::dash && t.is(piece::question));
    return joined ? open_start(text, t.begin, next.end, order) : phrase{};
  }
  if (t.is(sense::to)) {
    const std::size_t after = t.means.value == 1 ? after_purpose(text, joint_after(text, t.begin).end) : 0;
    return after == 0 ? phrase{} : open_start(text, t.begin, after, order);
  }
  if (t.is(sense::since)) {
    const part start = read_part(text, after_purpose(text, t.end), order);
    if (!start || !can_open(start)) return {};
    phrase got = from_part(text, start, false, order);
    if (!got.is_range || !got.when.end) got = open_range(start, start.end, true);
    got.begin = t.begin;
    got.led = true;
    return got;
  }
  const bool range_only = t.is(sense::from) || t.is(sense::between) || t.is(sense::of);
  if (range_only || t.is(sense::academic)) {
    std::size_t after = t.end;
    for (lexeme word = lex(text, after); word.is(sense::year) || word.is(sense::article) || word.is(piece::colon);) {
      word = lex(text, after = word.end);
    }
    const part start = read_part(text, after, order);
    if (!start) return {};
    phrase got = from_part(text, start, t.is(sense::between), order);
    const bool capital = t.is(sense::from) && text[t.begin] < 'a';
    if (range_only && capital && !got.is_range && can_open(start)) got = open_range(start, start.end, true);
    if (range_only && !got.is_range) return got;
    got.begin = t.begin;
    got.led = true;
    return got;
  }
  const part start = read_part(text, at, order);
  if (!start) return {};
  phrase got = from_part(text, start, false, order);
  got.led = start.expected || start.approximate;
  return got;
}

}  // namespace vitae::dates
