// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vitae/format/json/key.hpp>
#include <vitae/format/json/sink.hpp>
#include <vitae/policy/layout.hpp>
#include <vitae/shape/describe.hpp>

namespace vitae::json_text {

/// Writes JSON from the four events of a value to the end of a caller's string, which has all of it after `finish`. A
/// comma is put behind every value at once, and taken back by the bracket that shows it was the last.
template <class Layout>
class writer {
 public:
  constexpr explicit writer(std::string& out) : to_(out) {}

  constexpr void open(const type_info& type) {
    begin(1);
    to_.put(type.shape == shape::record ? '{' : '[');
    spaces_ += Layout::indent;
  }
  constexpr void close(const type_info& type) {
    spaces_ -= Layout::indent;
    if (to_.take_back(',')) break_line(2);
    to_.room(2);
    to_.put(type.shape == shape::record ? '}' : ']');
    to_.put(',');
  }
  /// A name known to the compiler is one literal with its punctuation.
  template <plain_name Name>
  [[gnu::always_inline]] constexpr void key(const member_info&, Name) {
    break_line(key_of<Name, Layout::lines>.size());
    to_.put(key_of<Name, Layout::lines>);
    end_key();
  }
  constexpr void key(const member_info&, std::string_view spelled) {
    break_line(0);
    to_.put_string(spelled, ':');
    if constexpr (Layout::lines) to_.room(1), to_.put(' ');
    end_key();
  }
  [[gnu::always_inline]] constexpr void leaf(token notation, std::string_view text) {
    begin(0);
    notation == token::text ? to_.put_string(text, ',') : to_.put_plain(text, ',');
  }
  constexpr void finish() {
    to_.take_back(',');
    to_.finish();
  }

 private:
  /// A value stands behind its key, or on a line of its own. There is room for so many bytes after it.
  [[gnu::always_inline]] constexpr void begin(std::size_t bytes) {
    if constexpr (Layout::lines)
      if (!std::exchange(keyed_, false)) return to_.put_line(spaces_, bytes);
    if (bytes > 0) to_.room(bytes);
  }
  [[gnu::always_inline]] constexpr void break_line(std::size_t bytes) {
    if constexpr (Layout::lines)
      to_.put_line(spaces_, bytes);
    else
      to_.room(bytes);
  }
  [[gnu::always_inline]] constexpr void end_key() {
    if constexpr (Layout::lines) keyed_ = true;
  }

  sink to_;
  std::size_t spaces_ = 0;
  bool keyed_ = true;  // as the whole value is
};

}  // namespace vitae::json_text
