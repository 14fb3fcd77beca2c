// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/dates/period_value.hpp>
#include <vitae/leaf/dates/phrase.hpp>
#include <vitae/leaf/dates/phrase/glued_year.hpp>
#include <vitae/leaf/dates/phrase/noise.hpp>

namespace vitae {

namespace dates {

/// How a date stands in its line.
enum class footing : std::uint8_t {
  glued,     ///< on a name: NIPS'17, ICML' 2022
  inside,    ///< words on both sides: "KDD Cup 2018 prize", "in 2016 we"
  leading,   ///< at the beginning of its line, words after it
  trailing,  ///< words before it, then the end or a mark
  set_off,   ///< marks on both sides: "(2015)", ", 2018."
  alone,     ///< nothing else in its line or column
};

}  // namespace dates

/// A date, a period or a list that `find_dates` found: the bytes [offset, offset + length) and what they mean.
struct dated {
  std::size_t offset = 0, length = 0;  ///< with the words "since", "expected", "from … to", without brackets around it
  period when;                         ///< empty when it is a list, or when there is trouble
  std::vector<date> list;              ///< "2015, 2016, 2017", "2012 and 2014"
  bool is_range = false;               ///< two ends, or an open one; else `when` starts and ends with one date
  bool expected = false;               ///< some part of it is expected
  bool ambiguous = false;              ///< 6/1/2011: see `trouble`
  bool bare = false;                   ///< nothing but years of four digits
  dates::problem trouble = dates::problem::none;
  date better;  ///< what may be meant, when there is trouble; may be blank
  dates::footing stands = dates::footing::inside;
  float confidence = 0;  ///< 0 to 1 that it is a date, and the date of what stands around it
};

namespace dates {

/// How `find_dates` walks through a text.
namespace scanning {

/// The last pieces before the one looked at, and whether its line holds nothing but marks so far.
struct context {
  lexeme two{}, one{};
  bool line_blank = true;

