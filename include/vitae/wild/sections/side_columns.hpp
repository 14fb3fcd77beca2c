// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/outline/plain.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Puts one of a page's two columns behind the other, where a converter printed them side by side with blanks between
/// them, as `pdftotext -layout` does. A gutter of blanks goes down the page, and sections have their titles on either
/// side of it: dates at a right margin and the cells of tables have none.
class side_columns {
 public:
  explicit side_columns(const name_index& names) : names_(names) {}

  plain_text part(plain_text plain) const {
    const std::vector<span> lines = lines_of(plain);
    const std::size_t gutter = gutter_of(plain, lines);
    return gutter == 0 ? std::move(plain) : laid_out(plain, lines, gutter);
  }

 private:
  static constexpr std::size_t first_gutter = 12, last_gutter = 110;  // columns
  static constexpr std::size_t least_beside = 5;                      // lines that have text on both sides

  /// What stands on the two sides of a gutter in a line.
  struct halves {
    span left, right;
    bool crossed = false;  // text runs over the gutter
  };

  /// What stands on one side of a gutter: titles of sections, and other lines of words.
  struct side {
    std::size_t titles = 0, others = 0;
  };

  static std::vector<span> lines_of(const plain_text& plain) {
    std::vector<span> lines;
    for (std::size_t at = 0; at < plain.text.size();) {
      const std::size_t end = std::min(plain.text.find('\n', at), plain.text.size());
      lines.push_back({at, end});
      at = end + 1;
    }
    return lines;
  }

  /// The column behind a gutter that parts two columns, one of those before which most lines have a gap; or 0.
  std::size_t gutter_of(const plain_text& plain, const std::vector<span>& lines) const {
    std::array<std::size_t, last_gutter + 1> begun{};
    for (const span l : lines) note_gaps(plain.of(l.begin, l.end), begun);
    for (int tries = 0; tries < 3; ++tries) {
      const auto best = std::max_element(begun.begin() + first_gutter, begun.end());
      if (*best < 2 * least_beside) return 0;
      const auto gutter = static_cast<std::size_t>(best - begun.begin());
      if (parts(plain, lines, gutter)) return gutter;
      *best = 0;
    }
    return 0;
  }

  bool parts(const plain_text& plain, const std::vector<span>& lines, std::size_t gutter) const {
    side left, right;
    std::size_t beside = 0;
    for (const span l : lines) {
      const halves h = at_gutter(plain, l, gutter);
      if (is_marked(plain.of(l.begin, l.end))) return false;
      if (h.crossed) continue;
      beside += !h.left.empty() && !h.right.empty() ? 1U : 0U;
      count(plain, h.left, left);
      count(plain, h.right, right);
    }
    const auto is_column = [](const side& s) { return s.titles > 0 && s.others >= 2 * s.titles; };
    return beside >= least_beside && is_column(left) && is_column(right) && left.titles + right.titles > 2;
  }

  /// A table's row or a heading with its marks: a page of those has no gutter.
  static bool is_marked(std::string_view text) { return text.starts_with('|') || text.starts_with("##"); }

  void count(const plain_text& plain, span s, side& counted) const {
    const std::string_view text = trimmed(plain.of(s.begin, s.end));
    if (is_title(plain, s))
      ++counted.titles;
    else if (text.size() > 3 && text.find_first_of("0123456789") == text.npos)
      ++counted.others;
  }

  /// Counts for each column how many lines go on there behind a gap of two blanks or more.
  static void note_gaps(std::string_view text, std::array<std::size_t, last_gutter + 1>& begun) {
    std::size_t column = 0, blanks = 0;
    for (std::size_t at = 0; at < text.size() && column <= last_gutter; ++column) {
      const bool blank = text[at] == ' ';
      if (!blank && blanks > 1) ++begun[column];
      blanks = blank ? blanks + 1 : 0;
      at += decode(text, at).length;
    }
  }

  /// What stands on both sides of a gutter that ends before a column.
  static halves at_gutter(const plain_text& plain, const span l, std::size_t gutter) {
    const std::string_view text = plain.of(l.begin, l.end);
    std::size_t at = 0, column = 0;
    while (at < text.size() && column < gutter) at += decode(text, at).length, ++column;
    const std::size_t blanks = at - (text.substr(0, at).find_last_not_of(' ') + 1);
    halves h{trim(plain, {l.begin, l.begin + at}), {l.begin + at, l.end}};
    if (trim(plain, h.right).empty()) h.right.end = h.right.begin;
    h.crossed = !h.right.empty() && !h.left.empty() && blanks < 2;
    return h;
  }

  bool is_title(const plain_text& plain, span s) const {
    const std::string_view text = trimmed(plain.of(s.begin, s.end));
    return text.size() > 3 && text.size() < 40 && names_.title(text).quality >= 0.95F;
  }

  /// The text with the columns of each stretch one behind the other.
  plain_text laid_out(const plain_text& plain, const std::vector<span>& lines, std::size_t gutter) const {
    laying out(plain);
    for (std::size_t i = 0; i < lines.size();) {
      const std::size_t begin = i;
      while (i < lines.size() && !at_gutter(plain, lines[i], gutter).crossed) ++i;
      const auto titled = [&](span halves::*half) {
        for (std::size_t k = begin; k < i; ++k)
          if (const span s = at_gutter(plain, lines[k], gutter).*half; !s.empty()) return is_title(plain, s);
        return false;
      };
      const bool swapped = titled(&halves::left) && !titled(&halves::right);
      for (const bool right : {swapped, !swapped})
        for (std::size_t k = begin; k < i; ++k) {
          const halves h = at_gutter(plain, lines[k], gutter);
          out.take(right ? h.right : h.left);
        }
      if (i < lines.size()) out.take(lines[i++]);
    }
    return std::move(out).done();
  }

  /// Copies stretches of a text in any order, each as a line; links stay where their labels go.
  class laying {
   public:
    explicit laying(const plain_text& from) : from_(from) {
      out_.document = from.document;
      out_.reserve(from.text.size());
    }
    void take(span s) {
      take_links(s);
      const auto begin = static_cast<std::ptrdiff_t>(s.begin), end = static_cast<std::ptrdiff_t>(s.end);
      out_.text.append(from_.text, s.begin, s.size());
      out_.origin.add(from_.origin, s.begin, s.end);
      out_.styles.insert(out_.styles.end(), from_.styles.begin() + begin, from_.styles.begin() + end);
      out_.add('\n', from_.origin[std::min(s.end, from_.text.size() - 1)]);
    }
    plain_text done() && { return std::move(out_); }

   private:
    void take_links(span s) {
      auto link = std::lower_bound(from_.links.begin(), from_.links.end(), s.begin,
                                   [](const hyperlink& l, std::size_t at) { return l.begin < at; });
      for (; link != from_.links.end() && link->begin < s.end; ++link) {
        if (link->end > s.end) continue;
        hyperlink moved = *link;
        moved.begin = out_.text.size() + link->begin - s.begin;
        moved.end = moved.begin + link->end - link->begin;
        out_.links.push_back(std::move(moved));
      }
    }

    const plain_text& from_;
    plain_text out_;
  };

  const name_index& names_;
};

}  // namespace vitae::wild_text
