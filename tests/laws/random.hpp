// SPDX-License-Identifier: BSL-1.0
// Random values of any schema, drawn by reflection: the same four shapes, once more.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vitae/leaf/date.hpp>
#include <vitae/leaf/doi.hpp>
#include <vitae/leaf/email.hpp>
#include <vitae/leaf/phone.hpp>
#include <vitae/leaf/url.hpp>
#include <vitae/reflect/members.hpp>
#include <vitae/shape/concepts.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/shape/raw.hpp>

namespace laws {

/// SplitMix64: the same values on every machine.
class random {
 public:
  explicit random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
  }
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }
  int between(int first, int last) {
    return first + static_cast<int>(below(static_cast<std::size_t>(last - first + 1)));
  }
  bool chance(unsigned percent) { return below(100) < percent; }
  template <class T, std::size_t N>
  const T& one_of(const std::array<T, N>& many) {
    return many[below(N)];
  }

 private:
  std::uint64_t state_;
};

/// Pieces that text is made of: words, and what formats trip over.
inline constexpr std::array<std::string_view, 64> pieces{
    "Ada",  "van der", "compiler", "2019", "résumé", "北京", "naïve",  "C++",    " ",           " ",      " ",
    ", ",   ". ",      "; ",       " – ",  " · ",    " | ",  "*",      "**",     "_",           "`",      "\\",
    "\"",   "'",       "[x]",      "](y)", "<b>",    "</b>", "&amp;",  "&",      "#",           "# ",     "- ",
    "+ ",   "1. ",     "> ",       "    ", "\n",     "\n\n", "\t",     "---",    "===",         "~~~",    "```",
    "![",   "://",     "a@b.c",    "()",   "{",      "}",    "\u00a0", "\u2028", "👩‍🔬", "\u0301", "\u202e",
    "\x01", "\x7f",    "null",     "true", "0",      "-1",   "%",      "$",      "\r"};

inline std::string text(random& r) {
  std::string made;
  for (std::size_t n = r.below(6); n > 0; --n) made += r.one_of(pieces);
  return made;
}

inline vitae::date date(random& r) {
  if (r.chance(10)) return vitae::date::present();
  constexpr std::array months{0, 0, 1, 5, 9, 12, 21, 22, 23, 24, 33, 36};
  const int month = r.one_of(months);
  const int day = month >= 1 && month <= 12 && r.chance(30) ? r.between(1, 28) : 0;
  vitae::date made = r.chance(5) ? vitae::date::within(1990, 1) : vitae::date::of(r.between(1900, 2099), month, day);
  if (r.chance(10)) made = made.approximate();
  if (r.chance(10)) made = made.uncertain();
  if (r.chance(10)) made = made.expected();
  return made;
}

/// Draws a value of any shape.
struct draw {
  random& from;
  int depth = 4;  ///< how deep lists may nest: records may hold themselves

  template <vitae::leaf T>
  void operator()(T& value) {
    if constexpr (std::is_enum_v<T>) {
      value = static_cast<T>(from.below(vitae::codec<T>::words.size()));
    } else if constexpr (std::is_same_v<T, bool>) {
      value = from.chance(50);
    } else if constexpr (std::is_integral_v<T>) {
      value = from.chance(10) ? std::numeric_limits<T>::max() : static_cast<T>(from.below(100));
    } else if constexpr (std::is_floating_point_v<T>) {
      value = static_cast<T>(from.between(-4000, 4000)) / static_cast<T>(from.between(1, 90));
    } else if constexpr (std::is_same_v<T, vitae::date>) {
      value = date(from);
    } else if constexpr (std::is_same_v<T, vitae::email>) {
      value = vitae::email("ada." + std::to_string(from.below(1000)) + "@Example.org");
    } else if constexpr (std::is_same_v<T, vitae::url>) {
      value = vitae::url("https://Example.org/~ada/" + std::to_string(from.below(1000)) + "?a=b&c=(d)");
    } else if constexpr (std::is_same_v<T, vitae::phone>) {
      value = vitae::phone("+1 555 01" + std::to_string(10 + from.below(90)));
    } else if constexpr (std::is_same_v<T, vitae::doi>) {
      value = vitae::doi("10.5555/X." + std::to_string(from.below(1000)) + "_(y)");
    } else if constexpr (std::is_same_v<T, vitae::json_value>) {
      constexpr std::array<std::string_view, 5> values{"null", "\"te\\\"xt\"", "[1,2]", "{\"a\":{}}", "3.5e2"};
      value.text = from.one_of(values);
    } else {
      value = text(from);
    }
  }
  template <vitae::maybe T>
  void operator()(T& value) {
    value.reset();
    if (from.chance(50)) (*this)(value.emplace());
  }
  template <vitae::list T>
  void operator()(T& value) {
    value.clear();
    if (--depth > 0)
      for (std::size_t n = from.below(4); n > 0; --n) {
        typename T::value_type item{};
        (*this)(item);
        value.push_back(std::move(item));
      }
    ++depth;
  }
  template <vitae::record T>
  void operator()(T& value) {
    vitae::for_each_field<T>([&](auto member) {
      if (from.chance(60)) (*this)(member(value));
    });
  }
};

template <class T>
T any(random& from) {
  T value{};
  draw{from}(value);
  return value;
}

/// A version of the value that a person might have made of it: some members drawn anew, items taken, put in and moved.
struct edited {
  random& from;

  template <vitae::leaf T>
  void operator()(T& value) {
    if (from.chance(15)) draw{from}(value);
    if constexpr (requires { T(value.normal()); })
      if (from.chance(20)) value = T(value.normal());  // spelled otherwise
  }
  template <vitae::maybe T>
  void operator()(T& value) {
    if (from.chance(15))
      draw{from}(value);
    else if (value)
      (*this)(*value);
  }
  template <vitae::list T>
  void operator()(T& value) {
    if (!value.empty() && from.chance(20))
      value.erase(value.begin() + static_cast<std::ptrdiff_t>(from.below(value.size())));
    if (from.chance(20)) {
      typename T::value_type item{};
      draw{from, 2}(item);
      value.insert(value.begin() + static_cast<std::ptrdiff_t>(from.below(value.size() + 1)), std::move(item));
    }
    if (value.size() > 1 && from.chance(20)) std::swap(value.front(), value.back());
    for (auto& item : value)
      if (from.chance(30)) (*this)(item);
  }
  template <vitae::record T>
  void operator()(T& value) {
    vitae::for_each_field<T>([&](auto member) { (*this)(member(value)); });
  }
};

}  // namespace laws
