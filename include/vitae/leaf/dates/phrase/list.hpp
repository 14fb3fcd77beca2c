// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/leaf/dates/phrase/assemble.hpp>
#include <vitae/leaf/dates/phrase/joint.hpp>
#include <vitae/leaf/dates/phrase/resolve.hpp>

/// Lists of dates.
namespace vitae::dates::phrasing {

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
  if (next.expected && !first.expected) return false;  // "2022, expected 2026" speaks of two things
  if (first.shape == form::loose) return next.shape == form::loose || next.shape == form::month;
  const bool alike = next.shape == first.shape && next.worded == first.worded && next.trouble == problem::none;
  return alike && is_likely(first) && is_likely(next);
}

/// "15" of "Summer '14, 15": the year of another season, in the two digits that the first has behind its apostrophe.
constexpr part short_year_of_season(std::string_view text, std::size_t at, const part& first, const part& before) {
  const lexeme number = lex(text, at), next = lex(text, number.end);
  if (!is_season(first.month) || !first.short_year || !number.number_of(2, 2) || number.gap > 1) return {};
  if (next.glued() && !next.is(piece::end) && !next.is(piece::comma) && !next.is(piece::dot) && !next.is(piece::close))
    return {};
  const int year = full_year(number.value);
  if (year <= before.year || year > before.year + 3) return {};
  part item = first;
  item.year = year;
  item.begin = number.begin;
  item.end = number.end;
  return item;
}

/// Whether a range begins at a date, so that it belongs to no list.
constexpr bool opens_range(std::string_view text, const part& p, day_order order) {
  const joint next = joint_after(text, p.end);
  if (next.kind != tie::dash && next.kind != tie::word) return false;
  return read_part(text, next.end, order) || after_present(text, next.end, next.kind) != 0 ||
         (next.kind == tie::dash && (nothing_follows(text, next.end) || after_unknown(text, next.end) != 0));
}

/// "2015, 2016 and 2017", "2016/2017/2018", "May and June 2019"; nothing when it is no list.
constexpr phrase list(std::string_view text, const part& first, tie separator, day_order order) {
  if (!is_list_item(first)) return {};
  part items[phrase::capacity] = {first};
  std::size_t count = 1;
  phrase got = begun(first);
  // Lists of these shapes are short, and hostile text is not to be read again and again in long ones.
  const bool is_short = first.shape == form::loose || separator == tie::slash;
  while (count < (is_short ? 5 : phrase::capacity)) {
    const joint next = joint_after(text, got.end);
    const bool joins =
        separator == tie::slash ? next.kind == tie::slash : next.kind == tie::comma || next.kind == tie::conjunction;
    if (!joins) break;
    part item = short_year_of_season(text, next.end, first, items[count - 1]);
    if (!item) item = read_part(text, next.end, order);
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

}  // namespace vitae::dates::phrasing
