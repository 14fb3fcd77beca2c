// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/facts/dates.hpp>
#include <vitae/wild/citation/facts/fact.hpp>
#include <vitae/wild/citation/facts/numbers.hpp>
#include <vitae/wild/citation/facts/phrases.hpp>

/// Dates and numbers, which are facts where the punctuation and the words around them bound them.
namespace vitae::wild_text::citing::recognising {

/// Does a part of the line end before token `i`?
inline bool ends_part(const token_view& line, std::size_t i) {
  if (i >= line.size()) return true;
  switch (line[i].kind) {
    case token_kind::comma:
    case token_kind::semicolon:
    case token_kind::period:
    case token_kind::colon:
    case token_kind::question:
    case token_kind::dash:
    case token_kind::separator:
    case token_kind::paren_open:
    case token_kind::paren_close:
    case token_kind::quote_open:
    case token_kind::quote_close:
    case token_kind::url:
    case token_kind::doi:
      return true;
    default:
      return i > 0 && ((line[i].print ^ line[i - 1].print) & (italic | bold | linked | boxed)) != 0;
  }
}

/// Does something numeric start at `i`: what may stand beside a volume without a comma?
inline bool numeric_follows(const token_view& line, std::size_t i) {
  if (numbers::bare(line, i).kind != fact::none || numbers::announced(line, i).kind != fact::none) return true;
  const dates::extent_of_date date = dates::after_date(line, i);
  return date.end != i && (date.has_year || ends_part(line, date.end));  // "the 1983 Winter Conference" goes on
}

/// Does a phrase that ends before `end` leave nothing open, or lead on to a venue: "In Review.", "In review at Wings"?
inline bool says_all(const token_view& line, std::size_t end) {
  return phrases::leads_on(line, end) || ends_part(line, end);
}

/// "In" that announces a container: at the start of a part, before a capital, a number or a quotation; "dans", "En"
/// and "Em" only where more than a comma stands before.
inline bool announces_container(const token_view& line, std::size_t i, bool strong) {
  if (line[i].size() > 4 || line[i].size() < 2) return false;
  if (!line.says(i, "in") && !(strong && (line.says(i, "dans") || (line[i].capital && line.says_one(i, "en em")))))
    return false;
  if (line.is(i + 1, token_kind::colon)) return true;
  if (line.says_one(i + 1, "vivo vitro situ silico utero")) return false;
  if (const std::size_t stage = phrases::stage_at(line, i).end; stage != 0 && says_all(line, stage)) return false;
  if (i + 1 >= line.size()) return false;
  if (!strong && line[i].capital) return line.has(i + 1, container_head);  // "…, In Proceedings of …"
  if (line.is(i + 1, token_kind::mark) && strong) return i + 2 < line.size() && line[i + 2].camel;  // "In *WINGS"
  const token& next = line[i + 1];
  return next.capital || next.is(token_kind::number) || next.is(token_kind::quote_open) || next.digits > 0 ||
         line.says(i + 1, "the") || next.has(venue_head | particle_word);
}

/// "JHEP 1902, 57 (2019)", "45 Wing Law Review 2019 (2008)": a volume or a page like a year, since the year stands in
/// parentheses behind it.
inline bool precedes_year(const token_view& line, std::size_t i) {
  const bool paged = line.is(i + 1, token_kind::comma) && line.is(i + 2, token_kind::number);
  const std::size_t open = paged ? i + 3 : i + 1;
  return (paged || line[i - 1].is(token_kind::word)) && line.is(open, token_kind::paren_open) &&
         dates::year_at(line, open + 1) != 0 && line.is(open + 2, token_kind::paren_close);
}

inline found_fact date(const token_view& line, std::size_t i, bool starts_part) {
  const token& first = line[i];
  const bool may = first.is(token_kind::number) || first.is(token_kind::apostrophe) || dates::month_at(line, i) ||
                   (first.digits > 0 && first.size() <= 5);
  if (!may) return {};
  const bool after_colon = i >= 2 && line.is(i - 1, token_kind::colon) &&
                           (line.is(i - 2, token_kind::number) || line.is(i - 2, token_kind::paren_close));
  if (after_colon && first.is(token_kind::number)) return {};  // "18(9):1434–40"
  const dates::extent_of_date found = dates::after_date(line, i);
  const bool follows = !starts_part || (i > 0 && line[i - 1].is(token_kind::word));  // as behind a journal in italics
  if (found.end == i || (follows && found.end == i + 1 && precedes_year(line, i))) return {};
  const bool bounded = ends_part(line, found.end) || line.is(found.end, token_kind::mark) ||
                       line.says_one(found.end, "vol isbn issn doi") ||
                       ((found.has_month || starts_part) && announces_container(line, found.end, true)) ||
                       (!starts_part && line.has(found.end, remark_word));
  if (!bounded && !(found.has_year && numeric_follows(line, found.end))) return {};
  if (!found.has_year && found.end < i + 2 + (line.is(i + 1, token_kind::period) ? 1U : 0U)) return {};
  if (!starts_part && !found.has_year && line[i - 1].lower && line[i - 1].has(stop_word)) return {};  // "by 1 June."
  const bool am = i > 0 && line.says_one(i - 1, "am a") && !line[i - 1].lower;  // "Med Clin N Am 1990"
  if (!starts_part && !found.has_month && !am && line[i - 1].has(stop_word) && !line[i - 1].has(month_word)) return {};
  return {fact::date, found.end};
}

inline found_fact number(const token_view& line, std::size_t i, bool starts_part) {
  const found_fact found = numbers::bare(line, i);
  if (found.kind == fact::none || found.end > line.size()) return {};
  if (starts_part) {
    const bool bounded = ends_part(line, found.end) || numeric_follows(line, found.end) ||
                         (found.kind == fact::page_count && line.is(found.end - 1, token_kind::period));
    if (numbers::is_law_report(line, i)) return {fact::volume, i + 1};
    return bounded ? found : found_fact{};
  }
  if (!line[i - 1].is(token_kind::word) && !line[i - 1].is(token_kind::period)) return {};
  if (dates::year_at(line, i) != 0 && line[i - 1].lower && line[i - 1].has(stop_word)) return {};  // "the Act of 1992,"
  if (line[i].is(token_kind::word))  // "J. Stat. Mech. P07123"
    return line.is(i - 1, token_kind::period) && numbers::is_coded_page(line, i) && ends_part(line, i + 1)
               ? found_fact{fact::pages, i + 1}
               : found_fact{};
  const std::size_t rest = line.skip(found.end, token_kind::period);
  if (rest == line.size()) return line[i - 1].capital || found.kind == fact::pages ? found : found_fact{};
  const token& after = line[found.end];
  if (after.is(token_kind::comma) || after.is(token_kind::colon) || after.is(token_kind::semicolon) ||
      after.is(token_kind::paren_open) || after.is(token_kind::period)) {
    std::size_t next = found.end + 1;
    if (line.is(next, token_kind::paren_open)) ++next;
    const bool more = numeric_follows(line, next) || (found.kind == fact::pages && next >= line.size());
    return more ? found : found_fact{};
  }
  return numeric_follows(line, found.end) ? found : found_fact{};
}

}  // namespace vitae::wild_text::citing::recognising
