// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/phrase/assemble.hpp>
#include <vitae/leaf/dates/phrase/joint.hpp>
#include <vitae/leaf/dates/phrase/list.hpp>

namespace vitae::dates {

/// How a phrase is read on from its first date.
namespace phrasing {

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
  if (phrase several = list(text, left, tie::slash, order); several.listed > 2) return several;
  return range(left, right);
}

constexpr phrase after_dash(std::string_view text, const part& left, const joint& between, day_order order) {
  if (can_open(left)) {
    if (const std::size_t end = after_present(text, between.end, between.kind)) return open_range(left, end, true);
  }
  part right = read_part(text, between.end, order);
  if (!right) right = closing_year(text, left, between);
  if (right && can_pair(left, right)) return range(left, right);
  if (right || !can_open(left)) return {};
  if (const std::size_t end = after_unknown(text, between.end)) return open_range(left, end, false);
  if (between.kind == tie::dash && nothing_follows(text, between.end) && left.has_year())
    return open_range(left, between.end, true);
  return {};
}

/// "Sep 2018, present": a word for the present behind a comma, with no other word behind it.
constexpr phrase ongoing_behind_comma(std::string_view text, const part& left, const joint& comma) {
  const std::size_t end = can_open(left) ? after_present(text, comma.end, comma.kind) : 0;
  if (end == 0 || !left.has_year()) return {};
  const lexeme next = lex(text, end);
  return next.is(piece::word) && next.breaks == 0 ? phrase{} : open_range(left, end, true);
}

/// A date and what follows it: the rest of a range, of a list, or nothing.
constexpr phrase from_part(std::string_view text, const part& left, bool and_is_to, day_order order) {
  phrase got;
  if (const joint next = joint_after(text, left.end)) {
    const bool to = next.kind == tie::dash || next.kind == tie::word || (and_is_to && next.kind == tie::conjunction);
    if (to) got = after_dash(text, left, next, order);
    if (next.kind == tie::slash) got = after_slash(text, left, next, order);
    if (next.kind == tie::comma) got = ongoing_behind_comma(text, left, next);
    if (!got && !to && (next.kind == tie::comma || next.kind == tie::conjunction))
      got = list(text, left, next.kind, order);
  } else {
    got = unseparated(text, left, order);
  }
  const bool helpless = got && (got.trouble == problem::no_year || got.trouble == problem::ambiguous);
  if (!got || helpless) got = single(left);
  got.end = after_year_word(text, got.end);
  if (got.is_range) got.end = after_until(text, got.end);
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
  phrase got = begun(right);
  const resolved meaning = resolve(right);
  got.begin = begin;
  got.trouble = meaning.trouble;
  got.better = meaning.better;
  got.when.end = meaning.when.end;
  got.is_range = got.led = true;
  return got;
}

}  // namespace phrasing

/// Reads the phrase that begins with a piece, with the word that leads it; nothing there gives a phrase that is false.
/// The result may begin later, when the leading word turns out to be no part of it.
constexpr phrase read_phrase(std::string_view text, const lexeme& t, day_order order = day_order::unknown) {
  using namespace phrasing;
  if (t.is(piece::ellipsis) || t.is(piece::question)) {
    const std::size_t end = t.is(piece::ellipsis) ? t.end : after_unknown(text, t.begin);
    const joint next = joint_after(text, end);
    const bool joined = next.kind == tie::slash || (next.kind == tie::dash && t.is(piece::question));
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
    const lexeme still = lex(text, got.end);  // "od 2019 dosud"
    if (still.is(sense::present) && still.means.value == 1 && nothing_follows(text, still.end)) got.end = still.end;
    got.begin = t.begin;
    got.led = true;
    return got;
  }
  const bool range_only = t.is(sense::from) || t.is(sense::between) || t.is(sense::of) || t.is(sense::term);
  if (range_only || t.is(sense::academic)) {
    std::size_t after = t.end;
    for (lexeme word = lex(text, after); word.is(sense::year) || word.is(sense::article) || word.is(piece::colon);) {
      word = lex(text, after = word.end);
    }
    if (t.is(sense::academic) && t.means.value == 1 && after == t.end) return {};  // "Example School 2010"
    const part start = read_part(text, after, order);
    if (!start) return {};
    phrase got = from_part(text, start, t.is(sense::between), order);
    const bool bracketed = t.begin > 0 && text[t.begin - 1] == '(' && got.end < text.size() && text[got.end] == ')';
    const bool alone = t.is(sense::from) && (text[t.begin] < 'a' || bracketed);  // "From May 2019", "(from May 2019)"
    if (range_only && alone && !got.is_range && can_open(start)) got = open_range(start, start.end, true);
    if (range_only && !got.is_range) return got;
    got.begin = t.begin;
    got.led = true;
    return got;
  }
  const part start = read_part(text, t, order);
  if (!start) return {};
  phrase got = from_part(text, start, false, order);
  got.led = start.expected || start.approximate;
  return got;
}
constexpr phrase read_phrase(std::string_view text, std::size_t at, day_order order = day_order::unknown) {
  return read_phrase(text, lex(text, at), order);
}

}  // namespace vitae::dates
