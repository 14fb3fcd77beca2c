// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vitae/format/json/block.hpp>
#include <vitae/format/json/sequences.hpp>
#include <vitae/source/utf8.hpp>

/// The spelling of JSON's strings and numbers (RFC 8259, sections 6 and 7), shared by its reader and its writer.
namespace vitae::json_text {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether a byte stands for itself within a string.
constexpr bool is_plain(char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; }

/// The end of a run of characters that stand for themselves; if it is doubtful, the run may not be UTF-8.
struct plain_letters {
  const char* end;
  bool doubtful;
};

/// The run from `at` on, up to the first quote, backslash or control character, read one by one.
constexpr plain_letters plain_one_by_one(const char* at, const char* end, bool doubtful = false) {
  for (; at != end && is_plain(*at); ++at) doubtful |= static_cast<unsigned char>(*at) >= 0x80;
  return {at, doubtful};
}

/// The same, read by blocks, since most of a document is such runs.
[[gnu::noinline]] inline plain_letters plain_by_blocks(const char* at, const char* end) {
  sequences<block> seen;
  for (; end - at >= static_cast<std::ptrdiff_t>(block::size); at += block::size) {
    const block letters(at);
    const block::mask stops = letters.stops();
    if (stops != 0) {
      seen.see(letters, block::before_first(stops) & block::all);
      return {at + block::first(stops), seen.doubtful()};
    }
    seen.see(letters);
  }
  return plain_one_by_one(at, end, seen.doubtful() || seen.owes());
}

/// Whether a text is UTF-8, told by blocks where there is no doubt.
[[gnu::noinline]] inline bool is_utf8(const char* const begin, const char* const end) {
  const auto well = [end](const char* from) {
    return first_invalid_utf8({from, static_cast<std::size_t>(end - from)}) == std::string_view::npos;
  };
  const char* at = begin;
  sequences<block> seen;
  for (; end - at >= static_cast<std::ptrdiff_t>(block::size); at += block::size) seen.see(block(at));
  if (seen.doubtful()) return well(begin);
  if (seen.owes())  // from the sequence on in which the last block ends
    do --at;
    while (utf8::between(static_cast<unsigned char>(*at), 0x80, 0xBF));
  return well(at);
}

/// The length of a string that lies in one block with its closing quote and is UTF-8 without doubt; for any other the
/// size of a block. A whole block must be readable.
[[gnu::always_inline]] inline std::size_t short_length(const char* letters) {
  const block some(letters);
  const block::mask stops = some.stops();
  if (stops == 0) return block::size;
  const std::size_t length = block::first(stops);
  if (length >= block::size) __builtin_unreachable();  // or the compiler would ask for that size once more
  if (letters[length] != '"') return block::size;
  sequences<block> seen;
  seen.see(some, block::before_first(stops) & block::all);
  return seen.doubtful() ? block::size : length;
}

[[gnu::always_inline]] constexpr plain_letters plain_from(const char* at, const char* end) {
  return std::is_constant_evaluated() ? plain_one_by_one(at, end) : plain_by_blocks(at, end);
}

/// An upper bound for the length of the string that is spelled at `at`: that of its spelling.
constexpr std::size_t most_letters(const char* at, const char* end) {
  const char* last = plain_from(at, end).end;
  while (end - last >= 2 && *last == '\\') last = plain_from(last + 2, end).end;
  return static_cast<std::size_t>(last - at);
}

/// The first character that is no space, if it lies before the last whole block; otherwise where that search ended.
inline const char* past_spaces(const char* at, const char* end) {
  for (; end - at >= static_cast<std::ptrdiff_t>(block::size); at += block::size)
    if (const block::mask others = block(at).not_spaces(); others != 0) return at + block::first(others);
  return at;
}

constexpr int hex_value(char c) {
  return is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The value of the four hexadecimal digits at `at`, or -1.
constexpr int hex4(const char* at, const char* end) {
  if (end - at < 4) return -1;
  int value = 0;
  for (int i = 0; i < 4; ++i) {
    if (hex_value(at[i]) < 0) return -1;
    value = value * 16 + hex_value(at[i]);
  }
  return value;
}

/// What a letter behind a backslash means, if it needs no digits; else 0.
constexpr char short_escape(char letter) {
  switch (letter) {
    case '"':
    case '\\':
    case '/':
      return letter;
    case 'b':
      return '\b';
    case 'f':
      return '\f';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 't':
      return '\t';
    default:
      return 0;
  }
}

/// Reads the escape at `at` (a backslash) and writes what it means, which is never longer, at `to`; both are moved.
/// Gives what is wrong with it, or nothing.
constexpr std::string_view unescape(const char*& at, const char* end, char*& to) {
  constexpr std::string_view unknown =
      "unknown escape: JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits";
  if (end - at < 2) return "the string does not end";
  const char c = at[1];
  if (const char meant = short_escape(c); meant != 0) {
    *to++ = meant;
    at += 2;
    return {};
  }
  const int unit = c == 'u' ? hex4(at + 2, end) : -1;
  if (unit < 0) return unknown;
  char32_t point = static_cast<char32_t>(unit);
  at += 6;
  if (point >= 0xD800 && point < 0xE000) {
    const int low = point < 0xDC00 && end - at >= 2 && at[0] == '\\' && at[1] == 'u' ? hex4(at + 2, end) : -1;
    if (low < 0xDC00 || low >= 0xE000) return "half of a surrogate pair stands for no character";
    point = 0x10000 + ((point - 0xD800) << 10) + (static_cast<char32_t>(low) - 0xDC00);
    at += 6;
  }
  to = encode(to, point);
  return {};
}

/// The same, appended.
constexpr std::string_view unescape(const char*& at, const char* end, std::string& out) {
  char meant[longest_encoding]{};
  char* behind = meant;
  const std::string_view wrong = unescape(at, end, behind);
  out.append(meant, behind);
  return wrong;
}

/// Moves `at` over a number; false if its grammar is broken.
constexpr bool pass_number(const char*& at, const char* end) {
  const auto digits = [&] {
    const char* const first = at;
    while (at != end && is_digit(*at)) ++at;
    return at != first;
  };
  if (at != end && *at == '-') ++at;
  if (at != end && *at == '0')
    ++at;
  else if (!digits())
    return false;
  if (at != end && *at == '.') {
    ++at;
    if (!digits()) return false;
  }
  if (at != end && (*at == 'e' || *at == 'E')) {
    ++at;
    if (at != end && (*at == '+' || *at == '-')) ++at;
    if (!digits()) return false;
  }
  return true;
}

/// The greatest length of an escape.
inline constexpr std::size_t longest_escape = 6;

/// Writes the escape of a character that is not plain, and gives the place after it. Stores `longest_escape` bytes in
/// every case, so that no store depends on how many of them count.
[[gnu::noinline]] constexpr char* escape(char* to, char c) {
  constexpr std::string_view short_ones = "uuuuuuuubtnufruuuuuuuuuuuuuuuuuu", hex = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(c);
  to[0] = '\\';
  to[1] = byte < short_ones.size() ? short_ones[byte] : c;
  to[2] = to[3] = '0';
  to[4] = hex[byte >> 4];
  to[5] = hex[byte & 15];
  return to + (to[1] == 'u' ? longest_escape : 2);
}

/// Writes the characters of a text, escaped where they must be, and U+FFFD for what is not UTF-8, and gives the place
/// after them. Each byte may need as many as an escape.
[[gnu::noinline, gnu::cold]] constexpr char* put_mended(char* to, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const decoded next = decode(text, at);
    if (next.code_point >= 0x80)
      to = encode(to, next.code_point);
    else
      to = is_plain(text[at]) ? (*to = text[at], to + 1) : escape(to, text[at]);
    at += next.length;
  }
  return to;
}

/// Appends `text` as a JSON string, quotes included.
constexpr void append_string(std::string& out, std::string_view text) {
  out += '"';
  const char* at = text.data();
  const char* const end = at + text.size();
  while (true) {
    const plain_letters run = plain_from(at, end);
    const std::string_view letters(at, static_cast<std::size_t>(run.end - at));
    if (run.doubtful && first_invalid_utf8(letters) != letters.npos) {
      std::string mended(longest_escape * letters.size(), '\0');
      mended.resize(static_cast<std::size_t>(put_mended(mended.data(), letters) - mended.data()));
      out += mended;
    } else {
      out += letters;
    }
    at = run.end;
    if (at == end) break;
    char written[longest_escape]{};
    out.append(written, escape(written, *at++));
  }
  out += '"';
}

}  // namespace vitae::json_text
