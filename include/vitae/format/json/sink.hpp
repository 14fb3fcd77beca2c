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

/// A buffer before a caller's string, so that small pieces are a few stores each. Each function is told the place to
/// put something at, and gives the place behind it: kept by its user, it goes through registers. Through memory, each
/// piece would wait for the one before. Who has asked for `room` may put that many bytes without another check;
/// `finish` hands over what is there.
class sink {
 public:
  using place = std::size_t;

  constexpr explicit sink(std::string& out) : out_(&out) {
    if (std::is_constant_evaluated()) bytes_.fill('\0');
  }
  sink(const sink&) = delete;
  sink& operator=(const sink&) = delete;

  /// What `room` may be asked for.
  static constexpr std::size_t most = 8192;

  [[gnu::always_inline]] constexpr place room(place at, std::size_t bytes) {
    return most - at < bytes ? flush(at) : at;
  }

  [[gnu::always_inline]] constexpr place put(place at, char c) {
    bytes_[at] = c;
    return at + 1;
  }
  [[gnu::always_inline]] constexpr place put(place at, std::string_view letters) {
    std::char_traits<char>::copy(bytes_.data() + at, letters.data(), letters.size());
    return at + letters.size();
  }
  /// With `room` for its padding.
  [[gnu::always_inline]] constexpr place put(place at, const padded_key& key) {
    for (std::size_t done = 0; done < key.size; done += padded_key::step)
      std::char_traits<char>::copy(bytes_.data() + at + done, key.letters + done, padded_key::step);
    return at + key.size;
  }
  /// A line break and that many spaces, asking for room itself and for what goes `beside` them. A few stores make the
  /// usual number.
  [[gnu::always_inline]] constexpr place put_line(place at, std::size_t spaces, std::size_t beside) {
    at = room(at, 1 + few + beside);
    bytes_[at] = '\n';
    std::char_traits<char>::assign(bytes_.data() + at + 1, few, ' ');
    return spaces > few ? put_many(at + 1, spaces, beside) : at + 1 + spaces;
  }
  /// A text as a JSON string and the character behind it, asking for room itself.
  [[gnu::noinline]] constexpr place put_string(place at, std::string_view text, char behind) {
    if (most - at < longest_escape * text.size() + 3) return put_long_string(at, text, behind);
    return end_string(put_letters(put(at, '"'), text), behind);
  }
  /// A key, a text as a JSON string and a comma, on a line of its own or behind what is there: the usual member, with
  /// one check of the room for all of it.
  template <bool OnLine>
  [[gnu::noinline]] constexpr place put_member(place at, std::size_t spaces, const padded_key& key,
                                               std::string_view text) {
    if (spaces > few || most - at < 1 + few + key.padded() + longest_escape * text.size() + 3) {
      at = OnLine ? put_line(at, spaces, key.padded()) : room(at, key.padded());
      return put_string(put(at, key), text, ',');
    }
    if constexpr (OnLine) at = put_line(at, spaces, 0);
    return end_string(put_letters(put(put(at, key), '"'), text), ',');
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
  [[gnu::always_inline]] constexpr place take_back(place at, char c) const {
    return at > 0 && bytes_[at - 1] == c ? at - 1 : at;
  }

  constexpr void finish(place at) { out_->append(bytes_.data(), at); }

 private:
  static constexpr std::size_t few = 32;

  [[gnu::noinline, gnu::cold]] constexpr place put_long_string(place at, std::string_view text, char behind) {
    constexpr std::size_t piece = most / longest_escape - 1;
    at = flush(at);
    if (text.size() <= piece) return put_string(at, text, behind);
    at = put(at, '"');
    for (; text.size() > piece; text.remove_prefix(piece)) at = put_letters_behind(flush(at), text.substr(0, piece));
    return end_string(put_letters_behind(flush(at), text), behind);
  }
  [[gnu::noinline]] constexpr place put_letters_behind(place at, std::string_view text) {
    return put_letters(at, text);
  }
  [[gnu::always_inline]] constexpr place put_letters(place at, std::string_view text) {
    char* const begin = bytes_.data();
    const char* const from = text.data();
    const char* const end = from + text.size();
    char* after = std::is_constant_evaluated() ? escape_one_by_one(begin + at, from, end)
                                               : escape_by_blocks(begin + at, from, end);
    return static_cast<place>(after - begin);
  }
  [[gnu::always_inline]] constexpr place end_string(place at, char behind) { return put(put(at, '"'), behind); }
  [[gnu::noinline, gnu::cold]] constexpr place put_many(place at, std::size_t spaces, std::size_t beside) {
    for (; spaces > 0; --spaces) at = put(room(at, 1 + beside), ' ');
    return room(at, beside);
  }
  [[gnu::noinline]] constexpr place flush(place at) {
    if (at == 0) return 0;
    out_->append(bytes_.data(), at - 1);
    bytes_[0] = bytes_[at - 1];
    return 1;
  }

  std::string* out_;
  std::array<char, most + 1> bytes_;  // one more than `room` knows of is for the last byte, which stays
};

}  // namespace vitae::json_text
