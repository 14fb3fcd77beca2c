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
    std::vector<features> said;  // by the blocks as entries of the first kind
    for (std::size_t i = begin; i < end; ++i) said.push_back(features_of(in_, first_, in_.doc.blocks[i]));
    const auto take = [&](bool other, std::size_t from, std::size_t to) {
      if (other) return read_entries(in_, second_, from, to, seconds);
      read_entries(in_, first_, from, to, firsts, &said[from - begin]);
    };
    std::size_t from = begin;
    bool other = false;
    const std::vector<entry_range> ranges = segmentation(in_, first_, begin, end, said.data()).best();
    for (const entry_range& range : ranges) {
      const bool now = is_second(range, &said[range.begin - begin], other);
      if (now != other && range.begin > from) take(other, std::exchange(from, range.begin), range.begin);
      other = now;
    }
    if (from == begin && !other) return read_entries(in_, first_, begin, end, firsts, said.data(), &ranges);
    take(other, from, end);
  }

 private:
  /// Whether an entry is of the second kind: by what its head says, `said` of the first kind. What tells of neither
  /// goes on as what stands above.
  bool is_second(const entry_range& range, const features* said, bool above) const {
    const words::coming event = words::coming_in(in_.view(in_.doc.blocks[range.begin]));
    if (event.what != words::coming::none) return event.school == second_.teaches();
    if (posts_only_ && !is_academic_post(range)) return false;
    float here = 0, there = 0;
    for (std::size_t i = range.begin; i < end_of_head(range); ++i) {
      here = std::max(here, sign(first_, second_, said[i - range.begin]));
      there = std::max(there, sign(second_, first_, features_of(in_, second_, in_.doc.blocks[i])));
    }
    return std::max(here, there) < 0.5F && !posts_only_ ? above : there > here && there >= 0.5F;
  }

  /// Where the head of an entry ends, with two lines below it that are no bullets.
  std::size_t end_of_head(const entry_range& range) const {
    const std::size_t most = std::min(range.end, range.body + 2);
    std::size_t end = std::min(range.body, most);
    while (end < most && in_.doc.blocks[end].kind != block_kind::bullet) ++end;
    return end;
  }

  /// How much a block looks like what one kind has and the other has not; `said` is what it says of the one.
  static float sign(const entry_plan& kind, const entry_plan& other, const features& said) {
    float best = 0;
    for (std::size_t s = 0; s < kind.slots.size() && s < said.looks.size(); ++s)
      if (!has(other, kind.slots[s]->appearance())) best = std::max(best, said.looks[s]);
    return best;
  }
  /// "Lecturer in English", "Postdoctoral Fellow", "Summer Intern": no degree is called so, as engineers and masters
  /// are.
  bool is_academic_post(const entry_range& range) const {
    for (std::size_t i = range.begin; i < std::min(range.end, range.body + 1); ++i) {
      const std::string text = ascii::lowered(in_.view(in_.doc.blocks[i]));
      for (const std::string_view post :
           {"lecturer", "professor", "postdoc", "post-doc", "teacher", "instructor", "teaching assis", "research assis",
            "adjunct", "faculty of", "research intern", "summer intern", "intern,", "intern at ", "internship at "})
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
