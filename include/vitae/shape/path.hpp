// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace vitae {

/// Appends a whole number in decimal.
constexpr void append_number(std::string& out, std::size_t number) {
  char digits[20]{};
  std::size_t count = 0;
  do digits[count++] = static_cast<char>('0' + number % 10);
  while ((number /= 10) != 0);
  while (count > 0) out += digits[--count];
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
    append_to(out);
    return out;
  }

 private:
  constexpr path(const path* parent, std::string_view member, std::size_t item, bool indexed)
      : parent_(parent), member_(member), item_(item), indexed_(indexed) {}

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
