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
#include <vitae/format/json/key.hpp>
#include <vitae/format/json/letters.hpp>

namespace vitae::json_text {

/// Copies the characters of a string, escaped where they must be, then a quote and the character `behind`, and gives
/// the place after them: one by one. There must be room for an escape for each character.
constexpr char* escape_one_by_one(char* to, const char* from, const char* end, char behind) {
  for (; from != end; ++from) to = is_plain(*from) ? (*to = *from, to + 1) : escape(to, *from);
  *to++ = '"';
  *to++ = behind;
  return to;
}

/// Ends a string that may not be UTF-8.
constexpr char* escape_mended(char* to, const char* from, const char* end, char behind) {
  to = put_mended(to, {from, static_cast<std::size_t>(end - from)});
  *to++ = '"';
  *to++ = behind;
  return to;
}

/// The same by blocks: a block is stored whole, and if it needs an escape, what follows is stored over it from there.
/// Out of line, so that callers without escapes to write need no registers for it.
[[gnu::noinline]] inline char* escape_by_blocks(char* to, const char* from, const char* end, char behind) {
  if (!is_utf8(from, end)) return escape_mended(to, from, end, behind);
  while (end - from >= static_cast<std::ptrdiff_t>(block::size)) {
    const block next(from);
    next.store(to);
    const block::mask stops = next.stops();
    const std::size_t plain = stops == 0 ? block::size : block::first(stops);
    to += plain, from += plain;
    if (stops != 0) to = escape(to, *from++);
  }
  return escape_one_by_one(to, from, end, behind);
}

/// The same for what most strings are, short, plain and ASCII. What is left at the end is stored by a block or word
/// that overlaps the one before.
[[gnu::always_inline]] inline char* copy_or_escape(char* to, const char* from, const char* end, char behind) {
  constexpr auto step = static_cast<std::ptrdiff_t>(block::size);
  std::ptrdiff_t size = end - from;
  const auto copy_ends = [&]<std::ptrdiff_t Half>(std::integral_constant<std::ptrdiff_t, Half>) {
    std::memcpy(to, from, Half);
    std::memcpy(to + size - Half, end - Half, Half);
  };
  if (size >= step) {
    for (; size >= step; to += step, from += step, size -= step) {
      const block next(from);
      next.store(to);
      if (next.doubtful() != 0) return escape_by_blocks(to, from, end, behind);
    }
    const block last(end - step);
    if (last.doubtful() != 0) return escape_by_blocks(to, from, end, behind);
    last.store(to + size - step);
  } else if (size >= 8) {
    if (block::doubt_in_words(from, end - 8)) return escape_by_blocks(to, from, end, behind);
    copy_ends(std::integral_constant<std::ptrdiff_t, 8>{});
  } else if (size >= 4) {
    if (block::doubt_in_halves(from, end - 4)) return escape_by_blocks(to, from, end, behind);
    copy_ends(std::integral_constant<std::ptrdiff_t, 4>{});
  } else {
    for (std::ptrdiff_t i = 0; i < size; ++i) {
      if (!is_plain(from[i]) || static_cast<unsigned char>(from[i]) >= 0x80)
        return escape_by_blocks(to, from, end, behind);
      to[i] = from[i];
    }
  }
  to[size] = '"';
  to[size + 1] = behind;
  return to + size + 2;
}

/// A buffer in front of a caller's string, so that small pieces are a few stores each. Each function takes the place to
/// write at and gives the place behind: its user keeps that in a register, as in memory each piece would wait for the
/// one before. After `room`, that many bytes may be written without another check; `finish` hands over the rest.
class sink {
 public:
  using place = char*;

  constexpr explicit sink(std::string& out) : out_(&out) {
    if (std::is_constant_evaluated()) bytes_.fill('\0');
  }
  sink(const sink&) = delete;
  sink& operator=(const sink&) = delete;

  /// The most bytes that `room` may be asked for.
  static constexpr std::size_t most = 8192;

  constexpr place begin() { return bytes_.data(); }

  [[gnu::always_inline]] constexpr place room(place at, std::size_t bytes) {
    return has_room(at, bytes) ? at : flush(at);
  }
  [[gnu::always_inline]] constexpr bool has_room(place at, std::size_t bytes) { return left(at) >= bytes; }

