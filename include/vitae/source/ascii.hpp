// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

/// ASCII only, byte by byte: what addresses, identifiers and numbers are made of.
namespace vitae::ascii {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_alpha(char c) { return is_lower(static_cast<char>(c | 0x20)); }
constexpr bool is_alnum(char c) { return is_alpha(c) || is_digit(c); }
constexpr bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
constexpr bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr bool is_control(char c) { return (c >= 0 && c < ' ') || c == 0x7F; }
/// Is it part of a character outside ASCII?
constexpr bool is_beyond(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }

constexpr char lower(char c) { return is_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c; }

/// The text with its ASCII capitals made small.
constexpr std::string lowered(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = lower(c);
  return out;
}

/// A word with its ASCII capitals made small, to be looked for among others: no allocation. A text that is longer than
/// any word is none.
///
///     lists<name_joints>(ascii::small_letters("AND"))
class small_letters {
 public:
  constexpr explicit small_letters(std::string_view text) : size_(text.size() <= sizeof letters_ ? text.size() : 0) {
    for (std::size_t i = 0; i < size_; ++i) letters_[i] = lower(text[i]);
  }
  constexpr operator std::string_view() const { return {letters_, size_}; }

 private:
  char letters_[64];
  std::size_t size_;
};

/// Are two texts the same without regard to the case of ASCII letters?
constexpr bool equal(std::string_view left, std::string_view right) {
  if (left.size() != right.size()) return false;
  for (std::size_t i = 0; i < left.size(); ++i) {
    if (lower(left[i]) != lower(right[i])) return false;
  }
  return true;
}

/// Does `text` begin with `prefix`, without regard to the case of ASCII letters?
constexpr bool begins(std::string_view text, std::string_view prefix) {
  if (text.size() < prefix.size()) return false;
  if (!prefix.empty() && lower(text[0]) != lower(prefix[0])) return false;  // as of most texts
  return equal(text.substr(0, prefix.size()), prefix);
}

/// Is every byte, of at least one, accepted by `accepts`?
template <class Accepts>
constexpr bool all(std::string_view text, Accepts accepts) {
  for (const char c : text) {
    if (!accepts(c)) return false;
  }
  return !text.empty();
}

constexpr bool all_digits(std::string_view text) { return all(text, is_digit); }

/// The digits of a text, and nothing else of it.
constexpr std::string digits_of(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (is_digit(c)) out += c;
  }
  return out;
}

}  // namespace vitae::ascii