  constexpr void pass(const lexeme& t) {
    if (t.breaks != 0) line_blank = true;
    if (t.is(piece::word) || t.is(piece::number)) line_blank = false;
    two = one;
    one = t;
  }
};

/// Where a phrase stands: what is before it and after it in its line.
constexpr footing footing_of(std::string_view text, const phrase& found, const context& before) {
  const lexeme first = lex(text, found.begin == 0 ? 0 : before.one.end), next = lex(text, found.end);
  const bool column = before.one.end > before.one.begin && text[before.one.begin] == '|';
  const bool edge_left = before.one.is(piece::end) || first.breaks != 0 || before.line_blank || first.gap > 3 || column;
  const bool edge_right = next.is(piece::end) || next.breaks != 0 || next.gap > 3;
  const bool mark_left = !before.one.is(piece::word) && !before.one.is(piece::number);
  const bool mark_right = !next.is(piece::word) && !next.is(piece::number);
  if (edge_left && edge_right) return footing::alone;
  if ((edge_left || mark_left) && (edge_right || mark_right)) return footing::set_off;
  if (edge_left) return footing::leading;
  return edge_right || mark_right ? footing::trailing : footing::inside;
}

constexpr float confidence_of(const phrase& found, footing stands, bool in_prose) {
  float sure = found.fragile ? 0.4F : !found.numeric ? 0.8F : !found.bare ? 0.75F : found.is_range ? 0.7F : 0.5F;
  if (found.listed != 0 && found.bare) sure = 0.6F;
  if (found.led) sure += 0.1F;
  switch (stands) {
    case footing::glued:
      return 0.15F;
    case footing::inside:
      sure -= 0.2F;
      break;
    case footing::leading:
    case footing::trailing:
      sure += 0.05F;
      break;
    case footing::set_off:
      sure += 0.2F;
      break;
    case footing::alone:
      sure += 0.4F;
      break;
  }
  if (in_prose && !found.led) sure -= 0.15F;
  if (found.trouble != problem::none) sure -= 0.05F;
  return sure > 1.0F ? 1.0F : sure;
}

/// Whether what was read is a date at all where it stands.
constexpr bool is_date(std::string_view text, const phrase& found, footing stands, const context& before) {
  if (found.trouble == problem::no_year || found.trouble == problem::unreadable || found.half) return false;
  const bool lonely = stands == footing::alone || stands == footing::set_off;
  if (found.trouble == problem::no_such_month && found.numeric && !lonely) return false;
  if (found.fragile && !found.led && stands == footing::inside) return false;
  if (!found.plausible || noise::cut_before(text, found) || noise::cut_after(text, found)) return false;
  if (!found.numeric) return !ascii::is_digit(text[found.begin]) || !noise::listed(noise::labels, text, before.one);
  return (found.led && !found.bare) || !noise::counts(text, found, before.two, before.one);
}

inline dated made(const phrase& found, footing stands, float confidence) {
  dated got;
  got.offset = found.begin;
  got.length = found.end - found.begin;
  got.list.assign(found.list, found.list + found.listed);
  if (found.listed == 0 && found.trouble == problem::none) got.when = found.when;
  got.is_range = found.is_range;
  got.ambiguous = found.trouble == problem::ambiguous || found.trouble == problem::ambiguous_day;
  got.bare = found.bare;
  got.trouble = found.trouble;
  got.better = found.better;
  got.stands = stands;
  got.confidence = confidence;
  got.expected = (got.when.start && got.when.start->is_expected()) || (got.when.end && got.when.end->is_expected());
  for (const date& one : got.list) got.expected = got.expected || one.is_expected();
  return got;
}

/// Whether a phrase may begin with a piece: with a date, or with a word that leads to one.
constexpr bool may_begin(const lexeme& t) {
  if (t.is(piece::number) || t.is(piece::apostrophe) || t.is(piece::ellipsis) || t.is(piece::question)) return true;
  if (!t.is(piece::word)) return t.is(piece::tilde);
  switch (t.means.what) {
    case sense::none:
    case sense::present:
    case sense::join:
    case sense::purpose:
    case sense::article:
    case sense::year:
    case sense::unknown:
      return false;
    case sense::to:
      return t.means.value == 1;
    default:
      return true;
  }
}

/// Where the last digit stands: no date begins behind it, for every date has a year.
constexpr std::size_t last_digit(std::string_view text) {
  while (!text.empty() && !ascii::is_digit(text.back())) text.remove_suffix(1);
  return text.size();
}

}  // namespace scanning
}  // namespace dates

/// What `find_dates` finds, one after the other: for texts of which nobody knows how many dates they hold.
template <class Take>
void each_date(std::string_view text, dates::day_order order, Take take) {
  using namespace dates;
  namespace scanning = dates::scanning;  // not vitae::scanning, of leaf/scan
  scanning::context before;
  const std::size_t last = scanning::last_digit(text);
  std::size_t at = 0, chunk = 0;
  while (true) {
    lexeme t = at < last ? lex(text, at) : lexeme{};
    if (t.is(piece::end)) return;
    if (t.begin >= chunk) {
      chunk = noise::chunk_end(text, t.begin);
      if (chunk == t.begin) ++chunk;
      if (noise::is_address(text.substr(t.begin, chunk - t.begin))) {
        at = t.end = chunk;
        t.kind = piece::other;
        before.pass(t);
        continue;
      }
    }
    if (const std::size_t phone = noise::after_phone(text, t.begin); phone != t.begin) {
      at = t.end = phone;
      t.kind = piece::other;
      before.pass(t);
      continue;
    }
    if (scanning::may_begin(t)) {
      if (t.breaks != 0) before.line_blank = true;
      const phrase got = read_phrase(text, t.without_gap(), order);
      const footing stands = got ? scanning::footing_of(text, got, before) : footing::inside;
      if (got && scanning::is_date(text, got, stands, before)) {
        const bool in_prose = noise::listed(noise::temporal, text, before.one) || before.one.is(sense::of);
        take(scanning::made(got, stands, scanning::confidence_of(got, stands, in_prose)));
        t.end = got.end;
        t.kind = piece::number;
        t.digits = 0;  // a date is no number to its neighbours
        at = got.end;
        before.pass(t);
        continue;
      }
    }
    if (t.is(piece::word) && scanning::may_be_glued(text, t)) {
      if (const phrase got = scanning::glued_year(text, t)) {
        take(scanning::made(got, footing::glued, scanning::confidence_of(got, footing::glued, false)));
        t.end = got.end;
      }
    }
    at = t.end;
    before.pass(t);
  }
}

/// Finds every date, period and list in a line or a paragraph, in order and without overlap.
///
///     for (const dated& found : find_dates("Acme Ltd., Sept. 2018 – Present")) use(found.when, found.offset);
///
/// Telephone numbers, grades, DOIs, arXiv identifiers, URLs, e-mail addresses, page ranges, versions, amounts and
/// counts are no dates. `confidence` tells the date of an entry from a year that is mentioned ("in 2016", "KDD Cup
/// 2018"). `order` says how to read 6/1/2011; unless it is known such dates are reported as ambiguous. Linear in the
/// text.
inline std::vector<dated> find_dates(std::string_view text, dates::day_order order = dates::day_order::unknown) {
  std::vector<dated> found;
  each_date(text, order, [&](dated&& one) { found.push_back(std::move(one)); });
  return found;
}

}  // namespace vitae
