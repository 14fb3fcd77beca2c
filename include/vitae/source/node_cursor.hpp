// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/shape/codec.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/node.hpp>

namespace vitae {

/// Stands at a node and tells a visitor what is there: how values are read from formats that are laid out, not spelled.
class node_cursor {
 public:
  static constexpr bool traced = true;

  node_cursor(const node& at, const type_info& type) : at_(&at), type_(&type) {}
  /// Stands at the root of a tree and keeps it.
  node_cursor(node&& root, const type_info& type) : type_(&type) {
    kept_.push_back(std::move(root));
    at_ = kept_.data();
  }
  node_cursor(const node_cursor&) = delete;
  node_cursor(node_cursor&&) = default;

  /// How many leaves are below.
  std::size_t leaves() const { return leaves_of(*at_); }
  /// How many items a list has.
  std::size_t count() const { return at_->parts.size(); }
  bool absent() const { return at_->null; }
  std::optional<std::string_view> text(token, const path&) const {
    if (at_->null) return std::nullopt;
    return at_->text;
  }
  template <class F>
  bool items(const path&, F&& item) const {
    for (const node& part : at_->parts) {
      node_cursor here(part, *core().inside);
      item(here);
    }
    return true;
  }
  template <class F>
  bool members(const path&, F&& member) const {
    for (const node& part : at_->parts) {
      const member_info& info = core().members[part.member];
      node_cursor here(part, *info.type);
      member(info.name, here);
    }
    return true;
  }
  void skip() const {}
  void finish() const {}

  extent last() const { return at_->where; }
  extent last_key() const { return at_->where; }
  float confidence() const { return at_->confidence; }

 private:
  static std::size_t leaves_of(const node& n) {
    std::size_t count = n.parts.empty() ? 1 : 0;
    for (const node& part : n.parts) count += leaves_of(part);
    return count;
  }
  /// A maybe's node is the node of what it holds.
  const type_info& core() const {
    const type_info* type = type_;
    while (type->shape == shape::maybe) type = type->inside;
    return *type;
  }

  std::vector<node> kept_{};  // the root, which stays where it is when the cursor moves
  const node* at_ = nullptr;
  const type_info* type_;
};

}  // namespace vitae
