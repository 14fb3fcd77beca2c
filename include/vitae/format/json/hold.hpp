// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <new>
#include <string>
#include <string_view>

/// Putting letters of a document into a string, in fewer steps than an assignment takes.
namespace vitae::json_text {

/// What `to = text` does, where the memory is there already, and where it is not.
[[gnu::always_inline]] constexpr void hold(std::string& to, std::string_view text) {
  if (text.size() <= to.size()) {
    std::char_traits<char>::copy(to.data(), text.data(), text.size());
    to.resize(text.size());
  } else if (text.size() <= to.capacity()) {
    to.assign(text);
  } else {
    to = std::string(text);
  }
}

/// The letters that fit a string's own memory, in the libraries that have no other number.
inline constexpr std::size_t short_string = 15;

/// Whether a string has no memory but its own, as most of a new value: no library asks for so little.
[[gnu::always_inline]] inline bool is_short(const std::string& text) {
  return std::string().capacity() == short_string && text.capacity() == short_string;
}

/// How far a short string is read, beyond its end if need be.
inline constexpr std::size_t reach_of_short = 16;

/// The same for a string that is short, and a text no longer than that. It is made anew of all the letters there could
/// be, which a compiler copies without a call, and told after that how many count; the old has nothing to give back.
[[gnu::always_inline]] inline void hold_short(std::string& to, const char* letters, std::size_t size) {
  ::new (static_cast<void*>(&to)) std::string(letters, short_string);
  if (size > short_string) __builtin_unreachable();  // or the compiler would make ready to throw
  to.erase(size);
}

}  // namespace vitae::json_text
