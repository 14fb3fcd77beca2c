// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/atoms/atom_text.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/refine/joint_cuts.hpp>
#include <vitae/wild/entries/refine/space_cuts.hpp>

namespace vitae::wild_text {

/// Cuts atoms where two facts stand side by side, with a word that joins them or nothing but a space between them. A
/// cut is only an offer: the assignment may join what it parts.
class refining {
 public:
  refining(const context& in, const entry_plan& plan) : in_(in), joints_(in, plan), spaces_(in, plan) {}

  void refine(std::vector<atom>& atoms) const {
    std::vector<atom> out;  // made where the first of them is cut, which is seldom
    for (std::size_t i = 0; i < atoms.size(); ++i) {
      atom first = atoms[i], second = atoms[i];
      const bool cut = cut_at_joint(atoms, i, first, second) || cut_at_space(atoms, i, first, second);
      if (cut && out.empty()) out.assign(atoms.begin(), atoms.begin() + static_cast<std::ptrdiff_t>(i));
      if (cut || !out.empty()) out.push_back(first);
      if (!cut) continue;
      second.order += 1;
      out.push_back(second);
    }
    if (!out.empty()) atoms = std::move(out);
  }

 private:
  /// "Engineer at Example Ltd.": whether a word joins two facts in an atom, which are then the first and the second.
  bool cut_at_joint(const std::vector<atom>& atoms, std::size_t i, atom& first, atom& second) const {
    const joined_facts parts = joints_.at(atoms, i);
    if (parts.whose.empty()) return false;
    first.text = first.outer = parts.what;
    second.text = parts.whose;
    second.outer = {parts.whose.begin, second.outer.end};
    second.before = gap::dash;
    return true;
  }

  /// "New York University New York, USA": whether a space parts two facts. A town may go on behind the next comma, if
  /// what stands there is no place by itself.
  bool cut_at_space(const std::vector<atom>& atoms, std::size_t i, atom& first, atom& second) const {
    const auto comma = [&](std::size_t k) { return k < atoms.size() && atoms[k].before == gap::comma; };
    std::size_t reach = atoms[i].text.end;
    if (comma(i + 1) && !spaces_.is_settled({atoms[i + 1].text.begin, atoms[comma(i + 2) ? i + 2 : i + 1].text.end}))
      reach = atoms[i + 1].text.end;
    const std::size_t cut = spaces_.best_in(atoms[i].text, reach);
    if (cut == 0) return false;
    first.text = first.outer = trim(in_.plain(), {first.text.begin, cut});
    if (in_.view(first.text).ends_with(':')) first.text.end = first.outer.end = first.text.end - 1;
    second.text = second.outer = atom_text::without_hanging_joint(in_.plain(), {cut, second.text.end});
    second.before = gap::word;
    return true;
  }

  const context& in_;
  joint_cuts joints_;
  space_cuts spaces_;
};

}  // namespace vitae::wild_text
