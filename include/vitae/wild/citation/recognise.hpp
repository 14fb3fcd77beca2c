// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/cjk_numbers.hpp>
#include <vitae/wild/citation/dates.hpp>
#include <vitae/wild/citation/group_authors.hpp>
#include <vitae/wild/citation/numbers.hpp>
#include <vitae/wild/citation/phrases.hpp>

/// Which fact, if any, starts at a token.
namespace vitae::wild_text::citing {

namespace recognising {

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

/// "doi:", "DOI", "arXiv:1802.03494", "CoRR abs/1802.03494", "Available at", "Retrieved from".
inline found_fact identifier(const token_view& line, std::size_t i) {
  if (line[i].is(token_kind::url)) return {fact::url, i + 1};
  if (line[i].is(token_kind::doi)) return {fact::doi, i + 1};
  if (!line.has(i, identifier_sign)) return {};
  if (line.says_one(i, "doi url https http link")) {
    const std::size_t at = line.skip(i + 1, token_kind::colon);
    const bool named = line.is(at, token_kind::doi) || line.is(at, token_kind::url);
    return named || at != i + 1 ? found_fact{fact::label, at} : found_fact{};
  }
  if (line.says_one(i, "available retrieved accessed online") && line.says_one(i + 1, "at from online on in")) {
    std::size_t at = i + 2;
    while (line.says_one(at, "at from")) ++at;
    return {fact::label, line.skip(at, token_kind::colon)};
  }
  if (line[i].capital && line.says_one(i, "available online") && line.is(i + 1, token_kind::colon))
    return {fact::label, i + 2};
  if (line.says_one(i, "arxiv abs")) {
    const std::size_t at = line.is(i + 1, token_kind::colon) || line.is(i + 1, token_kind::slash) ? i + 2 : i + 1;
    if (at < line.size() && line[at].digits >= 8 && line.word(at).find('.') == 4) return {fact::arxiv, at + 1};
    if (at == i + 2 && line.is(at, token_kind::number) && line[at].digits >= 6) return {fact::arxiv, at + 1};
    if (at == i + 2 && at < line.size() && line[at].is(token_kind::word) && !line[at].space) {  // hep-th/9901001
      const bool slashed = line.is(at + 1, token_kind::slash) && line.is(at + 2, token_kind::number);
      if (slashed) return {fact::arxiv, at + 3};
    }
  }
  const std::size_t id = !line.says(i, "pubmed") ? i : line.says(i + 1, "central") ? i + 2 : i + 1;  // "PubMed PMID: 1"
  if (line.says_one(id, "isbn issn isbn-13 isbn-10 pmid pmcid") && id + 1 < line.size()) {
    std::size_t at = line.skip(id + 1, token_kind::colon);
    const std::size_t start = at;
    while (at < line.size() && at < start + 12 &&
           (line[at].digits > 0 || line[at].is(token_kind::hyphen) || line.says(at, "x"))) {
      ++at;
    }
    if (at != start) return {fact::isbn, at};
  }
  return {};
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

/// "A&A in press", "Nature under review": how far a work has come, right behind a journal that ends its part.
inline found_fact stage_of_journal(const token_view& line, std::size_t i) {
  const phrases::found_stage stage = phrases::stage_at(line, i);
  const bool closes = stage.end > i + 1 && !phrases::leads_on(line, stage.end) && ends_part(line, stage.end);
  return closes && line[i].lower && line[i - 1].capital ? found_fact{fact::status, stage.end} : found_fact{};
}

/// "Print." or "Web." at the end: the medium, as MLA has it.
inline bool is_medium(const token_view& line, std::size_t i) {
  return line.skip(i + 1, token_kind::period) == line.size() && line[i].capital && line.says_one(i, "print web");
}

/// The token behind "trans. Ruby Lin", "tr. by R. Lin" at `i`; `i` where no name follows up to a stop, as behind the
/// "Trans." of a journal.
inline std::size_t after_translator(const token_view& line, std::size_t i) {
  if (!line.says_one(i, words::translator_signs)) return i;
  std::size_t at = line.skip(i + 1, token_kind::period);
  if (line.says_one(at, "by von par por")) ++at;
  const std::size_t first = at;
  std::size_t names = 0;
  for (; at < line.size() && at < first + 10 && line.is(at, token_kind::word); ++at) {
    constexpr std::uint32_t no_name = venue_head | venue_hint | field_form | title_word | stop_word | institution_word;
    const bool particle = line.has(at, particle_word);
    if (!line[at].capital && !particle && !line.has(at, joiner_word)) return i;
    if (line.has(at, no_name) && !particle) return i;
    names += line[at].capital ? 1U : 0U;
    if (shapes::initial_like(line[at])) at = line.skip(at + 1, token_kind::period) - 1;
  }
  return names > 1 && ends_part(line, at) && !line.is(at, token_kind::colon) ? at : i;
}

}  // namespace recognising

/// The fact that starts at token `i`; `starts_part`: punctuation or nothing stands before it.
inline found_fact fact_at(const token_view& line, std::size_t i, bool starts_part) {
  using namespace recognising;
  const token& first = line[i];
  if (first.is(token_kind::url) || first.is(token_kind::doi)) return identifier(line, i);
  if (first.is(token_kind::number) || first.is(token_kind::apostrophe) || first.digits > 0 ||
      dates::month_at(line, i)) {
    if (const fact kind = cjk_numbers::counted_at(line, i); kind != fact::none)
      return {kind, cjk_numbers::after_counted(line, i)};
    if (const found_fact found = date(line, i, starts_part); found.kind != fact::none) return found;
    if (const found_fact found = numbers::edition(line, i); found.kind != fact::none) return found;
    return number(line, i, starts_part);
  }
  if (first.has(chapter_sign)) {
    if (const found_fact found = numbers::chapter(line, i); found.kind != fact::none) return found;
  }
  if (first.is(token_kind::ellipsis)) return {fact::et_al, i + 1};
  if (!first.is(token_kind::word)) return {};
  if (starts_part && is_medium(line, i)) return {fact::label, i + 1};
  if (starts_part ? numbers::is_roman_volume(line, i) : numbers::is_roman_behind(line, i)) return {fact::volume, i + 1};
  if (const std::size_t end = phrases::after_et_al(line, i); end != i) return {fact::et_al, end};
  if (const std::size_t end = after_group(line, i); end != i) return {fact::note, end};
  if (first.has(volume_sign | issue_sign | pages_sign | identifier_sign | editor_sign | edition_sign)) {
    if (const found_fact found = numbers::announced(line, i); found.kind != fact::none) return found;
    const std::size_t after = line.skip(i + 1, token_kind::period);
    if (first.has(volume_sign) && line.says(after, "abs")) return {fact::label, after};  // "CoRR, vol. abs/1901.01234"
    if (const found_fact found = identifier(line, i); found.kind != fact::none) return found;
    if (const std::size_t end = phrases::after_edited_by(line, i); end != i) return {fact::editors_before, end};
    const std::size_t end = phrases::after_editors(line, i);
    if (end != i && starts_part && (ends_part(line, end) || line.is(end - 1, token_kind::period))) {
      return {fact::editors, end};
    }
    if (const found_fact found = numbers::edition(line, i); found.kind != fact::none) return found;
  }
  if (starts_part && first.has(remark_word | venue_head))
    if (const std::size_t end = after_translator(line, i); end != i) return {fact::note, end};
  if (starts_part)
    if (const std::size_t end = phrases::schema_words_at(line, i).end; end != 0) return {fact::status, end};
  if (!first.has(phrase_start)) return {};
  if (!starts_part) return stage_of_journal(line, i);
  for (const std::string_view phrase : phrases::containers) {
    if ((phrase[0] | 32) != (line.word(i)[0] | 32)) continue;
    if (const std::size_t end = line.after_phrase(i, phrase); end != i) return {fact::in, end};
  }
  const phrases::found_stage stage = phrases::stage_at(line, i);
  if (stage.status != cited_status::unsaid) {
    const bool dated = line.has(stage.end, month_word) || dates::year_at(line, stage.end) != 0;
    if (phrases::leads_on(line, stage.end) || dated || ends_part(line, stage.end)) return {fact::status, stage.end};
  }
  return {};
}

}  // namespace vitae::wild_text::citing
