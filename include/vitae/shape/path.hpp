// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
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
    std::string out;
    out.reserve(most_bytes());
    append_to(out);
    return out;
  }

 private:
  constexpr path(const path* parent, std::string_view member, std::size_t item, bool indexed)
      : parent_(parent), member_(member), item_(item), indexed_(indexed) {}

  constexpr std::size_t most_bytes() const {
    if (!parent_) return 0;
    return parent_->most_bytes() + (indexed_ ? (item_ < 100 ? 4U : 22U) : member_.size() + 1);
  }

  constexpr void append_to(std::string& out) const {
    if (!parent_) return;
    parent_->append_to(out);
    if (indexed_) {
      out += '[';
      append_number(out, item_);
      out += ']';
    } else {
      if (!out.empty()) out += '.';
      out += member_;
    }
  }

  const path* parent_ = nullptr;
  std::string_view member_;
  std::size_t item_ = 0;
  bool indexed_ = false;
};

}  // namespace vitae
