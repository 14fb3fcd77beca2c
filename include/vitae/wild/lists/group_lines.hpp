// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/lists/named_list.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/cells.hpp>

namespace vitae::wild_text {

/// Tells which lines of a section stand over the lists below them, and where those lists end.
class group_lines {
 public:
  group_lines(const context& in, const list_names& names) : in_(in), names_(names) {}

  /// Does a line name the group that follows it: a heading, a label, a shallower bullet, a few words over a list?
  bool names_group(std::size_t i, std::size_t end) const {
    if (i + 1 >= end) return false;
    const block &b = at(i), &next = at(i + 1);
    if (b.text.size() > longest_name) return false;
    if (b.kind == block_kind::heading || ends_in_colon(b)) return next.kind != block_kind::heading;
    if (heads_columns(b, next)) return true;
    if (in_.view(b).find_first_of(":,") != std::string_view::npos) return false;
    if (b.kind == block_kind::bullet)
      return next.kind == b.kind && next.level > b.level && in_.view(next).substr(0, 40).find(':') == in_.view(b).npos;
    if (b.kind != block_kind::text) return false;
    if (next.kind == block_kind::bullet) return true;
    return next.kind == block_kind::text && (heads_list(b, next) || (is_bold(b) && !is_bold(next)));
  }

  /// Does a line end the group of another?
  bool ends_group(const block& name, const block& b) const {
    const bool texts = name.kind == block_kind::text && b.kind == block_kind::text;
    if (b.kind == block_kind::heading || (texts && ends_in_colon(name) && ends_in_colon(b))) return true;
    if (ends_in_colon(name) && b.kind == block_kind::text && b.indent > name.indent) return false;
    if (texts && ends_in_colon(name) && items_in(*(&name + 1)) == 1 && items_in(b) == 1) return has_label(b);
    if (texts && name.how == b.how) return !stands_in_columns(in_.view(b)) && items_in(b) < 3;
    if (name.kind == block_kind::heading) return false;
    if (name.kind == block_kind::bullet && ends_in_colon(name) && b.kind == block_kind::text && b.gap == 0)
      return ends_in_colon(b);
    if (name.kind == block_kind::bullet) return b.kind != block_kind::bullet || b.level <= name.level;
    return b.kind == name.kind && (b.how == name.how || in_.view(b).find(':') != std::string_view::npos);
  }

  /// Does a line stand over groups that have names of their own? "## Technical" over "### Python" or over
  /// a term with its definition, "Software" over bullets set in below it: "Daily: Git", "At times: Docker". It names no
  /// skill.
  bool heads_groups(std::size_t i, std::size_t end) const {
    if (i + 1 >= end) return false;
    const block &b = at(i), &next = at(i + 1);
    if (b.kind == block_kind::heading && i + 2 < end && at(i + 2).definition) return true;
    if (b.kind != next.kind || b.level >= next.level || b.text.size() > longest_name) return false;
    if (b.kind == block_kind::heading) return true;
    return b.kind == block_kind::bullet && has_label(next) && !ends_in_colon(next) &&
           in_.weigh(look::keyword, b.text) < 0.6F;
  }

  /// A line without a label below one with a label: the label's list goes on where it is set in, or where the line
  /// above it is full or ends within the list.
  bool goes_on(const block& labelled, const block& next) const {
    if (labelled.kind != block_kind::text || next.kind != block_kind::text) return false;
    if (next.gap > 0 || !has_label(labelled) || has_label(next)) return false;
    return next.indent >= labelled.indent + 3 || lists_on(last_line(*(&next - 1)), next);
  }

 private:
  static constexpr std::size_t longest_name = 60;  // bytes: what is longer tells

  const block& at(std::size_t i) const { return in_.doc.blocks[i]; }
  static bool is_bold(const block& b) { return (b.how & style::bold) != 0; }
  bool ends_in_colon(const block& b) const { return in_.view(b).ends_with(':'); }
  bool has_label(const block& b) const {
    return in_.view(b).substr(0, 40).find(':') != std::string_view::npos || names_.term_end(b.text) > 0;
  }
  std::size_t items_in(const block& b) const { return enumeration(in_.plain()).read(b.text).size(); }

  std::string_view last_line(const block& b) const { return in_.view(b).substr(in_.view(b).rfind('\n') + 1); }

  /// Does a list go on in the next line: behind a comma, within an item, or as the line had no room for more?
  bool lists_on(std::string_view line, const block& next) const {
    const std::string_view text = in_.view(next);
    if (line.ends_with(',') || lines::ends_open(line) || text.starts_with("& ")) return true;
    if (line.find(',') == line.npos || lines::ends_sentence(line)) return false;
    return lines::columns(line) * 20 >= width_around(next) * 17;  // as full as lines are that words are wrapped in
  }

  /// How wide the widest of the lines is that stand near one, those of columns aside.
  std::size_t width_around(const block& b) const {
    constexpr std::size_t near = 8;
    const auto& blocks = in_.doc.blocks;
    const auto i = static_cast<std::size_t>(&b - blocks.data());
    std::size_t width = 60;  // a narrower line is no list's full one
    for (std::size_t k = i - std::min(i, near); k < std::min(i + near, blocks.size()); ++k)
      if (const std::string_view line = last_line(blocks[k]); !lines::has_gap(line))
        width = std::max(width, lines::columns(line));
    return width;
  }

  /// A few words over an enumeration.
  bool heads_list(const block& b, const block& next) const {
    const std::string_view text = in_.view(b);
    return std::count(text.begin(), text.end(), ' ') < 4 && in_.weigh(look::keyword, b.text) < 0.6F &&
           items_in(b) == 1 && items_in(next) > 2;
  }

  /// A line over items in columns, which itself is none: "Stage, Light & Sound" over "Rigging  Dimmers  Mixing Desks".
  bool heads_columns(const block& b, const block& next) const {
    return b.kind == block_kind::text && next.kind == block_kind::text && stands_in_columns(in_.view(next)) &&
           in_.view(b).find("  ") == std::string_view::npos && !lines::is_prose(in_.view(b));
  }

  const context& in_;
  const list_names& names_;
};

}  // namespace vitae::wild_text
