// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/source/node.hpp>

namespace vitae {

/// Builds a node tree from the four events of a value, for formats that lay out whole entries.
class node_writer {
 public:
  static constexpr bool prose = true;

  void open(const type_info&) { open_.push_back(node{.member = std::exchange(member_, node::item)}); }
  void close(const type_info&) {
    node done = std::move(open_.back());
    open_.pop_back();
    add(std::move(done));
  }
  /// Takes a line of prose that stands for the open record: its node's `where` is the line's bytes in `lines()`.
  void say(std::string_view line) {
    open_.back().where = {lines_.size(), line.size()};
    lines_ += line;
  }
  void key(const member_info& member, std::string_view) { member_ = member.index; }
  [[gnu::noinline]] void leaf(token notation, std::string_view text) {
    const bool null = notation == token::null;
    add(node{
        .member = std::exchange(member_, node::item), .null = null, .text = null ? std::string() : std::string(text)});
  }

  /// The finished tree, after the last event.
  const node& root() const { return root_; }
  const std::string& lines() const { return lines_; }

 private:
  void add(node done) {
    if (open_.empty())
      root_ = std::move(done);
    else
      open_.back().parts.push_back(std::move(done));
  }

  std::vector<node> open_;
  node root_;
  std::string lines_;
  std::size_t member_ = node::item;
};

}  // namespace vitae
