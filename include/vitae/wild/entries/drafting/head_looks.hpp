// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// What the lines of an entry's head have looked like so far.
class head_looks {
 public:
  explicit head_looks(const entry_plan& plan) : plan_(plan) {}

  void clear() { best_ = {}; }
  void add(const features& f) {
    for (std::size_t s = 0; s < best_.size(); ++s) best_[s] = std::max(best_[s], f.looks[s]);
  }

  /// Does the head say nothing, as a heading of dates alone?
  bool empty() const { return *std::max_element(best_.begin(), best_.end()) < 0.3F; }

  /// Does it have something of that look?
  bool has(look as) const {
    for (std::size_t s = 0; s < plan_.slots.size() && s < best_.size(); ++s)
      if (plan_.slots[s]->appearance() == as && best_[s] >= 0.6F) return true;
    return false;
  }

  /// Does another line bring what it has not, at `least` so surely: the employer below the job, perhaps with its place?
  bool lacks(const features& line, look only = look::none, float least = 0.6F) const {
    for (std::size_t s = 0; s < plan_.slots.size() && s < best_.size(); ++s) {
      const member_info& m = *plan_.slots[s];
      if ((only == look::none || m.appearance() == only) && m.note.place == place_in_entry::heading &&
          line.looks[s] >= least && line.looks[s] >= strongest_of(line) && best_[s] < 0.5F)
        return true;
    }
    return false;
  }

 private:
  /// The best weight that a line has for anything but a place.
  float strongest_of(const features& line) const {
    float best = 0;
    for (std::size_t s = 0; s < plan_.slots.size() && s < best_.size(); ++s)
      if (plan_.slots[s]->appearance() != look::place) best = std::max(best, line.looks[s]);
    return best;
  }

  const entry_plan& plan_;
  std::array<float, span_weights::most_slots> best_{};
};

}  // namespace vitae::wild_text
