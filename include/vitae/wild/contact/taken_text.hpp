// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>
#include <vitae/source/sort_by.hpp>
#include <vitae/wild/contact/found_address.hpp>

namespace vitae::wild_text {

/// What of a text addresses take.
class taken_text {
 public:
  explicit taken_text(const std::vector<found_address>& by) {
    for (const found_address& f : by) all_.push_back(f.text);
    sort_by(all_, [](const span& s) { return s.begin; });
    for (std::size_t i = 1; i < all_.size(); ++i) all_[i].end = std::max(all_[i].end, all_[i - 1].end);
  }
  bool overlaps(span s) const {
    const auto before = std::lower_bound(all_.begin(), all_.end(), s.end,
                                         [](const span& one, std::size_t end) { return one.begin < end; });
    return before != all_.begin() && std::prev(before)->end > s.begin;
  }

 private:
  std::vector<span> all_;  // by their beginnings; each end is the furthest so far
};

}  // namespace vitae::wild_text
