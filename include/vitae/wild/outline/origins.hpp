// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>
#include <vitae/source/extent.hpp>

namespace vitae::wild_text {

/// Where each byte of a plain text stands in its document. Most stand there one behind the other: kept is where such
/// runs begin.
///
///     origins from;
///     from.add(7, 3), from.add(40);    // the document's bytes 7, 8, 9 and 40
///     from[2];                         // 9
class origins {
 public:
  std::size_t size() const { return size_; }
  std::size_t operator[](std::size_t at) const {
    const auto next = std::upper_bound(runs_.begin(), runs_.end(), at,
                                       [](std::size_t place, const run& r) { return place < r.begin; });
    return std::size_t{(next - 1)->from} + at - (next - 1)->begin;
  }

  /// Adds bytes that stand one behind the other from a place of the document on.
  void add(std::size_t from, std::size_t count = 1) {
    const bool goes_on = !runs_.empty() && runs_.back().from + (size_ - runs_.back().begin) == from;
    if (!goes_on && count > 0) runs_.push_back({static_cast<std::uint32_t>(size_), static_cast<std::uint32_t>(from)});
    size_ += count;
  }
  /// Adds those of a stretch of another text.
  void add(const origins& other, std::size_t begin, std::size_t end) {
    other.each_run(begin, end, [&](std::size_t, std::size_t from, std::size_t count) { add(from, count); });
  }
  /// Leaves out all bytes from a place of the text on.
  void cut(std::size_t size) {
    while (!runs_.empty() && runs_.back().begin >= size) runs_.pop_back();
    size_ = std::min(size_, size);
  }

  /// Calls `use(place, from, count)` for the runs of a stretch of the text.
  template <class Use>
  void each_run(std::size_t begin, std::size_t end, Use use) const {
    auto next = std::upper_bound(runs_.begin(), runs_.end(), begin,
                                 [](std::size_t place, const run& r) { return place < r.begin; });
    for (std::size_t at = begin; at < end;) {
      const std::size_t stop = next == runs_.end() ? end : std::min<std::size_t>(next->begin, end);
      use(at, std::size_t{(next - 1)->from} + at - (next - 1)->begin, stop - at);
      at = stop;
      if (next != runs_.end()) ++next;
    }
  }

  /// From the first to the last of the document's bytes that a stretch of the text, not empty, came from.
  extent extent_of(std::size_t begin, std::size_t end) const {
    std::size_t first = std::numeric_limits<std::size_t>::max(), last = 0;
    each_run(begin, end, [&](std::size_t, std::size_t from, std::size_t count) {
      first = std::min(first, from);
      last = std::max(last, from + count);
    });
    return {first, last - first};
  }

  /// The first byte of the text that stands at a place of the document or behind it, where all stand in order.
  std::size_t first_from(std::size_t place) const {
    std::size_t low = 0, high = runs_.size();
    while (low < high) {
      const std::size_t middle = low + (high - low) / 2,
                        end = middle + 1 < runs_.size() ? runs_[middle + 1].begin : size_;
      if (runs_[middle].from + (end - runs_[middle].begin) <= place)
        low = middle + 1;
      else
        high = middle;
    }
    if (low == runs_.size()) return size_;
    return runs_[low].begin + (place - std::min<std::size_t>(place, runs_[low].from));
  }

  bool operator==(const origins&) const = default;

 private:
  struct run {
    std::uint32_t begin, from;  // in the text, in the document
    bool operator==(const run&) const = default;
  };

  std::vector<run> runs_;
  std::size_t size_ = 0;
};

}  // namespace vitae::wild_text
