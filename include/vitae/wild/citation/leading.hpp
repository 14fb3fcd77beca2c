// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/badge.hpp>

/// What stands before a citation: numbers, labels in brackets, bullets.
namespace vitae::wild_text::citing {

/// Where a citation begins, and the tokens of a venue in brackets before it ("[NeurIPS 2020] …").
struct leading {
  std::size_t end = 0;
  std::size_t venue_first = 0, venue_last = 0;
  std::size_t remarks_first = 0, remarks_last = 0;  // "`ICF 2020` (Oral) (rank A) [Wings](…)"
  std::size_t year_first = 0, year_last = 0;        // "2019. …", "(2019) …"
  bool same_people = false;                         // "———. Wings": the authors of the line before
  std::size_t patent_first = 0, patent_last = 0;    // "US Patent #7,275,105, “…”"
};

namespace labels_before {

/// The token after "[12]", "(3)", "[J1]", "[QM19]"; `at` where there is none. Round brackets hold numbers only.
inline std::size_t bracket(const token_view& line, std::size_t at) {
  const std::size_t first = at + 1;
  if (!line.is(at, token_kind::paren_open) || first >= line.size()) return at;
  std::size_t end = first + 1;
  while (end < line.size() && end < first + 6 && !line.is(end, token_kind::paren_close)) ++end;
  if (!line.is(end, token_kind::paren_close) || end + 1 >= line.size()) return at;
  const bool numbered = line[first].digits > 0 && line[first].size() <= 6;
  const bool square = line.word(at) == "[" && line[first].is(token_kind::word) && line[first].size() <= 12;
  return numbered || square ? end + 1 : at;
}

/// The token after "12.", "3)", "33 Bergk", "J1.".
inline std::size_t number(const token_view& line, std::size_t at) {
  if (at + 1 >= line.size()) return at;
  const token& next = line[at + 1];
  const bool stops = next.is(token_kind::period) || next.is(token_kind::paren_close) || next.is(token_kind::colon);
  const bool apart = stops && at + 2 < line.size() && line[at + 2].space;
  if (line[at].is(token_kind::number) && line[at].size() <= 3) {
    if (apart && !next.is(token_kind::colon)) return at + 2;
    return next.space && next.capital && next.letters > 1 ? at + 1 : at;
  }
  const bool code = line[at].is(token_kind::word) && line[at].capital && line[at].digits > 0 && line[at].letters <= 2;
  return code && apart ? at + 2 : at;
}

/// The token after a bullet that became the letter "o" or "O": the latter only before "Name, I." or "van Name".
inline std::size_t letter(const token_view& line, std::size_t at) {
  if (at + 2 >= line.size() || line[at].size() != 1 || !line[at + 1].space) return at;
  if (line.word(at) == "o") return at + 1;
  const token& name = line[at + 1];
  const bool inverted = name.capital && line.is(at + 2, token_kind::comma) && line.is(at + 4, token_kind::period);
  return line.word(at) == "O" && (inverted || (name.lower && name.has(particle_word))) ? at + 1 : at;
}

/// "2024 C. Quill, …", "2024 Quill, C., …": names after a year with nothing between them.
inline bool names_after(const token_view& line, std::size_t year) {
  if (year + 3 >= line.size() || !line[year + 1].space || !line[year + 1].capital) return false;
  const bool initial = line[year + 1].size() == 1 && line.is(year + 2, token_kind::period);
  const std::size_t second = line.is(year + 2, token_kind::word) && line[year + 2].capital ? 3 : 2;
  return initial || line.is(year + second, token_kind::comma);
}

/// The token after a date finer than a year: "08/2022", "May 2021"; `at` where there is none.
inline std::size_t after_month_and_year(const token_view& line, std::size_t at) {
  const bool numeric = line.value(at) >= 1 && line.value(at) <= 12 && line.is(at + 1, token_kind::slash);
  if (numeric && dates::year_at(line, at + 2) != 0) return at + 3;
  const dates::extent_of_date found = dates::after_date(line, at);
  return found.has_year && found.has_month ? found.end : at;
}

/// The quotation after the number of a patent, "US Patent #7,275,105, “", "US D881,340 — “"; `at` where there is none.
inline std::size_t after_patent(const token_view& line, std::size_t at) {
  if (!line.says_one(at, "us u ep wo patent uspto")) return at;
  bool numbered = false;
  for (std::size_t i = at; i < line.size() && i < at + 14; ++i) {
    if (line.is(i, token_kind::quote_open)) return numbered ? i : at;
    numbered = numbered || line[i].digits > 0;
    const bool word = line.is(i, token_kind::word) && line[i].digits == 0;
    if (word && !line.says_one(i, "us u s ep wo patent uspto application app no nos number publication pending design"))
      return at;
  }
  return at;
}

/// How many short strokes a word of dashes and strokes is long: a long dash is two; 0 for any other word.
inline std::size_t strokes_of(std::string_view word) {
  constexpr std::string_view long_dash = "\xE2\x80\x94", bar = "\xE2\x80\x95", short_dash = "\xE2\x80\x93";
  std::size_t strokes = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::string_view sign = word.substr(at, long_dash.size());
    const bool ascii = word[at] == '-' || word[at] == '_', twice = sign == long_dash || sign == bar;
    if (!ascii && !twice && sign != short_dash) return 0;
    strokes += twice ? 2U : 1U;
    at += ascii ? 1 : sign.size();
  }
  return strokes;
}

/// The token behind "———." or "---," at `at`, which stand for the authors of the line before: three short strokes or
/// two long ones; `at` where there are none.
inline std::size_t after_elision(const token_view& line, std::size_t at) {
  std::size_t end = at, strokes = 0;
  for (std::size_t more = 1; end < line.size() && (more = strokes_of(line.word(end))) > 0; ++end) strokes += more;
  if (strokes < 3 || end + 2 >= line.size()) return at;
  const bool stop = line.is(end, token_kind::period) || line.is(end, token_kind::comma);
  return stop ? end + 1 : line[end].space || line.is(end, token_kind::paren_open) ? end : at;
}

inline bool is_bullet(const token_view& line, std::size_t at) {
  const bool star = at == 0 && line.is(at, token_kind::mark) && line.size() > 1 && line[1].space;
  return star || line.is(at, token_kind::separator) || line.is(at, token_kind::dash) || line.is(at, token_kind::hyphen);
}

/// Reads what stands before a citation, label by label.
class leading_search {
 public:
  explicit leading_search(const token_view& line) : line_(line) {}

