// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
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
    "about",     "achievements", "awards",    "certificates", "certifications", "contact", "contacts",     "details",
    "education", "expertise",    "hobbies",   "interests",    "languages",      "links",   "me",           "profile",
    "projects",  "publications", "qualities", "references",   "skills",         "social",  "strengths",    "summary",
    "tools",     "training",     "trainings"};
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
    std::vector<region> found;
    for (const std::size_t gutter : likely_gutters()) note_regions(gutter, found);
    if (found.empty()) return std::move(plain_);  // as in most documents
    std::sort(found.begin(), found.end(), [](const region& a, const region& b) { return a.worth > b.worth; });
    std::vector<region> chosen;
    for (const region& r : found)
      if (std::none_of(chosen.begin(), chosen.end(),
                       [&](const region& c) { return r.begin < c.end && c.begin < r.end; }))
        chosen.push_back(r);
    std::sort(chosen.begin(), chosen.end(), [](const region& a, const region& b) { return a.begin < b.begin; });
    plain_end_ = plain_.text.size() - 1;
    plain_edit edit(std::move(plain_));
    for (const region& r : chosen) write(r, edit);
    return std::move(edit).done();
  }

 private:
  static constexpr std::size_t most_gutters = 8, narrowest = 16, widest = 120;  // columns of the left one

  /// Words of a row without a gap between them, and the columns they stand in.
  struct piece {
    span text;
    std::size_t begin, end;
  };
  /// A line of the text.
  struct row {
    std::size_t begin;
    std::vector<piece> pieces;
  };
  /// Rows [begin, end) with a gutter before a column, and how many of them tell of it.
  struct region {
    std::size_t begin, end, column, worth;
  };

  std::string_view view(span s) const { return plain_.of(s.begin, s.end); }

  void note_rows() {
    const std::string_view text = plain_.text;
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = std::min(text.find('\n', at), text.size());
      row next{at, {}};
      std::size_t column = 0;
      for (std::size_t from = at; (from = std::min(text.find_first_not_of(" \f", from), end)) < end;) {
        column += lines::columns(text.substr(at, from - at));
        const std::size_t gap = column < 2 * widest ? std::min(text.find("  ", from), end) : end;
        const std::size_t width = lines::columns(text.substr(from, gap - from));
        next.pieces.push_back({trim(plain_, {from, gap}), column, column + width});
        column += width;
        at = from = gap;
      }
      rows_.push_back(std::move(next));
    }
  }

  /// The columns in which words begin behind a gap most often, and those near before them, where titles may begin.
  std::vector<std::size_t> likely_gutters() const {
    constexpr std::size_t fewest = 4, near = 8;
    std::vector<std::size_t> counts(widest), columns;
    for (const row& r : rows_)
      for (std::size_t i = 1; i < r.pieces.size(); ++i)
        if (const piece& p = r.pieces[i]; p.begin > r.pieces[i - 1].end + 2 && p.begin < widest) ++counts[p.begin];
    for (std::size_t c = narrowest; c < widest; ++c)
      if (counts[c] >= fewest) columns.push_back(c);
    std::sort(columns.begin(), columns.end(), [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    columns.resize(std::min(columns.size(), most_gutters));
    std::vector<std::size_t> gutters;
    for (std::size_t c = narrowest; c < widest; ++c)
      if (counts[c] > 0 && any_of(columns, [&](std::size_t often) { return c <= often && often <= c + near; }))
        gutters.push_back(c);
    return gutters;
  }

  /// What of a row begins in the columns [first, last), and in which.
  struct stretch {
    span text{};
    std::size_t column = 0;
  };
  static stretch pieces(const row& r, std::size_t first, std::size_t last) {
    stretch found;
    for (const piece& p : r.pieces) {
      if (p.begin < first || p.begin >= last) continue;
      if (found.text.empty()) found = {p.text, p.begin};
      found.text.end = p.text.end;
    }
    return found;
  }
  static span left(const row& r, std::size_t column) { return pieces(r, 0, column).text; }
  static span right(const row& r, std::size_t column) { return pieces(r, column, std::string::npos).text; }
  static bool crosses(const row& r, std::size_t column) {
    return std::any_of(r.pieces.begin(), r.pieces.end(),
                       [&](const piece& p) { return p.begin < column && p.end + 1 >= column; });
  }

  /// Notes the rows between those that cross a column, where they tell of two columns.
  void note_regions(std::size_t column, std::vector<region>& found) const {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      region r{i, i, column, 0};
      while (r.end < rows_.size() && !crosses(rows_[r.end], column)) ++r.end;
      i = r.end;
      while (r.begin < r.end && (left(rows_[r.begin], column).empty() || right(rows_[r.begin], column).empty())) ++r.begin;
      std::size_t last = r.end;
      while (last > r.begin && right(rows_[last - 1], column).empty()) --last;
      if (r.end < rows_.size()) r.end = last;  // a title over what crosses
      r.worth = worth(r);
      if (r.worth > 0) found.push_back(r);
    }
  }

  /// How many rows tell of two columns; 0 where they do not.
  std::size_t worth(const region& r) const {
    constexpr std::size_t long_text = 25, no_title = 16;
    std::size_t both = 0, right_only = 0, titles = 0, others = 0, texts = 0, dates = 0, long_ones = 0, goes_on = 0;
    for (std::size_t i = r.begin; i < r.end; ++i) {
      const span side = left(rows_[i], r.column), beside = right(rows_[i], r.column);
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
    edit.keep_to(rows_[r.begin].begin);
    write(r, edit, [&](const row& of) { return pieces(of, 0, r.column); });
    edit.insert('\n');
    write(r, edit, [&](const row& of) { return pieces(of, r.column, std::string::npos); });
    edit.skip_to(r.end < rows_.size() ? rows_[r.end].begin : plain_end_ + 1);
  }

  /// Writes what `part` gives of each row as it is set in behind the outermost, with one blank line for several.
  template <class Part>
  void write(const region& r, plain_edit& edit, Part part) const {
    std::size_t outer = std::string::npos;
    for (std::size_t i = r.begin; i < r.end; ++i)
      if (const stretch s = part(rows_[i]); !s.text.empty()) outer = std::min(outer, s.column);
    bool blank = true;
    for (std::size_t i = r.begin; i < r.end; ++i) {
      const stretch s = part(rows_[i]);
      if (s.text.empty() && blank) continue;
      blank = s.text.empty();
      for (std::size_t in = outer; !blank && in < s.column; ++in) edit.insert(' ', s.text.begin);
      if (!blank) edit.bring(s.text.begin, s.text.end);
      edit.insert('\n', std::min(blank ? rows_[i].begin : s.text.end, plain_end_));
    }
  }

  plain_text plain_;
  std::vector<row> rows_;
  std::size_t plain_end_ = 0;  // the last byte
};

}  // namespace vitae::wild_text
