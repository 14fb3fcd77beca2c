// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/leaf/dates/scan.hpp>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/evidence/degree.hpp>
#include <vitae/wild/evidence/grade.hpp>
#include <vitae/wild/evidence/place.hpp>
#include <vitae/wild/evidence/role.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines/period_lines.hpp>
#include <vitae/wild/outline/lines/prose.hpp>
#include <vitae/wild/sections/names.hpp>

namespace vitae::wild_text {

/// Puts what a page has at its right margin back to the entries that it stands beside: dates, and places and grades
/// with them. Readers of PDFs that take a page box by box put such a column behind its section, or even behind the
/// title of the next one.
class detached_dates {
 public:
  explicit detached_dates(const name_index& names) : names_(names) {}

  outline part(outline doc) const {
    const std::vector<char> periods = periods_in(doc);
    if (!may_have_column(doc, periods)) return doc;
    std::vector<move> moves;
    heads above, open;  // of the section above and of this one
    for (std::size_t i = 0; i < doc.blocks.size(); ++i) {
      if (is_title(doc, i)) {
        above = std::exchange(open, {});
        continue;
      }
      if (const std::vector<span> column = column_at(doc, periods, i); !column.empty()) {
        const bool titled = i > 0 && is_title(doc, i - 1);
        heads& theirs = titled ? above : open;
        const bool sure = column.size() > 1 || (titled && graded_in(doc, column[0]));
        if (sure && theirs.ends.size() == column.size() && theirs.bodies + 1 >= column.size())
          for (std::size_t k = 0; k < column.size(); ++k) moves.push_back({column[k], theirs.ends[k]});
        else if (titled && column.size() > 1)
          lead(doc, column, moves);
        theirs = {};
        i = column.back().end - 1;
        continue;
      }
      note(doc, i, open);
    }
    if (!moves.empty()) doc.blocks = moved(doc.blocks, moves);
    return doc;
  }

 private:
  static constexpr std::size_t longest = 100;  // bytes of a line in an entry's head

  /// The undated heads of a section: behind which block each ends, and how many have something below.
  struct heads {
    std::vector<std::size_t> ends;
    std::size_t bodies = 0;
    bool within = false, dated = false;  // is the last one going on, and has it a date?
  };

  /// Blocks that go behind another one, to that or to what follows it.
  struct move {
    span blocks;
    std::size_t behind;
    bool leads = false;
  };

  /// Moves the dates of a column right below a title, which stood at the left margin, to the jobs and degrees below it,
  /// if there are as many of these.
  void lead(const outline& doc, const std::vector<span>& column, std::vector<move>& moves) const {
    constexpr std::size_t most_lines = 200;
    std::vector<std::size_t> begun;
    const std::size_t begin = column.back().end, last = std::min(doc.blocks.size(), begin + most_lines);
    for (std::size_t i = begin; i < last && !is_title(doc, i); ++i) {
      if (heads_entry(doc, i)) begun.push_back(i);
      if (doc.blocks[i].kind == block_kind::text && is_period_line(view(doc, i))) return;
    }
    if (begun.size() != column.size() || begun[0] != begin) return;
    for (std::size_t k = 0; k < column.size(); ++k) moves.push_back({column[k], begun[k] - 1, true});
  }

  /// "Lamp Keeper at the Harbour of", "BSc in Lamps": does a line begin with a job or a degree?
  static bool heads_entry(const outline& doc, std::size_t i) {
    if (doc.blocks[i].kind != block_kind::text) return false;
    const std::string_view text = view(doc, i), first = text.substr(0, std::min(text.find(','), text.find('\n')));
    return looks_like_role(first.substr(0, first.find(" at "))) >= 0.9F || looks_like_degree(first) >= 0.6F;
  }

  static std::string_view view(const outline& doc, std::size_t i) {
    return doc.plain.of(doc.blocks[i].text.begin, doc.blocks[i].text.end);
  }

  bool is_title(const outline& doc, std::size_t i) const {
    const block& b = doc.blocks[i];
    if (b.kind == block_kind::bullet || b.kind == block_kind::row || b.text.size() > 48) return false;
    return b.kind == block_kind::heading || names_.title(view(doc, i)).quality >= 0.95F;
  }