  leading read() {
    for (bool first = true; rounds_ > 0; first = false, --rounds_) {
      const std::size_t before = at_;
      if (elision()) break;
      while (is_bullet(line_, at_)) ++at_;
      if (badge_of_venue()) continue;
      if (patent()) break;
      if ((first && month_and_year()) || year(first)) continue;
      label();
      if (at_ == before) break;
    }
    while (found_.venue_last != 0 && (line_.is(at_, token_kind::colon) || is_bullet(line_, at_))) ++at_;
    found_.end = at_ < line_.size() ? at_ : 0;
    return found_;
  }

 private:
  /// "———." for the people of the line before.
  bool elision() {
    const std::size_t titled = after_elision(line_, at_);
    if (titled == at_) return false;
    found_.same_people = true;
    at_ = titled;
    return true;
  }

  /// "[NeurIPS 2020]"
  bool badge_of_venue() {
    const badge shown = found_.venue_last == 0 ? badge_at(line_, at_) : badge{};
    if (shown.end == 0) return false;
    found_.venue_first = shown.first;
    found_.venue_last = shown.last;
    at_ = shown.end;
    while (line_.is(at_, token_kind::colon) || line_.is(at_, token_kind::period) || line_.is(at_, token_kind::comma))
      ++at_;
    found_.remarks_first = at_;
    found_.remarks_last = at_ = after_remarks(line_, at_);
    return true;
  }

  /// "US Patent 1,234,567: “Title”"
  bool patent() {
    const std::size_t quote = after_patent(line_, at_);
    if (quote == at_) return false;
    found_.patent_first = at_;
    found_.patent_last = at_ = quote;
    const auto parts = [&](std::size_t i) {
      return is_bullet(line_, i) || line_.is(i, token_kind::comma) || line_.is(i, token_kind::colon);
    };
    while (parts(found_.patent_last - 1)) --found_.patent_last;
    return true;
  }

  /// "May 2019: Title": a date at the beginning, with a mark behind it.
  bool month_and_year() {
    const std::size_t day = after_month_and_year(line_, at_);
    if (day == at_) return false;
    std::size_t end = day;
    while (line_.is(end, token_kind::colon) || is_bullet(line_, end)) ++end;
    if (end == day || end + 3 >= line_.size()) return false;
    date(at_, day, end);
    return true;
  }

  /// "2019.", "[2019]", "2019 A. Lin, B. Holm": a year that stands alone, or at the beginning before names.
  bool year(bool first) {
    const std::size_t closed = bracket(line_, at_);
    const bool bracketed = closed != at_;
    const std::size_t year = bracketed ? at_ + 1 : at_;
    const bool alone = bracketed ? closed == at_ + 3
                                 : line_.is(at_ + 1, token_kind::period) || line_.is(at_ + 1, token_kind::colon) ||
                                       line_.is(at_ + 1, token_kind::comma) || is_bullet(line_, at_ + 1);
    const bool before_names = first && !bracketed && names_after(line_, at_);
    if (found_.year_last != 0 || dates::year_at(line_, year) == 0 || !(alone || before_names) ||
        at_ + 3 >= line_.size())
      return false;
    date(year, year + 1, bracketed ? closed : at_ + (before_names ? 1 : 2));
    return true;
  }

  void date(std::size_t first, std::size_t last, std::size_t end) {
    found_.year_first = first;
    found_.year_last = last;
    at_ = end;
  }

  /// "[3]", "12.", "a)": what counts the lines.
  void label() {
    if (const std::size_t closed = bracket(line_, at_); closed != at_) {
      at_ = closed;
    } else if (const std::size_t past = number(line_, at_); past != at_) {
      at_ = past;
    } else {
      at_ = letter(line_, at_);
    }
  }

  const token_view& line_;
  leading found_;
  std::size_t at_ = 0;
  int rounds_ = 3;  // as many labels as a line begins with, at most
};

}  // namespace labels_before

/// What stands before the citation of a line.
inline leading read_leading(const token_view& line) { return labels_before::leading_search(line).read(); }

}  // namespace vitae::wild_text::citing
