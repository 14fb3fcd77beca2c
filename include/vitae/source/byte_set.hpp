// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

namespace vitae {

/// A set of bytes, asked with one load: what `find_first_of` is for where it is asked of every byte of a text.
///
///     inline constexpr byte_set breaks(" \t\n");
///     breaks.next_in(text, at)    // where the first of them stands from `at` on; the text's size where there is none
class byte_set {
 public:
  constexpr explicit byte_set(std::string_view bytes) {
    for (const char c : bytes) has_[index(c)] = true;
  }

  constexpr bool operator()(char c) const { return has_[index(c)]; }

  /// Those and all bytes outside ASCII.
  constexpr byte_set or_beyond_ascii() const {
    byte_set more = *this;
    for (std::size_t i = 0x80; i < 0x100; ++i) more.has_[i] = true;
    return more;
  }

  /// Those and the control characters of ASCII.
  constexpr byte_set or_controls() const {
    byte_set more = *this;
    for (std::size_t i = 0; i < 0x20; ++i) more.has_[i] = true;
    return more;
  }

  /// Those without some.
  constexpr byte_set but_for(std::string_view bytes) const {
    byte_set fewer = *this;
    for (const char c : bytes) fewer.has_[index(c)] = false;
    return fewer;
  }

  constexpr std::size_t next_in(std::string_view text, std::size_t at) const {
    while (at < text.size() && !(*this)(text[at])) ++at;
    return at;
  }

 private:
  static constexpr std::size_t index(char c) { return static_cast<unsigned char>(c); }

  bool has_[0x100]{};
};

}  // namespace vitae
