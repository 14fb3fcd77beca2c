// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// A line of an entry's body: its block, and what of it is not claimed.
struct body_line {
  std::size_t block = 0;
  span text;
  bool prose = false;  ///< running text after a head on the same line
};

/// Lists of bullets, nested by their depth, from blocks.
class item_lists {
 public:
  item_lists(const context& in, const member_info& list) : in_(in), list_(list), item_(list.type->core()) {
    for (const member_info& m : item_.members) {
      if (kinds::is_list(*m.type))
        items_ = &m;
      else if (!text_)
        text_ = &m;
    }
  }

  /// Appends blocks as items; a bullet that is deeper than the one before hangs below it, and what stands under a
  /// heading below that.
  void add(node& record, const std::vector<body_line>& lines) const {
    if (lines.empty()) return;
    node& list = record.at(list_);
    if (list.parts.empty()) list.parts.reserve(outermost(lines));
    std::vector<std::size_t> levels;
    bool headed = false;
    for (const body_line& line : lines) {
      const block& b = in_.doc.blocks[line.block];
      headed = headed || b.kind == block_kind::heading;
      const std::size_t level = level_of(b, headed);
      while (!levels.empty() && levels.back() >= level) levels.pop_back();
      if (!items_) levels.clear();
      if (level == 0) levels.clear();
      node* to = &list;
      for (std::size_t depth = 0; depth < levels.size(); ++depth) to = &to->parts.back().at(*items_);
      add_item(*to, item(line.text));
      if (level > 0) levels.push_back(level);
    }
    list.where = list.parts.front().where;
  }

  void add(node& record, span s) const {
    node& list = record.at(list_);
    add_item(list, item(s));
    if (list.parts.size() == 1) list.where = list.parts.front().where;
  }

 private:
  /// How deep a block stands, from 1; 0 where it says nothing of that. `headed`: there is a heading before it.
  static std::size_t level_of(const block& b, bool headed) {
    if (b.kind == block_kind::bullet) return b.level + (headed ? 2U : 1U);
    return b.kind == block_kind::heading ? 1U : headed ? 2U : 0U;
  }

  /// About how many blocks are items of the outermost list: the others need no room there.
  std::size_t outermost(const std::vector<body_line>& lines) const {
    std::size_t count = 0;
    bool headed = false;
    for (const body_line& line : lines) {
      const block& b = in_.doc.blocks[line.block];
      headed = headed || b.kind == block_kind::heading;
      count += !items_ || level_of(b, headed) < 2 ? 1U : 0U;
    }
    return count;
  }

  node item(span s) const {
    node made;
    if (item_.shape == shape::record && text_) {
      in_.put(made, *text_, s, 1);
      made.where = made.parts.front().where;
    } else {
      made = in_.leaf(list_, s, 1);
    }
    return made;
  }

  const context& in_;
  const member_info& list_;
  const type_info& item_;
  const member_info* text_ = nullptr;
  const member_info* items_ = nullptr;
};

}  // namespace vitae::wild_text
