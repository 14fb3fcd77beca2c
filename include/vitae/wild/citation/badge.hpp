// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/facts/dates.hpp>

/// The badge of a venue that stands apart before a citation or closes its title.
namespace vitae::wild_text::citing {

/// The tokens that a badge says, and where what follows begins; empty where there is no badge.
struct badge {
  std::size_t first = 0, last = 0, end = 0;
};

namespace badges {

/// "ICLR 2024", "NeurIPS 2023 Spotlight", "ICLR'24", "TOG": an acronym, with a year or alone.
inline bool is_venue(const token_view& line, std::size_t first, std::size_t last) {
  if (first >= last || last > first + 7 || !line[first].is(token_kind::word) || !line[first].camel) return false;
  const bool label = last == first + 1 && line.has(first, link_word) && !line.says(first, "arxiv");  // "[PDF]"
  if (label) return false;
  const bool name = line[first].shouted || line.says(first, "arxiv");
  if (last == first + 1 && name && line[first].digits == 0 && line[first].letters > 2) return true;
  for (std::size_t i = first; i < last; ++i) {
    const std::string_view word = line.word(i);
    if (line.is(i, token_kind::comma) || line.is(i, token_kind::period) || line.is(i, token_kind::colon)) return false;
    const bool marked = word.find('\'') != std::string_view::npos || word.find("\u2019") != std::string_view::npos;
    if (dates::year_at(line, i) != 0 || (marked && line[i].digits > 0)) return true;
  }
  return false;
}

}  // namespace badges

/// The badge at token `at`: in a box, in brackets, in bold, before a link or on a line of its own.
inline badge badge_at(const token_view& line, std::size_t at) {
  if (at >= line.size()) return {};
  const unsigned print = line[at].print & (boxed | bold | linked);
  std::size_t end = at + 1;
  if (line.is(at, token_kind::paren_open)) {
    while (end < line.size() && end < at + 9 && !line.is(end, token_kind::paren_close)) ++end;
    const bool closed = line.is(end, token_kind::paren_close) && end + 2 < line.size();
    return closed && badges::is_venue(line, at + 1, end) ? badge{at + 1, end, end + 1} : badge{};
  }
  while (end < line.size() && end < at + 9 && !line[end].newline &&
         (line[end].print & (boxed | bold | linked)) == print)
    ++end;
  if (end + 2 >= line.size() || end >= at + 9) return {};
  const bool plain = print == 0;
  const bool shown = (print & boxed) != 0 || line[end].newline || (line[end].print & linked) != 0 || !plain;
  if (!shown) return {};
  if ((print & boxed) != 0 && line[at].capital) return {at, end, end};
  return badges::is_venue(line, at, end) ? badge{at, end, end} : badge{};
}

/// "Wings of paper (UIST 2021)": the badge in the parenthesis that closes the tokens [first, last) of a title; `end` is
/// where the parenthesis opens. Empty where there is none.
inline badge badge_at_end(const token_view& line, std::size_t first, std::size_t last) {
  while (last > first && line.is(last - 1, token_kind::period)) --last;
  if (last < first + 5 || !line.is(last - 1, token_kind::paren_close)) return {};
  const std::size_t close = last - 1;
  std::size_t open = close - 1;
  while (open > first && open + 8 > close && !line.is(open, token_kind::paren_open)) --open;
  const bool dated = close > open + 2 || (close == open + 2 && line[open + 1].digits > 0);
  const bool venue = line.is(open, token_kind::paren_open) && badges::is_venue(line, open + 1, close);
  return dated && venue ? badge{open + 1, close, open} : badge{};
}

/// The end of the remarks in parentheses between a badge and a linked title, "`ICF 2020` (Oral) (rank A) [Wings](…)";
/// `start` where there are none. A year is no remark.
inline std::size_t after_remarks(const token_view& line, std::size_t start) {
  std::size_t at = start;
  while (at < line.size() && line.word(at) == "(" && (line[at].print & linked) == 0) {
    std::size_t end = at + 1;
    while (end < line.size() && end < at + 12 && !line.is(end, token_kind::paren_close)) {
      if (dates::year_at(line, end) != 0) return start;
      ++end;
    }
    if (!line.is(end, token_kind::paren_close)) return start;
    at = end + 1;
  }
  return at < line.size() && (line[at].print & linked) != 0 ? at : start;
}

}  // namespace vitae::wild_text::citing
