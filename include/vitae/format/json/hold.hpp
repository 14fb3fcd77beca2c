// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <new>
#include <string>
#include <string_view>
#include <utility>

/// Copying characters of a document into a string, in fewer steps than an assignment takes.
namespace vitae::json_text {

/// Does what `to = text` does; apart for text that fits the string, that fits its memory, and that does not.
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

/// How many characters a `std::string` holds without allocating, in libstdc++ and others with the same number.
inline constexpr std::size_t short_string = 15;

/// Whether a string has not allocated, as most in a new value have not.
[[gnu::always_inline]] inline bool is_short(const std::string& text) {
  return std::string().capacity() == short_string && text.capacity() == short_string;
}

/// How far a short string is read, beyond its end if need be.
inline constexpr std::size_t reach_of_short = 16;

/// The same for a string that has not allocated and a text that fits it. The string is constructed anew from the
/// greatest number of characters, which compiles to a copy without a call, and then cut to its size. `letters` must be
/// readable for `reach_of_short` bytes, and `size` at most `short_string`.
[[gnu::always_inline]] inline void hold_short(std::string& to, const char* letters, std::size_t size) {
  ::new (static_cast<void*>(&to)) std::string(letters, short_string);
  if (size > short_string) __builtin_unreachable();  // or the compiler would make ready to throw
  to.erase(size);
}

/// The same for a string that has not allocated and any text. A new string is not assigned, since that would move it by
/// way of memory.
[[gnu::always_inline]] inline void hold_new(std::string& to, std::string_view text) {
  if (text.size() <= short_string) return static_cast<void>(to.assign(text));
  std::string made(text);  // may throw; till then `to` stands
  ::new (static_cast<void*>(&to)) std::string(std::move(made));
}

}  // namespace vitae::json_text
