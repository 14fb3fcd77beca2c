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

/// Writes JSON from the four events of a value to the end of a caller's string, which is complete after `finish`. A
/// comma is written behind every value at once, and the closing bracket takes it back.
template <class Layout>
class writer {
 public:
  constexpr explicit writer(std::string& out) : to_(out) {}

  /// Takes the events and keeps the place in the output. One pen writes at a time; after `rest` another goes on there.
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
      at_ = of_.template begin_at<false>(at_, 0);
      if (notation == token::number && !is_number(text)) text = "null";
      at_ = notation == token::text ? of_.to_.put_string(at_, text, ',') : of_.to_.put_plain(at_, text, ',');
    }
    /// A member that is text: `key` and `leaf` in one, unless it is empty.
    template <plain_name Name>
    [[gnu::always_inline]] constexpr void text(Name, const std::string& text) {
      at_ = of_.text_at(at_, padded_key_of<Name, Layout::lines>, text);
    }
    /// The same, unless the text equals `unsaid`.
    template <plain_name Name>
    [[gnu::always_inline]] constexpr void text_unless(const std::string& unsaid, Name, const std::string& text) {
      at_ = of_.text_at(at_, padded_key_of<Name, Layout::lines>, text, unsaid);
    }

   private:
    writer& of_;
    sink::place at_;
  };

  constexpr void finish() { to_.finish(to_.take_back(at_, ',')); }

 private:
  using place = sink::place;

  /// Whether a leaf's spelling of a number has digits at its end, as "inf" and "nan" have not.
  static constexpr bool is_number(std::string_view text) { return !text.empty() && text.back() <= '9'; }

  // Each of these does the usual without another function, and leaves what is rare to one of its own.
  [[gnu::noinline]] constexpr place open_at(place at, char bracket) {
    return ready(at, 1) ? put_open<true>(at, bracket) : open_slowly(at, bracket);
  }
  [[gnu::noinline]] constexpr place close_at(place at, char bracket) {
    return ready(at, 2) ? put_close<true>(at, bracket) : close_slowly(at, bracket);
  }
  [[gnu::noinline]] constexpr place key_at(place at, const padded_key& key) {
    return ready(at, key.padded()) ? put_key<true>(at, key) : key_slowly(at, key);
  }
  [[gnu::noinline]] constexpr place text_at(place at, const padded_key& key, const std::string& text) {
    return text.empty() ? at : to_.template put_member<Layout::lines>(at, key, text, spaces_);
  }
  [[gnu::noinline, gnu::cold]] constexpr place text_at(place at, const padded_key& key, const std::string& text,
                                                       const std::string& unsaid) {
    return text == unsaid ? at : to_.template put_any_member<Layout::lines>(at, key, text, spaces_);
  }

  [[gnu::noinline, gnu::cold]] constexpr place open_slowly(place at, char bracket) {
    return put_open<false>(at, bracket);
  }
  [[gnu::noinline, gnu::cold]] constexpr place close_slowly(place at, char bracket) {
    return put_close<false>(at, bracket);
  }
  [[gnu::noinline, gnu::cold]] constexpr place key_slowly(place at, const padded_key& key) {
    return put_key<false>(at, key);
  }
  [[gnu::noinline]] constexpr place key_at(place at, std::string_view spelled) {
    at = to_.put_string(line_at<false>(at, 0), spelled, ':');
    if constexpr (Layout::lines) at = to_.put(to_.room(at, 1), ' '), keyed_ = true;
    return at;
  }

  /// Whether a line break and `bytes` bytes can be written without another check of the room.
  [[gnu::always_inline]] constexpr bool ready(place at, std::size_t bytes) {
    return Layout::lines ? to_.has_room_for_line(at, spaces_, bytes) : to_.has_room(at, bytes);
  }
  template <bool Ready>
  [[gnu::always_inline]] constexpr place put_open(place at, char bracket) {
    at = begin_at<Ready>(at, 1);
    spaces_ += Layout::indent;
    return to_.put(at, bracket);
  }
  template <bool Ready>
  [[gnu::always_inline]] constexpr place put_close(place at, char bracket) {
    spaces_ -= Layout::indent;
    const place before = to_.take_back(at, ',');
    at = before != at ? line_at<Ready>(before, 2) : room<Ready>(at, 2);
    return to_.put(to_.put(at, bracket), ',');
  }
  template <bool Ready>
  [[gnu::always_inline]] constexpr place put_key(place at, const padded_key& key) {
    at = to_.put(line_at<Ready>(at, key.padded()), key);
    if constexpr (Layout::lines) keyed_ = true;
    return at;
  }
  /// A value stands behind its key, or on a line of its own. There is room for so many bytes after it.
  template <bool Ready>
  [[gnu::always_inline]] constexpr place begin_at(place at, std::size_t bytes) {
    if constexpr (Layout::lines)
      if (!std::exchange(keyed_, false)) return line_at<Ready>(at, bytes);
    return bytes > 0 ? room<Ready>(at, bytes) : at;
  }
  template <bool Ready>
  [[gnu::always_inline]] constexpr place line_at(place at, std::size_t bytes) {
    if constexpr (!Layout::lines)
      return room<Ready>(at, bytes);
    else if constexpr (Ready)
      return to_.put_few(at, spaces_);
    else
      return to_.put_line(at, spaces_, bytes);
  }
  template <bool Ready>
  [[gnu::always_inline]] constexpr place room(place at, std::size_t bytes) {
    return Ready ? at : to_.room(at, bytes);
  }

  sink to_;
  place at_ = to_.begin();
  std::size_t spaces_ = 0;
  bool keyed_ = true;  // as the whole value is
};

}  // namespace vitae::json_text
