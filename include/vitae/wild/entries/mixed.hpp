// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/read_entries.hpp>
#include <vitae/wild/entries/segment.hpp>

namespace vitae::wild_text {

/// Tells the entries of two kinds apart that stand in one section ("Education and Employment"), by what only one of the
/// kinds has: a degree, a job.
class mixed_entries {
 public:
  mixed_entries(const context& in, const entry_plan& first, const entry_plan& second, bool posts_only = false)
      : in_(in), first_(first), second_(second), posts_only_(posts_only) {}

  /// Reads the entries among some blocks, each as what it is.
  void read(std::size_t begin, std::size_t end, node& firsts, node& seconds) const {
    if (begin == end) return;
    std::size_t from = begin;
    bool other = false;
    for (const entry_range& range : segmentation(in_, first_, begin, end).best()) {
      const float here = sign(first_, second_, range), there = sign(second_, first_, range);
      const bool now = there > here && there >= 0.5F && (!posts_only_ || is_academic_post(range));
      if (now != other && range.begin > from)
        take(other, std::exchange(from, range.begin), range.begin, firsts, seconds);
      other = now;
    }
    take(other, from, end, firsts, seconds);
  }

 private:
  void take(bool other, std::size_t begin, std::size_t end, node& firsts, node& seconds) const {
    read_entries(in_, other ? second_ : first_, begin, end, other ? seconds : firsts);
  }

  /// How much the head of an entry looks like what one kind has and the other has not.
  float sign(const entry_plan& kind, const entry_plan& other, const entry_range& range) const {
    float best = 0;
    for (std::size_t i = range.begin; i < std::min(range.end, range.body + 2); ++i) {
      if (i >= range.body && in_.doc.blocks[i].kind == block_kind::bullet) break;
      const features f = features_of(in_, kind, in_.doc.blocks[i]);
      for (std::size_t s = 0; s < kind.slots.size() && s < f.looks.size(); ++s)
        if (!has(other, kind.slots[s]->appearance())) best = std::max(best, f.looks[s]);
    }
    return best;
  }
  /// "Lecturer in English", "Postdoctoral Fellow": no degree is called so, as engineers and masters are.
  bool is_academic_post(const entry_range& range) const {
    for (std::size_t i = range.begin; i < std::min(range.end, range.body + 1); ++i) {
      const std::string text = ascii::lowered(in_.view(in_.doc.blocks[i]));
      for (const std::string_view post : {"lecturer", "professor", "postdoc", "post-doc", "teacher", "instructor",
                                          "teaching assis", "research assis", "adjunct", "faculty of"})
        if (text.find(post) != text.npos) return true;
    }
    return false;
  }
  static bool has(const entry_plan& plan, look as) {
    return any_of(plan.slots, [&](const member_info* m) { return m->appearance() == as; });
  }

  const context& in_;
  const entry_plan& first_;
  const entry_plan& second_;
  bool posts_only_;  ///< whether the second kind is only that of teachers and researchers
};

}  // namespace vitae::wild_text
