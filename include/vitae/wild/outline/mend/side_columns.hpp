// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/outline/plain_edit.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// What titles in a side column end in; folded.
inline constexpr std::string_view side_titles[] = {
    "about",   "achievements", "awards",    "certificates", "certifications", "contact",    "contacts",
    "details", "education",    "expertise", "hobbies",      "interests",      "languages",  "links",
    "me",      "profile",      "projects",  "publications", "qualities",      "references", "skills",
    "social",  "strengths",    "summary",   "tools",        "training",       "trainings"};
static_assert(words::is_sorted(side_titles));

/// Puts the right one of two columns of a page behind the left one, where a reader of PDFs that keeps to the layout
/// printed them side by side:
///
///     SKILLS                      Keeper of Lamps, 2014 - 2018
///     Lamps, wicks                  • Trimmed the lamps of a harbour
///                                     and kept its books
///     LANGUAGES                     • Taught others to do so
///     Welsh and Irish
///
/// Such rows have a gutter that nothing crosses, titles over other lines on its left, and running text on its right: in
/// tables, or where dates stand beside the text, there is none of these.
class side_columns {
 public:
  explicit side_columns(plain_text&& plain) : plain_(std::move(plain)) {}

  plain_text part() {
    if (!plain_.links.empty() || plain_.text.find("    ") == plain_.text.npos) return std::move(plain_);
    note_rows();
    note_gutters();
    std::array<region, 16> regions{};
    std::size_t count = 0;
    for (region r = best_from(0); r.worth > 0 && count < regions.size(); r = best_from(r.end)) regions[count++] = r;
    if (count == 0) return std::move(plain_);  // as in most documents
    plain_edit edit(std::move(plain_));
    for (std::size_t i = 0; i < count; ++i) write(regions[i], edit);
    return std::move(edit).done();
  }

 private:
  static constexpr std::size_t narrowest = 16, widest = 120;  // columns of the left one

  /// Rows [begin, end) with a gutter before a column, and how many of them tell of it.
  struct region {
    std::size_t begin, end, column, worth;
  };

  std::string_view view(span s) const { return plain_.of(s.begin, s.end); }
  std::size_t rows() const { return begins_.size(); }

