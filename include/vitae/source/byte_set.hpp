// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>

namespace vitae {

/// A set of bytes, as a table: one load tells whether it has a byte. Faster than `find_first_of` where every byte of a
/// text is asked for.
///
///     inline constexpr byte_set breaks(" \t\n");
///     breaks.next_in(text, at)    // where the first of them stands from `at` on; the text's size where there is none
class byte_set {
 public:
  constexpr explicit byte_set(std::string_view bytes) {
    for (const char c : bytes) has_[index(c)] = true;
  }

  constexpr bool operator()(char c) const { return has_[index(c)]; }

  /// The set with all bytes outside ASCII.
  constexpr byte_set or_beyond_ascii() const {
    byte_set more = *this;
    for (std::size_t i = 0x80; i < 0x100; ++i) more.has_[i] = true;
    return more;
  }

  /// The set with the control characters of ASCII.
  constexpr byte_set or_controls() const {
    byte_set more = *this;
    for (std::size_t i = 0; i < 0x20; ++i) more.has_[i] = true;
    return more;
  }

  /// The set without some bytes.
  constexpr byte_set but_for(std::string_view bytes) const {
    byte_set fewer = *this;
    for (const char c : bytes) fewer.has_[index(c)] = false;
    return fewer;
  }

  /// Four bytes a step, as long as there are four.
  constexpr std::size_t next_in(std::string_view text, std::size_t at) const {
    for (; at + 4 <= text.size(); at += 4) {
      if ((*this)(text[at])) return at;
      if ((*this)(text[at + 1])) return at + 1;
      if ((*this)(text[at + 2])) return at + 2;
      if ((*this)(text[at + 3])) return at + 3;
    }
    while (at < text.size() && !(*this)(text[at])) ++at;
    return at;
  }

 private:
  static constexpr std::size_t index(char c) { return static_cast<unsigned char>(c); }

  bool has_[0x100]{};
};

}  // namespace vitae
