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

  /// What writes: it keeps the place in the output while it is held. One at a time; `rest` lets another go on there.
  class pen {
   public:
    constexpr explicit pen(writer& of) : of_(of), at_(of.at_) {}

    [[gnu::always_inline]] constexpr void rest() { of_.at_ = at_; }
    [[gnu::always_inline]] constexpr void resume() { at_ = of_.at_; }

    [[gnu::always_inline]] constexpr void open(const type_info& type) {
      at_ = of_.open_at(at_, type.shape == shape::record ? '{' : '[');
    }
    [[gnu::always_inline]] constexpr void close(const type_info& type) {
      at_ = of_.close_at(at_, type.shape == shape::record ? '}' : ']');
    }
    /// A name known to the compiler is one literal with its punctuation.
    template <plain_name Name>
    [[gnu::always_inline]] constexpr void key(const member_info&, Name) {
      at_ = of_.key_at(at_, padded_key_of<Name, Layout::lines>);
    }
    constexpr void key(const member_info&, std::string_view spelled) { at_ = of_.key_at(at_, spelled); }
    [[gnu::always_inline]] constexpr void leaf(token notation, std::string_view text) {
      at_ = of_.begin_at(at_, 0);
      at_ = notation == token::text ? of_.to_.put_string(at_, text, ',') : of_.to_.put_plain(at_, text, ',');
    }
    /// A member that is text: `key` and `leaf` in one.
    template <plain_name Name>
    [[gnu::always_inline]] constexpr void text(Name, std::string_view text) {
      at_ = of_.to_.template put_member<Layout::lines>(at_, of_.spaces_, padded_key_of<Name, Layout::lines>, text);
    }

   private:
    writer& of_;
    sink::place at_;
  };

  constexpr void finish() { to_.finish(to_.take_back(at_, ',')); }

 private:
  using place = sink::place;

  constexpr place open_at(place at, char bracket) {
    at = begin_at(at, 1);
    spaces_ += Layout::indent;
    return to_.put(at, bracket);
  }
  constexpr place close_at(place at, char bracket) {
    spaces_ -= Layout::indent;
    const place before = to_.take_back(at, ',');
    if (before != at) at = line_at(before, 2);
    return to_.put(to_.put(to_.room(at, 2), bracket), ',');
  }
  constexpr place key_at(place at, const padded_key& key) {
    at = to_.put(line_at(at, key.padded()), key);
    if constexpr (Layout::lines) keyed_ = true;
    return at;
  }
  [[gnu::noinline]] constexpr place key_at(place at, std::string_view spelled) {
    at = to_.put_string(line_at(at, 0), spelled, ':');
    if constexpr (Layout::lines) at = to_.put(to_.room(at, 1), ' '), keyed_ = true;
    return at;
  }
  /// A value stands behind its key, or on a line of its own. There is room for so many bytes after it.
  [[gnu::always_inline]] constexpr place begin_at(place at, std::size_t bytes) {
    if constexpr (Layout::lines)
      if (!std::exchange(keyed_, false)) return to_.put_line(at, spaces_, bytes);
    return bytes > 0 ? to_.room(at, bytes) : at;
  }
  [[gnu::always_inline]] constexpr place line_at(place at, std::size_t bytes) {
    if constexpr (Layout::lines)
      return to_.put_line(at, spaces_, bytes);
    else
      return to_.room(at, bytes);
  }

  sink to_;
  place at_ = to_.begin();
  std::size_t spaces_ = 0;
  bool keyed_ = true;  // as the whole value is
};

}  // namespace vitae::json_text