  /// Notes the pieces of each line: words without a gap between them, and the columns they stand in.
  void note_rows() {
    const std::string_view text = plain_.text;
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = std::min(text.find('\n', at), text.size());
      begins_.push_back(at);
      const std::size_t first = pieces_.size();
      std::size_t column = 0;
      for (std::size_t from = at; (from = std::min(text.find_first_not_of(" \f", from), end)) < end;) {
        column += lines::columns(text.substr(at, from - at));
        const std::size_t gap = column < 2 * widest ? std::min(text.find("  ", from), end) : end;
        const std::size_t width = lines::columns(text.substr(from, gap - from));
        pieces_.push_back(trim(plain_, {from, gap})), columns_.push_back({column, column + width});
        column += width;
        at = from = gap;
      }
      rows_.push_back({first, pieces_.size()});
    }
  }

  /// Notes the columns in which words often begin behind a gap, and those near before them, where titles may begin.
  void note_gutters() {
    constexpr std::size_t fewest = 4, near = 8;
    std::vector<std::size_t> counts(widest + near);
    for (const span row : rows_)
      for (std::size_t i = row.begin + 1; i < row.end; ++i)
        if (columns_[i].begin > columns_[i - 1].end + 2 && columns_[i].begin < widest) ++counts[columns_[i].begin];
    for (std::size_t c = narrowest; c < widest; ++c) {
      std::size_t most = 0;
      for (std::size_t next = c; next <= c + near && next < counts.size(); ++next) most = std::max(most, counts[next]);
      if (counts[c] > 0 && most >= fewest) gutters_.push_back(c);
    }
  }

  /// What of a row begins in the columns [first, last), and in which.
  struct stretch {
    span text{};
    std::size_t column = 0;
  };
  stretch pieces(std::size_t row, std::size_t first, std::size_t last) const {
    stretch found;
    for (std::size_t i = rows_[row].begin; i < rows_[row].end; ++i) {
      if (columns_[i].begin < first || columns_[i].begin >= last) continue;
      if (found.text.empty()) found = {pieces_[i], columns_[i].begin};
      found.text.end = pieces_[i].end;
    }
    return found;
  }
  span left(std::size_t row, std::size_t column) const { return pieces(row, 0, column).text; }
  span right(std::size_t row, std::size_t column) const { return pieces(row, column, std::string::npos).text; }
  bool crosses(std::size_t row, std::size_t column) const {
    for (std::size_t i = rows_[row].begin; i < rows_[row].end; ++i)
      if (columns_[i].begin < column && columns_[i].end + 1 >= column) return true;
    return false;
  }

  /// Of the first regions of all gutters from a row on the one that most rows tell of.
  region best_from(std::size_t row) const {
    region best{row, row, 0, 0};
    for (const std::size_t column : gutters_)
      if (const region r = first_from(row, column); r.worth > best.worth) best = r;
    return best;
  }

  /// The first rows between those that cross a column that tell of two columns.
  region first_from(std::size_t row, std::size_t column) const {
    for (std::size_t i = row; i < rows(); ++i) {
      region r{i, i, column, 0};
      while (r.end < rows() && !crosses(r.end, column)) ++r.end;
      i = r.end;
      while (r.begin < r.end && (left(r.begin, column).empty() || right(r.begin, column).empty())) ++r.begin;
      std::size_t last = r.end;
      while (last > r.begin && right(last - 1, column).empty()) --last;
      if (r.end < rows()) r.end = last;  // a title over what crosses
      r.worth = worth(r);
      if (r.worth > 0) return r;
    }
    return {row, row, column, 0};
  }

  /// How many rows tell of two columns; 0 where they do not.
  std::size_t worth(const region& r) const {
    constexpr std::size_t long_text = 25, no_title = 16;
    std::size_t both = 0, right_only = 0, titles = 0, others = 0, texts = 0, dates = 0, long_ones = 0, goes_on = 0;
    for (std::size_t i = r.begin; i < r.end; ++i) {
      const span side = left(i, r.column), beside = right(i, r.column);
      if (!side.empty()) {
        ++(is_title(view(side)) ? titles : others);
        texts += side.size() >= no_title || runs(side) ? 1U : 0U;
        dates += ascii::is_digit(plain_.text[side.begin]) ? 1U : 0U;
      }
      if (beside.empty()) continue;
      ++(side.empty() ? right_only : both);
      long_ones += beside.size() >= long_text ? 1U : 0U;
      goes_on += runs(beside) ? 1U : 0U;
    }
    const std::size_t sides = titles + others;
    const bool side = titles >= 2 && others >= titles && texts >= 4 && texts * 3 >= sides && dates * 3 <= sides;
    return side && both >= 5 && right_only >= 3 && long_ones >= 5 && goes_on >= 3 ? both + right_only : 0;
  }

  /// Does a line begin with a bullet or in small letters, as running text does?
  bool runs(span s) const {
    const char32_t first = decode(plain_.text, s.begin).code_point;
    return is_lower(first) || bullets::family_of(first) != glyph_family::none;
  }

  /// "TECHNICAL SKILLS", "Languages:", "About me".
  static bool is_title(std::string_view text) {
    if (text.size() > 32 || !is_upper(decode(text, 0).code_point) || std::count(text.begin(), text.end(), ' ') > 2)
      return false;
    if (lines::shouts_title(text) || text.ends_with(':')) return true;
    return words::lists<side_titles>(ascii::small_letters(text.substr(text.rfind(' ') + 1)));
  }

  /// Writes the left column, and then the right one.
  void write(const region& r, plain_edit& edit) const {
    edit.keep_to(begins_[r.begin]);
    write(r, 0, r.column, edit);
    edit.insert('\n');
    write(r, r.column, std::string::npos, edit);
    edit.skip_to(r.end < rows() ? begins_[r.end] : edit.text().size());
  }

  /// Writes what of each row begins in the columns [first, last), as it is set in behind the outermost, with one blank
  /// line for several.
  void write(const region& r, std::size_t first, std::size_t last, plain_edit& edit) const {
    std::size_t outer = std::string::npos;
    for (std::size_t i = r.begin; i < r.end; ++i)
      if (const stretch s = pieces(i, first, last); !s.text.empty()) outer = std::min(outer, s.column);
    bool blank = true;
    for (std::size_t i = r.begin; i < r.end; ++i) {
      const stretch s = pieces(i, first, last);
      if (s.text.empty() && blank) continue;
      blank = s.text.empty();
      for (std::size_t in = outer; !blank && in < s.column; ++in) edit.insert(' ', s.text.begin);
      if (!blank) edit.bring(s.text.begin, s.text.end);
      edit.insert('\n', std::min(blank ? begins_[i] : s.text.end, edit.text().size() - 1));
    }
  }

  plain_text plain_;
  std::vector<std::size_t> begins_;     // of each line
  std::vector<span> rows_;              // the pieces of each line
  std::vector<span> pieces_, columns_;  // what they are, and the columns they stand in
  std::vector<std::size_t> gutters_;
};

}  // namespace vitae::wild_text
