// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <charconv>
#include <concepts>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vitae/shape/codec.hpp>

namespace vitae {

/// A number type with digits: neither a truth value nor a character.
template <class T>
concept number =
    std::is_arithmetic_v<T> && !std::same_as<T, bool> && !std::same_as<T, char> && !std::same_as<T, wchar_t> &&
    !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t>;

/// Whole numbers within the type's range, at compile time too.
template <number T>
requires std::integral<T>
struct codec<T> {
  static constexpr std::string_view expects = "a whole number";
  static constexpr token notation = token::number;
  static constexpr look appearance = look::number;

  static constexpr reading<T> read(std::string_view text) {
    const bool negative = text.starts_with('-');
    std::uint64_t magnitude = 0;
    const std::string_view digits = text.substr(negative ? 1 : 0);
    const std::uint64_t most =
        negative ? static_cast<std::uint64_t>(std::numeric_limits<T>::max()) + (std::is_signed_v<T> ? 1 : 0)
                 : static_cast<std::uint64_t>(std::numeric_limits<T>::max());
    const auto broken = [] { return fault{"number.not-whole", "write a whole number in digits"}; };
    if (digits.empty()) return broken();
    for (const char c : digits) {
      if (c < '0' || c > '9') return broken();
      const auto digit = static_cast<std::uint64_t>(c - '0');
      if (magnitude > (most - digit) / 10 || most < digit) return out_of_range();
      magnitude = magnitude * 10 + digit;
    }
    if (negative && !std::is_signed_v<T> && magnitude != 0) return out_of_range();
    return negative ? static_cast<T>(0 - magnitude) : static_cast<T>(magnitude);
  }
  static constexpr void write(std::string& out, T value) {
    auto magnitude = static_cast<std::uint64_t>(value);
    if (value < 0) {
      out += '-';
      magnitude = 0 - magnitude;
    }
    char digits[20]{};
    int count = 0;
    do digits[count++] = static_cast<char>('0' + magnitude % 10);
    while ((magnitude /= 10) != 0);
    while (count > 0) out += digits[--count];
  }

 private:
  static constexpr fault out_of_range() {
    std::string message("write a number from ");
    write(message, std::numeric_limits<T>::min());
    write(message += " to ", std::numeric_limits<T>::max());
    return {"number.out-of-range", message};
  }
};

/// Decimal numbers, in the shortest spelling that reads back to the same value.
template <number T>
requires std::floating_point<T>
struct codec<T> {
  static constexpr std::string_view expects = "a number";
  static constexpr token notation = token::number;
  static constexpr look appearance = look::number;

  static reading<T> read(std::string_view text) {
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range)
      return fault{"number.out-of-range", "the number is too large or too small for its type"};
    if (error != std::errc{} || end != text.data() + text.size() ||
        !(value - value == 0))  // infinity and NaN are words
      return fault{"number.not-decimal", "write a decimal number such as 3.5"};
    return value;
  }
  static void write(std::string& out, T value) {
    char digits[64];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
    out.append(digits, error == std::errc{} ? static_cast<std::size_t>(end - digits) : 0);
  }
};

}  // namespace vitae
