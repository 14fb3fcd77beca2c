// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/read_entries.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/lists/read_lists.hpp>
#include <vitae/wild/lists/spoken.hpp>
#include <vitae/wild/lists/stray_lines.hpp>

namespace vitae::wild_text {

/// Reads sections of enumerations: skills, languages.
class list_sections {
 public:
  list_sections(const context& in, const chosen_members& chosen, const stray_lines& strays)
      : in_(in), chosen_(chosen), strays_(strays) {}

  /// Reads the blocks of a section under a title of `m`; lines that belong to another member go there, and all of
  /// "Languages" that nobody speaks are skills.
  void read(node& root, const member_info& titled, std::size_t begin, std::size_t end) const {
    const bool tools = &titled == chosen_.languages && chosen_.skills && !spoken(in_).in_blocks(begin, end);
    const member_info& m = tools ? *chosen_.skills : titled;
    const list_reading lists(in_, m.type->core());
    std::size_t from = begin;
    bool elsewhere = false;
    for (std::size_t i = begin; i < end; ++i) {
      const bool prize = &m != chosen_.prizes && strays_.is_prize(in_.doc.blocks[i]);
      const bool more = elsewhere && strays_.goes_on(in_.doc.blocks[i]);
      elsewhere = more || strays_.belongs_elsewhere(in_.doc.blocks[i], m);
      if (!prize && !elsewhere) continue;
      lists.section(root.at(m), from, i);
      if (more)
        strays_.take_more(root, in_.doc.blocks[i]);
      else if (prize)
        read_entries(in_, known<entry_plan>(chosen_.prizes->type->core()), i, i + 1, root.at(*chosen_.prizes));
      else
        strays_.take(root, in_.doc.blocks[i]);
      from = i + 1;
    }
    lists.section(root.at(m), from, end);
  }

 private:
  const context& in_;
  const chosen_members& chosen_;
  const stray_lines& strays_;
};

}  // namespace vitae::wild_text