  /// Notes what a block is of an entry: its head goes on up to a bullet or running text.
  static void note(const outline& doc, std::size_t i, heads& open) {
    const block& b = doc.blocks[i];
    const std::string_view text = view(doc, i);
    const bool body = b.kind != block_kind::text || text.size() > longest || lines::is_prose(text);
    if (body) {
      open.bodies += open.within && !open.dated ? 1U : 0U;
      open.within = false;
      return;
    }
    if (!open.within) open.within = true, open.dated = false, open.ends.push_back(i);
    if (!open.dated) open.ends.back() = i;
    if (open.dated || !is_dated(text)) return;
    open.dated = true;
    open.ends.pop_back();
    if (open.ends.empty()) open.bodies = 0;
  }

  static bool is_dated(std::string_view text) { return any_of(text, ascii::is_digit) && !find_dates(text).empty(); }

  /// Which blocks are a range of dates and nothing else: "Jul 2019 - Aug 2019", "08/2016 - 07/2020".
  static std::vector<char> periods_in(const outline& doc) {
    std::vector<char> periods(doc.blocks.size());
    for (std::size_t i = 0; i < periods.size(); ++i)
      periods[i] = doc.blocks[i].kind == block_kind::text && is_period_line(view(doc, i));
    return periods;
  }
  /// Are there two periods so near to each other as in a column, or one beside a grade? On most pages there are not.
  static bool may_have_column(const outline& doc, const std::vector<char>& periods) {
    constexpr std::size_t near = 3;
    for (std::size_t i = 0; i < periods.size(); ++i)
      for (std::size_t k = i + 1; k < std::min(i + near + 1, periods.size()); ++k)
        if ((periods[i] != 0 && (periods[k] != 0 || is_grade(doc, k))) || (periods[k] != 0 && is_grade(doc, i)))
          return true;
    return false;
  }
  static bool is_grade(const outline& doc, std::size_t i) {
    const std::string_view text = view(doc, i);
    if (doc.blocks[i].kind != block_kind::text || text.size() > 32 || none_of(text, ascii::is_digit)) return false;
    return text.find("GPA") != text.npos || find_grades(text).size() == 1;
  }
  static bool stands_beside(const outline& doc, std::size_t i) {
    const std::string_view text = view(doc, i);
    return is_grade(doc, i) ||
           (doc.blocks[i].kind == block_kind::text && text.size() <= 40 && looks_like_place(text) >= 0.7F);
  }
  static bool graded_in(const outline& doc, span group) {
    for (std::size_t i = group.begin; i < group.end; ++i)
      if (is_grade(doc, i)) return true;
    return false;
  }

  /// The groups of a column that begins at a block: each a date, with a place or a grade on the same side of all; none
  /// where there is no column.
  static std::vector<span> column_at(const outline& doc, const std::vector<char>& periods, std::size_t begin) {
    const std::size_t count = doc.blocks.size();
    std::vector<span> groups;
    const auto is_period = [&](std::size_t i) { return i < count && periods[i] != 0; };
    const bool leads = is_period(begin);
    if (!leads && !is_period(begin + 1) && !is_period(begin + 2)) return groups;
    for (std::size_t at = begin; at < count;) {
      std::size_t end = at;
      const auto asides = [&] {
        while (end < count && end < at + 3 && !is_period(end) && stands_beside(doc, end)) ++end;
      };
      if (!leads) asides();
      if (!is_period(end)) break;
      ++end;
      if (leads) asides();
      groups.push_back({at, end});
      at = end;
    }
    if (groups.size() == 1 && !graded_in(doc, groups[0])) groups.clear();
    return groups;
  }

  /// The blocks in their new order; the moves are in that of what they go behind.
  static std::vector<block> moved(const std::vector<block>& blocks, const std::vector<move>& moves) {
    const auto at = [&](std::size_t i) { return blocks.begin() + static_cast<std::ptrdiff_t>(i); };
    std::vector<char> away(blocks.size());
    for (const move& m : moves)
      for (std::size_t i = m.blocks.begin; i < m.blocks.end; ++i) away[i] = 1;
    std::vector<block> ordered;
    ordered.reserve(blocks.size());
    auto next = moves.begin();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      if (away[i] == 0) ordered.push_back(blocks[i]);
      if (next == moves.end() || next->behind != i) continue;
      const std::size_t first = ordered.size();
      ordered.insert(ordered.end(), at(next->blocks.begin), at(next->blocks.end));
      ordered[first].gap = next->leads ? 1 : 0;
      ++next;
    }
    return ordered;
  }

  const name_index& names_;
};

}  // namespace vitae::wild_text
