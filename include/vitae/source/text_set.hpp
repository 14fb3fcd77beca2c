// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vitae {

/// Texts, each once, in the order in which they came.
///
///     if (seen.insert(name)) use(name);    // for the first time
class text_set {
 public:
  /// Adds a text; whether it was not there.
  bool insert(std::string_view text) {
    if (texts_.size() * 2 >= slots_.size()) make_room();
    std::uint32_t& slot = slots_[place(text)];
    if (slot != 0) return false;
    texts_.emplace_back(text);
    slot = static_cast<std::uint32_t>(texts_.size());
    return true;
  }

  /// All of them.
  const std::vector<std::string>& texts() const { return texts_; }

 private:
  std::size_t place(std::string_view text) const {
    std::size_t at = std::hash<std::string_view>{}(text) & (slots_.size() - 1);
    while (slots_[at] != 0 && texts_[slots_[at] - 1] != text) at = (at + 1) & (slots_.size() - 1);
    return at;
  }
  void make_room() {
    slots_.assign(std::max<std::size_t>(16, slots_.size() * 2), 0);
    for (std::uint32_t i = 0; i < texts_.size(); ++i) slots_[place(texts_[i])] = i + 1;
  }

  std::vector<std::string> texts_;
  std::vector<std::uint32_t> slots_;  // 1 + the index of a text, 0 for none
};

}  // namespace vitae
