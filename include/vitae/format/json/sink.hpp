// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vitae/format/json/block.hpp>
#include <vitae/format/json/letters.hpp>

namespace vitae::json_text {

/// Copies the letters of a string, escapes for those that need them, and gives the place after them: one by one. There
/// must be room for an escape a letter.
constexpr char* escape_one_by_one(char* to, const char* from, const char* end) {
  for (; from != end; ++from) to = is_plain(*from) ? (*to = *from, to + 1) : escape(to, *from);
  return to;
}

/// The same, a block a step: it is stored whole, and where an escape is due, what follows goes over it from there. What
/// is left at the end is stored by a block or word that overlaps the one before.
[[gnu::always_inline]] inline char* escape_by_blocks(char* to, const char* from, const char* end) {
  constexpr auto step = static_cast<std::ptrdiff_t>(block::size);
  const std::ptrdiff_t size = end - from;
  const auto copy_ends = [&]<std::ptrdiff_t Half>(std::integral_constant<std::ptrdiff_t, Half>) {
    std::memcpy(to, from, Half);
    std::memcpy(to + size - Half, end - Half, Half);
    return to + size;
  };
  if (size >= step) {
    do {
      const block next(from);
      next.store(to);
      const block::mask stops = next.stops();
      const std::size_t plain = stops == 0 ? block::size : block::first(stops);
      to += plain, from += plain;
      if (stops != 0) to = escape(to, *from++);
    } while (end - from >= step);
    const block last(end - step);
    if (last.stops() == 0) return last.store(to + (end - from) - step), to + (end - from);
  } else if (size >= 8) {
    if (!block::stop_in_words(from, end - 8)) return copy_ends(std::integral_constant<std::ptrdiff_t, 8>{});
  } else if (size >= 4) {
    if (!block::stop_in_halves(from, end - 4)) return copy_ends(std::integral_constant<std::ptrdiff_t, 4>{});
  }
  return escape_one_by_one(to, from, end);
}

/// A buffer before a caller's string, so that small pieces are a few stores each: who has asked for `room` may put that
/// many bytes without another check. The place goes through registers: through memory, each piece would wait for the
/// one before. `finish` hands over what is there.
class sink {
 public:
  constexpr explicit sink(std::string& out) : out_(&out) {
    if (std::is_constant_evaluated()) bytes_.fill('\0');
  }
  sink(const sink&) = delete;
  sink& operator=(const sink&) = delete;

  /// What `room` may be asked for.
  static constexpr std::size_t most = 8192;

  [[gnu::always_inline]] constexpr void room(std::size_t bytes) {
    if (most - size_ < bytes) size_ = flush_at(size_);
  }

  [[gnu::always_inline]] constexpr void put(char c) {
    const std::size_t at = size_;
    bytes_[at] = c;
    size_ = at + 1;
  }
  [[gnu::always_inline]] constexpr void put(std::string_view letters) {
    const std::size_t at = size_;
    std::char_traits<char>::copy(bytes_.data() + at, letters.data(), letters.size());
    size_ = at + letters.size();
  }
  /// A line break and that many spaces, asking for room itself and for what goes `beside` them. A few stores make the
  /// usual number.
  [[gnu::always_inline]] constexpr void put_line(std::size_t spaces, std::size_t beside) {
    room(1 + few + beside);
    const std::size_t at = size_;
    bytes_[at] = '\n';
    std::char_traits<char>::assign(bytes_.data() + at + 1, few, ' ');
    size_ = at + 1 + spaces;
    if (spaces > few) put_many_at(at, spaces, beside);
  }
  /// A text as a JSON string and the character behind it, asking for room itself.
  [[gnu::always_inline]] constexpr void put_string(std::string_view text, char behind) {
    size_ = put_string_at(size_, text, behind);
  }
  /// A text as it is and the character behind it, asking for room itself.
  constexpr void put_plain(std::string_view text, char behind) {
    while (text.size() >= most) {
      room(most - 1);
      put(text.substr(0, most - 1));
      text.remove_prefix(most - 1);
    }
    room(text.size() + 1);
    put(text);
    put(behind);
  }

  /// Takes back the last character put, if it is that one: it is never handed over before `finish`.
  [[gnu::always_inline]] constexpr bool take_back(char c) {
    if (size_ == 0 || bytes_[size_ - 1] != c) return false;
    --size_;
    return true;
  }

  constexpr void finish() {
    out_->append(bytes_.data(), size_);
    size_ = 0;
  }

 private:
  static constexpr std::size_t few = 32;

  [[gnu::noinline]] constexpr std::size_t put_string_at(std::size_t at, std::string_view text, char behind) {
    if (most - at < longest_escape * text.size() + 3) return put_long_string_at(at, text, behind);
    bytes_[at] = '"';
    return end_string_at(put_letters_at(at + 1, text), behind);
  }
  [[gnu::noinline]] constexpr std::size_t put_long_string_at(std::size_t at, std::string_view text, char behind) {
    constexpr std::size_t piece = most / longest_escape - 1;
    at = flush_at(at);
    if (text.size() <= piece) return put_string_at(at, text, behind);
    bytes_[at++] = '"';
    for (; text.size() > piece; text.remove_prefix(piece)) at = put_letters_at(flush_at(at), text.substr(0, piece));
    return end_string_at(put_letters_at(flush_at(at), text), behind);
  }
  [[gnu::always_inline]] constexpr std::size_t put_letters_at(std::size_t at, std::string_view text) {
    char* const begin = bytes_.data();
    const char* const from = text.data();
    const char* const end = from + text.size();
    char* after = std::is_constant_evaluated() ? escape_one_by_one(begin + at, from, end)
                                               : escape_by_blocks(begin + at, from, end);
    return static_cast<std::size_t>(after - begin);
  }
  constexpr std::size_t end_string_at(std::size_t at, char behind) {
    bytes_[at] = '"';
    bytes_[at + 1] = behind;
    return at + 2;
  }
  [[gnu::noinline]] constexpr void put_many_at(std::size_t at, std::size_t spaces, std::size_t beside) {
    for (size_ = at + 1; spaces > 0; --spaces) {
      room(1 + beside);
      put(' ');
    }
    room(beside);
  }
  [[gnu::noinline]] constexpr std::size_t flush_at(std::size_t at) {
    if (at == 0) return 0;
    out_->append(bytes_.data(), at - 1);
    bytes_[0] = bytes_[at - 1];
    return 1;
  }

  std::string* out_;
  std::size_t size_ = 0;
  std::array<char, most + 1> bytes_;  // one more than `room` knows of is for the last byte, which stays
};

}  // namespace vitae::json_text
