// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vitae {

/// Texts that count once each: `if (seen.insert(name)) found.push_back(name)`. The standard's
/// sets make a compiler read and instantiate far more.
class seen_texts {
 public:
  /// Takes a text in; whether it was not there.
  bool insert(std::string_view text) {
    if (texts_.size() * 2 >= slots_.size()) grow();
    std::uint32_t& slot = slots_[slot_of(text)];
    if (slot != 0) return false;
    texts_.emplace_back(text);
    slot = static_cast<std::uint32_t>(texts_.size());
    return true;
  }

  /// The texts, in the order in which they came.
  const std::vector<std::string>& all() const { return texts_; }

 private:
  /// Where a text is, or would be: the numbers of texts stand where their hashes send them, or behind that.
  std::size_t slot_of(std::string_view text) const {
    std::size_t at = std::hash<std::string_view>{}(text) % slots_.size();
    while (slots_[at] != 0 && texts_[slots_[at] - 1] != text) at = (at + 1) % slots_.size();
    return at;
  }

  void grow() {
    constexpr std::size_t fewest = 32;
    slots_.assign(slots_.empty() ? fewest : slots_.size() * 2, 0);
    for (std::size_t i = 0; i < texts_.size(); ++i) slots_[slot_of(texts_[i])] = static_cast<std::uint32_t>(i + 1);
  }

  std::vector<std::string> texts_;
  std::vector<std::uint32_t> slots_;  // 0, or one more than a text's place
};

}  // namespace vitae