  [[gnu::always_inline]] constexpr place put(place at, char c) {
    *at = c;
    return at + 1;
  }
  [[gnu::always_inline]] constexpr place put(place at, std::string_view letters) {
    std::char_traits<char>::copy(at, letters.data(), letters.size());
    return at + letters.size();
  }
  /// Needs `room` for the padding of the key.
  [[gnu::always_inline]] constexpr place put(place at, const padded_key& key) {
    const char* const letters = key.letters;
    const std::size_t size = key.size;  // at hand, as the compiler can't know that they stay what they are
    std::char_traits<char>::copy(at, letters, padded_key::step);
    for (std::size_t done = padded_key::step; done < size; done += padded_key::step)
      std::char_traits<char>::copy(at + done, letters + done, padded_key::step);
    return at + size;
  }
  /// A line break and that many spaces, asking for room itself and for what goes `beside` them. A few stores make the
  /// usual number.
  [[gnu::always_inline]] constexpr place put_line(place at, std::size_t spaces, std::size_t beside) {
    at = room(at, 1 + few + beside);
    return spaces > few ? put_many(put(at, '\n'), spaces, beside) : put_few(at, spaces);
  }
  /// Whether `put_few` can write the line break, with room left for `beside` bytes.
  [[gnu::always_inline]] constexpr bool has_room_for_line(place at, std::size_t spaces, std::size_t beside) {
    return spaces <= few && has_room(at, 1 + few + beside);
  }
  [[gnu::always_inline]] static constexpr place put_few(place at, std::size_t spaces) {
    *at = '\n';
    std::char_traits<char>::assign(at + 1, few, ' ');
    return at + 1 + spaces;
  }
  /// A text as a JSON string and the character behind it, asking for room itself.
  [[gnu::noinline]] constexpr place put_string(place at, std::string_view text, char behind) {
    if (left(at) < longest_escape * text.size() + 3) return put_long_string(at, text, behind);
    return put_letters(put(at, '"'), text, behind);
  }
  /// A key, a text as a JSON string and a comma, on a line of its own or behind what is there: the usual member, with
  /// one check of the room for all of it.
  template <bool OnLine>
  [[gnu::always_inline]] constexpr place put_member(place at, const padded_key& key, const std::string& text,
                                                    std::size_t spaces) {
    if (spaces > few || left(at) < 1 + few + key.size + padded_key::step + longest_escape * text.size() + 3)
      return put_any_member<OnLine>(at, key, text, spaces);
    if constexpr (OnLine) at = put_few(at, spaces);
    return put_letters(put(put(at, key), '"'), text, ',');
  }
  /// The same for any length, piece by piece.
  template <bool OnLine>
  [[gnu::noinline, gnu::cold]] constexpr place put_any_member(place at, const padded_key& key, const std::string& text,
                                                              std::size_t spaces) {
    at = OnLine ? put_line(at, spaces, key.padded()) : room(at, key.padded());
    return put_string(put(at, key), text, ',');
  }
  /// A text as it is and the character behind it, asking for room itself.
  constexpr place put_plain(place at, std::string_view text, char behind) {
    while (text.size() >= most) {
      at = put(room(at, most - 1), text.substr(0, most - 1));
      text.remove_prefix(most - 1);
    }
    return put(put(room(at, text.size() + 1), text), behind);
  }

  /// The place without the character before it, if it is that one: it is never handed over before `finish`.
  [[gnu::always_inline]] constexpr place take_back(place at, char c) {
    return at != begin() && at[-1] == c ? at - 1 : at;
  }

  constexpr void finish(place at) { out_->append(begin(), at); }

 private:
  static constexpr std::size_t few = 32;

  [[gnu::always_inline]] constexpr std::size_t left(place at) {
    return static_cast<std::size_t>(bytes_.data() + most - at);
  }
  [[gnu::noinline, gnu::cold]] constexpr place put_many(place at, std::size_t spaces, std::size_t beside) {
    for (; spaces > 0; --spaces) at = put(room(at, 1 + beside), ' ');
    return room(at, beside);
  }
  [[gnu::noinline, gnu::cold]] constexpr place put_long_string(place at, std::string_view text, char behind) {
    constexpr std::size_t piece = most / longest_escape - 1;
    at = flush(at);
    if (text.size() <= piece) return put_string(at, text, behind);
    at = put(at, '"');
    // the quote and the character behind each piece but the last are taken back
    while (text.size() > piece) {
      std::size_t whole = piece;  // characters, not halves of them
      for (int i = 1; i < 4 && utf8::between(utf8::byte_at(text, whole), 0x80, 0xBF); ++i) --whole;
      at = put_many_letters(flush(at), text.substr(0, whole), behind) - 2;
      text.remove_prefix(whole);
    }
    return put_many_letters(flush(at), text, behind);
  }
  static constexpr place escape_any(place at, const char* from, const char* end, char behind) {
    const bool fine = first_invalid_utf8({from, static_cast<std::size_t>(end - from)}) == std::string_view::npos;
    return fine ? escape_one_by_one(at, from, end, behind) : escape_mended(at, from, end, behind);
  }
  [[gnu::always_inline]] constexpr place put_letters(place at, std::string_view text, char behind) {
    const char* const from = text.data();
    return std::is_constant_evaluated() ? escape_any(at, from, from + text.size(), behind)
                                        : copy_or_escape(at, from, from + text.size(), behind);
  }
  static constexpr place put_many_letters(place at, std::string_view text, char behind) {
    const char* const from = text.data();
    return std::is_constant_evaluated() ? escape_any(at, from, from + text.size(), behind)
                                        : escape_by_blocks(at, from, from + text.size(), behind);
  }
  [[gnu::noinline]] constexpr place flush(place at) {
    if (at == begin()) return at;
    out_->append(begin(), at - 1);
    *begin() = at[-1];
    return begin() + 1;
  }

  std::string* out_;
  std::array<char, most + 1> bytes_;  // one more than `room` knows of is for the last byte, which stays
};

}  // namespace vitae::json_text
