// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>
#include <vitae/wild/citation/scores/emission.hpp>

/// Titles behind all that says where a work stands, as astronomers print them: "Lin, R., Holm, B. 2021, ApJ, 905, 68.
/// Wings over Paper", "Lin, Holm et al. ApJ, 905, 68 (2021). “Wings over Paper”".
namespace vitae::wild_text::citing {

namespace closing_titles {

/// May a piece belong to a list of people?
inline bool is_person(const token_view& line, const piece& part) {
  if (part.kind == fact::et_al || part.kind == fact::equal_note) return true;
  if (part.kind != fact::none || part.quoted) return false;
  const shape s = shape_of(line, part);
  return s.words == 0 || emissions::family_name(s) > -1.0F || emissions::given_name(s) > -1.0F ||
         emissions::natural_name(s) > 0.0F || emissions::vancouver_name(s) > 0.0F;
}

/// May a piece be all of a journal's name: few words, hardly one in lower case?
inline bool is_journal(const token_view& line, const piece& part) {
  if (part.kind != fact::none || part.quoted) return false;
  const shape s = shape_of(line, part);
  return s.words > 0 && s.words < (s.heads > 0 ? 7 : 5) && s.stops < (s.heads > 0 ? 3 : 1) &&
         s.lowers < (s.heads + s.hints + s.camels > 0 ? 2 : 1);
}

/// May a fact stand between a journal and the title behind it?
constexpr bool is_count(fact kind) {
  return kind == fact::number || kind == fact::volume || kind == fact::issue || kind == fact::pages ||
         kind == fact::doi || kind == fact::arxiv || kind == fact::url || kind == fact::label;
}

/// The piece behind a list of people that says when the work came out or where it was sent; their number where there
/// is none.
inline std::size_t after_people(const token_view& line, const std::vector<piece>& pieces) {
  std::size_t i = 0;
  while (i < pieces.size() && is_person(line, pieces[i])) ++i;
  const bool tells = i > 0 && i < pieces.size() && (pieces[i].kind == fact::date || pieces[i].kind == fact::status);
  return tells ? i : pieces.size();
}

/// Where the title begins behind a journal and its numbers; the number of pieces where it does not stand there.
inline std::size_t title_behind(const token_view& line, const std::vector<piece>& pieces, std::size_t date) {
  const bool sent = pieces[date].kind == fact::status;
  std::size_t begin = pieces.size(), journals = 0;
  for (std::size_t i = date + 1; i < pieces.size(); ++i) {
    const bool below = sent && journals == 1 && (pieces[i].lead & at_newline) != 0;
    if (below) return i;
    if (is_count(pieces[i].kind) || (pieces[i].kind == fact::date && pieces[i].in_paren))
      begin = i + 1;
    else if (begin < pieces.size() || !is_journal(line, pieces[i]) || ++journals > 1)
      break;
  }
  return begin;
}

/// Where the title ends: before the addresses that the line closes with; its begin where anything else stands there.
inline std::size_t title_end(const std::vector<piece>& pieces, std::size_t begin) {
  const auto is = [&](std::size_t i, bool words) {
    return i < pieces.size() && (pieces[i].kind == fact::none) == words;
  };
  std::size_t end = begin;
  while (is(end, true) && (end == begin || !(pieces[end].quoted || pieces[begin].quoted))) ++end;
  for (std::size_t i = end; i < pieces.size(); ++i)
    if (pieces[i].kind != fact::doi && pieces[i].kind != fact::url && pieces[i].kind != fact::label) return begin;
  return end;
}

/// Do the pieces read as a title: four words or more, one of them in lower case?
inline bool reads_as_title(const token_view& line, const std::vector<piece>& pieces, std::size_t begin,
                           std::size_t end) {
  int words = 0, small = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const shape s = shape_of(line, pieces[i]);
    words += s.words, small += s.lowers + s.stops;
  }
  return words > 3 && small > 0;
}

/// Where the journal stands and the title begins; both 0 where the title is no such one.
struct closing_title {
  std::size_t journal = 0, begin = 0;
};

/// Behind people and a date, "Lin, R. 2021, ApJ, 905, 68. Wings over Paper".
inline closing_title behind_date(const token_view& line, const std::vector<piece>& pieces) {
  const std::size_t date = after_people(line, pieces);
  if (date == pieces.size()) return {};
  const std::size_t begin = title_behind(line, pieces, date);
  return begin > date + 1 && begin < pieces.size() ? closing_title{date + 1, begin} : closing_title{};
}

/// Are all pieces before one people?
inline bool only_people(const token_view& line, const std::vector<piece>& pieces, std::size_t end) {
  for (std::size_t i = 0; i < end; ++i)
    if (!is_person(line, pieces[i])) return false;
  return true;
}

/// Behind people, a journal and what ends in a year in parentheses, "Lin, R., ApJ, 905, 68 (2021). Wings over Paper".
inline closing_title behind_year(const token_view& line, const std::vector<piece>& pieces) {
  std::size_t year = 0;
  while (year < pieces.size() && !(pieces[year].kind == fact::date && pieces[year].in_paren)) ++year;
  if (year + 1 >= pieces.size()) return {};
  std::size_t journal = year;
  while (journal > 1 && is_count(pieces[journal - 1].kind)) --journal;
  const bool counted = journal < year;
  if (journal < 2 || !is_journal(line, pieces[--journal])) return {};
  if (!counted && pieces[journal - 1].kind != fact::et_al) return {};
  return only_people(line, pieces, journal) ? closing_title{journal, year + 1} : closing_title{};
}

/// Behind people, a journal and its numbers, in quotation marks: "Lin, Holm et al. ApJ, 905, A68. “Wings over Paper”".
inline closing_title behind_numbers(const token_view& line, const std::vector<piece>& pieces) {
  std::size_t at = 0;
  while (at < pieces.size() && !(pieces[at].kind == fact::none && pieces[at].quoted)) ++at;
  if (at == pieces.size()) return {};
  std::size_t journal = at;
  while (journal > 1 && is_count(pieces[journal - 1].kind)) --journal;
  if (journal < 2 || journal == at || !is_journal(line, pieces[--journal])) return {};
  return only_people(line, pieces, journal) ? closing_title{journal, at} : closing_title{};
}

}  // namespace closing_titles

/// Moves such a title to where others have theirs, behind the people and the year; nothing inside ends it.
inline void bring_title_forward(const token_view& line, std::vector<piece>& pieces) {
  using namespace closing_titles;
  closing_title found = behind_date(line, pieces);
  if (found.begin == 0) found = behind_year(line, pieces);
  if (found.begin == 0) found = behind_numbers(line, pieces);
  const auto [journal, begin] = found;
  if (begin == 0 || begin >= pieces.size()) return;
  const std::size_t end = title_end(pieces, begin);
  if (!reads_as_title(line, pieces, begin, end)) return;
  pieces[begin].lead = pieces[begin].quoted ? at_period | at_quote_open : at_period;
  pieces[journal].lead = pieces[begin].quoted ? at_period | at_quote_close : at_period;
  for (std::size_t i = begin + 1; i < end; ++i) pieces[i].lead = at_joiner;
  const auto at = [&](std::size_t i) { return pieces.begin() + static_cast<std::ptrdiff_t>(i); };
  std::rotate(at(journal), at(begin), at(end));
}

}  // namespace vitae::wild_text::citing
