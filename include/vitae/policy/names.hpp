// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <cstddef>
#include <string_view>
#include <vitae/policy/axis.hpp>

/// How a member's declared name is spelled in a document.
namespace vitae::names {

/// As declared: `start_date`.
struct declared : answers<axes::names> {
  static constexpr std::size_t spell(std::string_view name, char* to) {
    for (std::size_t i = 0; i < name.size(); ++i) to[i] = name[i];
    return name.size();
  }
};

/// In camel case: `startDate`.
struct camel : answers<axes::names> {
  static constexpr std::size_t spell(std::string_view name, char* to) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
      const bool hump = name[i] == '_' && i > 0 && i + 1 < name.size() && name[i + 1] >= 'a' && name[i + 1] <= 'z';
      to[length++] = hump ? static_cast<char>(name[++i] - 'a' + 'A') : name[i];
    }
    return length;
  }
};

/// With hyphens: `start-date`.
struct kebab : answers<axes::names> {
  static constexpr std::size_t spell(std::string_view name, char* to) {
    for (std::size_t i = 0; i < name.size(); ++i) to[i] = name[i] == '_' ? '-' : name[i];
    return name.size();
  }
};

/// As words of a sentence: `Start date`.
struct spoken : answers<axes::names> {
  static constexpr std::size_t spell(std::string_view name, char* to) {
    for (std::size_t i = 0; i < name.size(); ++i) to[i] = name[i] == '_' ? ' ' : name[i];
    if (!name.empty() && to[0] >= 'a' && to[0] <= 'z') to[0] = static_cast<char>(to[0] - 'a' + 'A');
    return name.size();
  }
};

/// The spelling of one member's name, computed at compile time. A style never makes a name longer.
template <class Style, class Member>
inline constexpr auto letters = [] {
  struct {
    std::array<char, Member::name.size() + 1> text{};
    std::size_t length = 0;
  } spelled;
  spelled.length = Style::spell(Member::name, spelled.text.data());
  return spelled;
}();

/// What a document calls `Member` under that style.
template <class Style, class Member>
inline constexpr std::string_view key{letters<Style, Member>.text.data(), letters<Style, Member>.length};

/// The same as a type, for formats that prepare what they write at compile time; it converts to text.
template <class Style, class Member>
struct name {
  static constexpr std::string_view text = key<Style, Member>;
  [[gnu::always_inline]] constexpr operator std::string_view() const { return text; }
};

}  // namespace vitae::names
