// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/source/narrow.hpp>
#include <vitae/source/near_extent.hpp>

namespace vitae {

/// A value of any schema as text: what formats that lay out whole entries (Markdown) write from, and what readers of
/// loose text (Markdown, wild) find. A leaf has `text`; a record has a part for each member that is there, with
/// `member` its index; a list has a part an item; a maybe is what it holds.
struct node {
  static constexpr std::size_t item = 0xFFFF;
  static constexpr std::size_t many = 500;  ///< items make a list a long one

  narrow<std::uint16_t> member = item;  ///< the index of this member in its record's description, or `item`
  bool null = false;                    ///< an absent item of a list of maybes
  float confidence = 1;                 ///< 0 to 1; less than 1 where a reader weighed evidence
  std::string text{};                   ///< of a leaf
  std::vector<node> parts{};            ///< of a record or a list
  near_extent where{};                  ///< the bytes it was read from

  /// The part for the member of that index, or null.
  const node* find(std::size_t index) const {
    for (const node& p : parts)
      if (p.member == index) return &p;
    return nullptr;
  }
  /// The part for that member, appended if it is not there.
  node& at(const member_info& m) {
    for (node& p : parts)
      if (p.member == m.index) return p;
    return parts.emplace_back(node{.member = m.index});
  }
  /// Equal in what they say, wherever they were read from.
  friend bool operator==(const node& a, const node& b) {
    return a.member == b.member && a.null == b.null && a.text == b.text && a.parts == b.parts;
  }
};

/// Adds an item to a list. A long one takes half of what it has in advance, where a vector would take as much again,
/// and its items nothing.
inline void add_item(node& list, node item) {
  std::vector<node>& all = list.parts;
  if (all.size() >= node::many) {
    if (all.size() == all.capacity()) all.reserve(all.size() + all.size() / 2);
    item.parts.shrink_to_fit();
  }
  item.member = node::item;
  all.push_back(std::move(item));
}

/// Gives back the memory that the long lists of a tree took in advance and do not need.
inline void give_back_room(node& tree) {
  if (tree.parts.size() > node::many) tree.parts.shrink_to_fit();
  for (node& part : tree.parts) give_back_room(part);
}

}  // namespace vitae
