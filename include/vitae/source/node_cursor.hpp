// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/shape/codec.hpp>
#include <vitae/shape/path.hpp>
#include <vitae/source/node.hpp>

namespace vitae {

/// The cursor over a tree of nodes: how `parse` reads the formats that lay out whole entries.
class node_cursor {
 public:
  static constexpr bool traced = true;

  node_cursor(const node& at, const type_info& type) : at_(&at), type_(&type) {}
  /// Stands at the root of a tree and owns it. Parts that were read are freed, so that the tree and the value that is
  /// made of it are never in memory as a whole at the same time.
  node_cursor(node&& root, const type_info& type) : type_(&type) {
    kept_.push_back(std::move(root));
    at_ = own_ = kept_.data();
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
  /// Moves the text of a leaf to `to`, or copies it if the tree is not owned.
  void text_to(std::string& to) const {
    if (own_)
      to = std::move(own_->text);
    else
      to = at_->text;
  }
  template <class F>
  bool items(const path&, F&& item) const {
    for (std::size_t i = 0; i < at_->parts.size(); ++i) visit(i, *core().inside, item);
    return true;
  }
  template <class F>
  bool members(const path&, F&& member) const {
    for (std::size_t i = 0; i < at_->parts.size(); ++i) {
      const member_info& info = core().members[at_->parts[i].member];
      visit(i, *info.type, [&](node_cursor& here) { member(info.name, here); });
    }
    return true;
  }
  void skip() const {}
  void finish() const {}

  extent last() const { return at_->where; }
  extent last_key() const { return at_->where; }
  float confidence() const { return at_->confidence; }

 private:
  /// Lets a visitor see a part; if the tree is owned, the part is empty from then on.
  template <class F>
  void visit(std::size_t part, const type_info& type, F&& see) const {
    node_cursor here(at_->parts[part], type);
    if (own_) here.own_ = &own_->parts[part];
    see(here);
    if (own_) let_go(own_->parts[part]);
  }
  [[gnu::noinline]] static void let_go(node& part) { part = node{.member = part.member}; }
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
  node* own_ = nullptr;  // the same where the tree is its own
  const type_info* type_;
};

}  // namespace vitae
