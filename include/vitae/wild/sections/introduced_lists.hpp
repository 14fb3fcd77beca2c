// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/sections/by_evidence.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Parts from running text the lists of tools that a sentence introduces: "I know these languages well:" over bullets.
/// They are a section of their own, though no title says so.
class introduced_lists {
 public:
  /// `skills` is the member for tools.
  introduced_lists(const context& in, const member_info& skills) : in_(in), skills_(skills) {}

  /// Parts those of sections that have no member, or the one for text about oneself (`prose`).
  void part(std::vector<section>& sections, const member_info* prose) const {
    std::vector<section> parted;
    for (section s : sections) {
      for (std::size_t i = s.begin; i + 1 < s.end && (!s.member || s.member == prose); ++i) {
        const section list = behind(i, s.end);
        if (list.begin == list.end) continue;
        section before = s;
        before.end = list.begin;
        parted.push_back(before);
        parted.push_back(list);
        s.begin = list.end, s.title = {};
        i = s.begin - 1;
      }
      if (s.begin < s.end || parted.empty() || parted.back().member != &skills_) parted.push_back(s);
    }
    sections = std::move(parted);
  }

 private:
  /// The list behind a block that introduces one; empty where there is none.
  section behind(std::size_t i, std::size_t end) const {
    section list;
    list.begin = list.end = i + 1;
    const block& b = in_.doc.blocks[i];
    if (b.kind != block_kind::text || !in_.view(b).ends_with(':')) return list;
    while (list.end < end && in_.doc.blocks[list.end].kind == block_kind::bullet) ++list.end;
    list.member = &skills_;
    const bool tools = section_by_evidence(in_).holds(list, known<entry_plan>(skills_.type->core()));
    return tools ? list : section{nullptr, nullptr, 0, {}, i + 1, i + 1};
  }

  const context& in_;
  const member_info& skills_;
};

}  // namespace vitae::wild_text
