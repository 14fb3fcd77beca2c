// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vitae/source/characters.hpp>

/// UTF-8: is it well-formed, code point by code point, trimmed, folded, compared without regard to case and accents.
namespace vitae {

/// A code point read from a text and the bytes it took there.
struct decoded {
  char32_t code_point;
  std::size_t length;
};

namespace utf8 {

/// What stands for bytes that are not UTF-8.
inline constexpr char32_t replacement = 0xFFFD;

constexpr unsigned byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

constexpr bool between(unsigned byte, unsigned first, unsigned last) { return byte >= first && byte <= last; }

/// The bytes of the longest run of ASCII at `at`, counted eight at a time.
constexpr std::size_t ascii_run(std::string_view text, std::size_t at) {
  std::size_t end = at;
  if (!std::is_constant_evaluated()) {
    std::uint64_t word = 0;
    for (; text.size() - end >= sizeof word; end += sizeof word) {
      std::memcpy(&word, text.data() + end, sizeof word);
      word &= 0x8080808080808080U;
      if (word == 0) continue;
      if constexpr (std::endian::native == std::endian::little)
        return end - at + static_cast<std::size_t>(std::countr_zero(word)) / 8;
      break;
    }
  }
  while (end < text.size() && byte_at(text, end) < 0x80) ++end;
  return end - at;
}

/// What `decode` says of a byte outside ASCII. Apart, so that the ASCII case is small enough to be inlined.
constexpr decoded decode_beyond(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  if (!between(lead, 0xC2, 0xF4)) return {replacement, 1};
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (!between(byte_at(text, at + 1), low, high)) return {replacement, 1};
  char32_t point = lead & (0x7FU >> length);
  point = point << 6 | (byte_at(text, at + 1) & 0x3FU);
  for (std::size_t i = 2; i < length; ++i) {
    const unsigned byte = byte_at(text, at + i);
    if (!between(byte, 0x80, 0xBF)) return {replacement, i};
    point = point << 6 | (byte & 0x3FU);
  }
  return {point, length};
}

/// The bytes that a well-formed code point beyond ASCII takes at `at`, 0 if there is none (Unicode 15, table 3-7).
constexpr std::size_t sequence_length(std::string_view text, std::size_t at) {
  const auto follows = [&](std::size_t by) { return between(byte_at(text, at + by), 0x80, 0xBF); };
  const unsigned lead = byte_at(text, at), second = byte_at(text, at + 1);
  if (lead < 0xE0) return lead >= 0xC2 && follows(1) ? 2 : 0;
  if (lead < 0xF0) return between(second, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
  return lead <= 0xF4 && between(second, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && follows(2) &&
                 follows(3)
             ? 4
             : 0;
}

}  // namespace utf8

/// The code point at byte `at`. Malformed bytes give U+FFFD for each maximal subpart of a well-formed sequence (Unicode
/// 15, section 3.9 and table 3-7); `length` is at least 1 before the end of the text and 0 at it.
[[gnu::always_inline]] constexpr decoded decode(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {utf8::replacement, 0};
  const unsigned lead = utf8::byte_at(text, at);
  if (lead < 0x80) return {static_cast<char32_t>(lead), 1};
  return utf8::decode_beyond(text, at);
}

/// The offset of the first byte that is not part of well-formed UTF-8, `npos` when all is well.
constexpr std::size_t first_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0;;) {
    at += utf8::ascii_run(text, at);
    if (at >= text.size()) return std::string_view::npos;
    const std::size_t length = utf8::sequence_length(text, at);
    if (length == 0) return at;
    at += length;
  }
}

/// What a code point takes at most.
inline constexpr std::size_t longest_encoding = 4;

/// Writes a code point as UTF-8 and gives the place after it; a surrogate or a number past U+10FFFF is written as
/// U+FFFD.
constexpr char* encode(char* to, char32_t point) {
  if (point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) point = utf8::replacement;
  const auto add = [&to](char32_t byte) { *to++ = static_cast<char>(static_cast<unsigned char>(byte)); };
  const auto follow = [&](int shift) { add(0x80 | (point >> shift & 0x3F)); };
  if (point < 0x80) return add(point), to;
  if (point < 0x800)
    add(0xC0 | point >> 6);
  else if (point < 0x10000)
    add(0xE0 | point >> 12), follow(6);
  else
    add(0xF0 | point >> 18), follow(12), follow(6);
  return follow(0), to;
}

/// Appends it.
constexpr void encode(std::string& out, char32_t point) {
  char bytes[longest_encoding]{};
  out.append(bytes, encode(bytes, point));
}

/// The code point that ends just before byte `end`; `length` is 0 at the beginning of the text.
constexpr decoded decode_before(std::string_view text, std::size_t end) {
  if (end > text.size()) end = text.size();
  for (std::size_t back = 1; back <= 4 && back <= end; ++back) {
    if ((utf8::byte_at(text, end - back) & 0xC0) == 0x80) continue;
    const decoded last = decode(text.substr(0, end), end - back);
    if (last.length == back) return last;
    break;
  }
  return {utf8::replacement, end == 0 ? std::size_t{0} : std::size_t{1}};
}

namespace utf8 {

/// The text without white space at its ends, where there may be some. Apart, so that the usual case is small enough to
/// be inlined.
constexpr std::string_view trimmed_further(std::string_view text) {
  while (!text.empty()) {
    const decoded first = decode(text, 0);
    if (!is_space(first.code_point)) break;
    text.remove_prefix(first.length);
  }
  while (!text.empty()) {
    const decoded last = decode_before(text, text.size());
    if (!is_space(last.code_point)) break;
    text.remove_suffix(last.length);
  }
  return text;
}

}  // namespace utf8

/// The text without Unicode white space at its ends.
[[gnu::always_inline]] constexpr std::string_view trimmed(std::string_view text) {
  const auto printed = [](char c) { return c > ' ' && c < 0x7F; };
  if (!text.empty() && printed(text.front()) && printed(text.back())) return text;  // as most is
  return utf8::trimmed_further(text);
}

/// Is there any Unicode white space in it?
constexpr bool has_space(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const decoded next = decode(text, at);
    if (is_space(next.code_point)) return true;
    at += next.length;
  }
  return false;
}

