// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <utility>
#include <vitae/wild/citation/people.hpp>

/// Volumes, pages, dates, links, status and notes from labelled pieces.
namespace vitae::wild_text::citing {

namespace tails {

/// The number itself of "vol. 12" or "pp. 3-9".
inline cited_text bare_number(const labelled_line& all, const piece& part) {
  std::size_t first = part.first, last = part.last;
  if (cjk_numbers::counted_at(all.line, first) != fact::none) {
    const extent digits = cjk_numbers::digits_of(all.line, first);
    return all.plain.part(digits.offset, digits.end());
  }
  if (first > 0 && numbers::after_labelled(all.line, first) == last) return people::text_of(all, first + 2, last);
  while (first + 1 < last && !numbers::numeral_at(all.line, first)) ++first;
  if (all.line[first].is(token_kind::word) && all.line[first].digits == 0 && all.line[first].size() == 1 &&
      first + 1 < last) {  // "v. 16": the word is itself like a numeral
    std::size_t later = first + 1;
    while (later < last && !numbers::numeral_at(all.line, later)) ++later;
    if (later < last) first = later;
  }
  while (last > first + 1 && !numbers::numeral_at(all.line, last - 1)) --last;
  return people::text_of(all, first, last);
}

inline void number(const labelled_line& all, const piece& part, citation& made) {
  cited_text text = bare_number(all, part);
  if (!text) return;
  cited_text* place = nullptr;
  const bool after_volume = bool(made.volume);
  switch (part.kind) {
    case fact::volume:
      place = &made.volume;
      break;
    case fact::issue:
      place = &made.issue;
      break;
    case fact::pages:
      if (made.pages && !made.issue && !part.in_paren && numbers::is_plain(made.pages.text))  // "4:2, 33-58"
        made.issue = std::exchange(made.pages, {});
      place = !made.pages && !(part.in_paren && after_volume && !made.issue) ? &made.pages : &made.issue;
      break;
    default:
      if (part.in_paren && after_volume && !made.issue) {
        place = &made.issue;
      } else if (!after_volume && !made.pages) {
        place = &made.volume;
      } else if (after_volume && !made.issue && (part.lead & at_colon) == 0 && !made.pages && !part.in_paren) {
        place = &made.issue;
      } else {
        place = &made.pages;
      }
  }
  if (place == &made.volume && !*place && !made.issue) {  // "521.7553"
    for (std::size_t i = part.first; i < part.last; ++i) {
      const std::size_t dot = all.line[i].is(token_kind::number) ? all.line.word(i).find('.') : std::string_view::npos;
      if (dot == std::string_view::npos) continue;
      made.volume = all.plain.part(all.line[i].first, all.line[i].first + dot);
      made.issue = all.plain.part(all.line[i].first + dot + 1, all.line[i].last);
      return;
    }
  }
  if (!*place) {
    *place = std::move(text);
  } else if (place == &made.issue && !made.pages) {
    made.pages = std::move(text);
  } else {
    made.notes.push_back(people::text_of(all, part.first, part.last));
  }
}

/// "36, 3 (1988), 454" is volume, issue; "12, 345" with nothing after it is volume, page.
inline void settle_issue(citation& made, bool issue_said) {
  if (!issue_said && made.issue && !made.pages && made.volume && made.issue.text.size() >= 3 &&
      made.issue.span.offset > made.volume.span.offset) {
    made.pages = std::move(made.issue);
    made.issue = {};
  }
}

inline void identifier(const labelled_line& all, const piece& part, citation& made) {
  const token_view& line = all.line;
  cited_text text = people::text_of(all, part.first, part.last);
  if (part.kind == fact::doi) {
    std::erase(text.text, ' ');  // of one that a printed line broke
    if (!made.doi) made.doi = std::move(text);
    return;
  }
  if (part.kind == fact::arxiv) {
    std::size_t first = part.first;
    while (first + 1 < part.last && line[first].digits == 0 && !line.is(first + 1, token_kind::slash)) ++first;
    if (line.says(first, "abs")) first += 2;
    if (!made.arxiv) made.arxiv = people::text_of(all, first, part.last);
    return;
  }
  const std::size_t ten = text.text.find("doi.org/10.");
  if (ten != std::string::npos && !made.doi) {
    const std::size_t cut = ten + 8;
    made.doi = all.plain.part(line[part.first].first + cut, line[part.last - 1].last);
    return;
  }
  const std::size_t abs = text.text.find("arxiv.org/abs/");
  if (abs != std::string::npos && !made.arxiv) {
    made.arxiv = all.plain.part(line[part.first].first + abs + 14, line[part.last - 1].last);
  }
  made.links.push_back({"", std::move(text.text), text.span});
}

/// The year in a date, or in a venue such as "NIPS'17" or "AAAI-90": four digits, else two after a mark.
inline std::string year_in(std::string_view text) {
  const auto digit = [text](std::size_t at) {
    return at < text.size() && is_digit(static_cast<unsigned char>(text[at]));
  };
  std::string short_year;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!digit(i)) continue;
    std::size_t end = i;
    while (digit(end)) ++end;
    const std::string_view number = text.substr(i, end - i);
    if (number.size() == 4 && number >= "1400" && number <= "2100") return std::string(number);
    const char before = i > 0 ? text[i - 1] : ' ';
    const bool hyphened = before == '-' && (i < 2 || !digit(i - 2));  // "May 25-27" are days
    const bool marked = before == '\'' || hyphened || before == '*' || before == '`' ||
                        static_cast<unsigned char>(before) == 0x99;  // the last byte of a typographic apostrophe
    if (number.size() == 2 && marked && short_year.empty()) {
      short_year = (number[0] >= '4' ? "19" : "20") + std::string(number);
    }
    i = end - 1;
  }
  return short_year;
}

}  // namespace tails

}  // namespace vitae::wild_text::citing
