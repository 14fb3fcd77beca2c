// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace vitae {

/// Appends a whole number in decimal.
constexpr void append_number(std::string& out, std::size_t number) {
  char digits[20]{};
  std::size_t begin = sizeof digits;
  do digits[--begin] = static_cast<char>('0' + number % 10);
  while ((number /= 10) != 0);
  out.append(digits + begin, sizeof digits - begin);
}

/// Where in a value a visitor stands, as a chain of steps on the call stack: `positions[2].period.end` is
/// `path{} / "positions" / 2 / "period" / "end"`. A path points to its parent: never store one, store `str()`.
class path {
 public:
  constexpr path() = default;

  friend constexpr path operator/(const path& parent, std::string_view member) { return {&parent, member, 0, false}; }
  friend constexpr path operator/(const path& parent, std::size_t item) { return {&parent, {}, item, true}; }

  /// The path in words, empty for the root.
  constexpr std::string str() const {
    std::string out(size(), '.');
    std::size_t end = out.size();
    for (const path* step = this; step->parent_; step = step->parent_) {
      if (step->indexed_) {
        out[--end] = ']';
        std::size_t left = step->item_;
        do out[--end] = static_cast<char>('0' + left % 10);
        while ((left /= 10) != 0);
        out[--end] = '[';
      } else {
        end -= step->member_.size();
        step->member_.copy(out.data() + end, step->member_.size());
        end -= step->has_dot() ? 1U : 0U;
      }
    }
    return out;
  }

 private:
  constexpr path(const path* parent, std::string_view member, std::size_t item, bool indexed)
      : parent_(parent), member_(member), item_(item), indexed_(indexed) {}

  /// Does a dot part the member from what is before it?
  constexpr bool has_dot() const { return parent_->parent_ != nullptr; }

  /// How many bytes the path takes in words.
  constexpr std::size_t size() const {
    std::size_t bytes = 0;
    for (const path* step = this; step->parent_; step = step->parent_) {
      if (!step->indexed_) {
        bytes += step->member_.size() + (step->has_dot() ? 1U : 0U);
        continue;
      }
      bytes += 3;
      for (std::size_t left = step->item_; left > 9; left /= 10) ++bytes;
    }
    return bytes;
  }

  const path* parent_ = nullptr;
  std::string_view member_;
  std::size_t item_ = 0;
  bool indexed_ = false;
};

/// Takes a member's name off the front of a path in words: "period" of ".period.end", which leaves ".end".
constexpr std::string_view take_member(std::string_view& words) {
  if (words.starts_with('.')) words.remove_prefix(1);
  const std::string_view name = words.substr(0, words.find_first_of(".["));
  words.remove_prefix(name.size());
  return name;
}

/// Takes an item's number off the front of a path in words: 2 of "[2].period", which leaves ".period". Nothing, and
/// the path stays, where no number in brackets is in front.
constexpr std::optional<std::size_t> take_item(std::string_view& words) {
  const std::size_t end = words.find(']');
  if (!words.starts_with('[') || end == words.npos || end < 2 || end > 20) return std::nullopt;
  std::size_t number = 0;
  for (const char c : words.substr(1, end - 1)) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + static_cast<std::size_t>(c - '0');
  }
  words.remove_prefix(end + 1);
  return number;
}

/// The item that a path in words leads to: 2 of "positions[2]". Nothing where it ends in a member.
constexpr std::optional<std::size_t> last_item(std::string_view words) {
  std::string_view end = words.substr(std::min(words.rfind('['), words.size()));
  const std::optional<std::size_t> number = take_item(end);
  return end.empty() ? number : std::nullopt;
}

}  // namespace vitae