/// The columns a text takes on a terminal.
constexpr std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const decoded next = decode(text, at);
    width += static_cast<std::size_t>(display_width(next.code_point));
    at += next.length;
  }
  return width;
}

/// How long a text is where letters of two bytes, those of Greek and Cyrillic above all, count as one of Latin does.
constexpr std::size_t breadth_of(std::string_view text) {
  std::size_t more = 0;
  for (const char c : text) more += static_cast<unsigned char>(c) >= 0xC2 && static_cast<unsigned char>(c) < 0xE0;
  return text.size() - more;
}

/// The text in lower case (see `fold`), for comparing.
constexpr std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const decoded next = decode(text, at);
    const char32_t small = fold(next.code_point);
    small < 0x80 ? out.push_back(static_cast<char>(small)) : encode(out, small);
    at += next.length;
  }
  return out;
}

/// Which comes first without regard to case and accents: negative, zero or positive, as `compare` says it; no
/// allocation.
constexpr int compare_plain(std::string_view left, std::string_view right) {
  std::size_t a = 0, b = 0;
  while (a < left.size() && b < right.size()) {
    const decoded x = decode(left, a), y = decode(right, b);
    const char32_t p = base_letter(fold(x.code_point)), q = base_letter(fold(y.code_point));
    if (p != q) return p < q ? -1 : 1;
    a += x.length;
    b += y.length;
  }
  return static_cast<int>(a < left.size()) - static_cast<int>(b < right.size());
}

namespace utf8 {

/// Do two texts begin with letters of ASCII that are not the same in any case? Most that differ do.
constexpr bool begin_apart(std::string_view left, std::string_view right) {
  const unsigned a = byte_at(left, 0), b = byte_at(right, 0);
  return a < 0x80 && b < 0x80 && fold(a) != fold(b);
}

/// What `equal_folded` says of texts that begin alike. Apart, so that the usual case is small enough to be inlined.
constexpr bool equal_folded_on(std::string_view left, std::string_view right) {
  std::size_t a = 0, b = 0;
  while (a < left.size() && b < right.size()) {
    const decoded x = decode(left, a), y = decode(right, b);
    if (fold(x.code_point) != fold(y.code_point)) return false;
    a += x.length;
    b += y.length;
  }
  return a == left.size() && b == right.size();
}

}  // namespace utf8

/// Are two texts the same without regard to case?
[[gnu::always_inline]] constexpr bool equal_folded(std::string_view left, std::string_view right) {
  return !utf8::begin_apart(left, right) && utf8::equal_folded_on(left, right);
}

}  // namespace vitae
