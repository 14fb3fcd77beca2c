// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/format/json/key.hpp>
#include <vitae/format/json/sink.hpp>
#include <vitae/policy/layout.hpp>
#include <vitae/shape/describe.hpp>

namespace vitae::json_text {

/// Writes JSON from the four events of a value to the end of a caller's string, which has all of it after `finish`.
template <class Layout>
class writer {
 public:
  constexpr explicit writer(std::string& out) : to_(out) {}

  constexpr void open(const type_info& type) {
    begin();
    ++depth_;
    before_ = type.shape == shape::record ? '{' : '[';
  }
  constexpr void close(const type_info& type) {
    --depth_;
    to_.room(2);
    if (before_ != ',')
      to_.put(before_);  // nothing was in it
    else if constexpr (Layout::lines)
      break_line();
    to_.room(1);
    to_.put(type.shape == shape::record ? '}' : ']');
    before_ = ',';
  }
  /// A name known to the compiler is one literal with its punctuation.
  template <plain_name Name>
  [[gnu::always_inline]] constexpr void key(const member_info&, Name) {
    begin();
    to_.room(key_of<Name>.size() + 1);
    to_.put(key_of<Name>);
    end_key();
  }
  constexpr void key(const member_info&, std::string_view spelled) {
    begin();
    to_.put_string(spelled);
    to_.room(2);
    to_.put(':');
    end_key();
  }
  [[gnu::always_inline]] constexpr void leaf(token notation, std::string_view text) {
    begin();
    notation == token::text ? to_.put_string(text) : to_.put_plain(text);
    before_ = ',';
  }
  constexpr void finish() { to_.flush(); }

 private:
  /// What stands before a value or a key: the bracket or comma that waits, if one does, and a new line.
  [[gnu::always_inline]] constexpr void begin() {
    to_.room(1);
    to_.put_if(before_);
    if constexpr (Layout::lines)
      if (before_ != '\0') break_line();
  }
  [[gnu::always_inline]] constexpr void end_key() {
    if constexpr (Layout::lines) to_.put(' ');
    before_ = '\0';
  }
  [[gnu::always_inline]] constexpr void break_line() { to_.put_line(depth_ * Layout::indent); }

  sink to_;
  std::size_t depth_ = 0;
  char before_ = '\0';
};

}  // namespace vitae::json_text
