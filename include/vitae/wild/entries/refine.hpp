// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/wild/entries/atoms.hpp>
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
      const atom town = cut_off_town(atoms[i]);
      atom first = atoms[i], second = atoms[i];
      const bool cut = cut_at_joint(atoms, i, first, second) || cut_at_space(atoms, i, first, second) ||
                       cut_behind_school(first, second);
      const bool parted = cut || !town.text.empty();
      if (parted && out.empty()) out.assign(atoms.begin(), atoms.begin() + static_cast<std::ptrdiff_t>(i));
      if (parted || !out.empty()) out.push_back(first);
      second.order += 1;
      if (cut) out.push_back(second);
      if (!town.text.empty()) out.push_back(town);
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
    second.text = second.outer = {cut, second.text.end};
    second.before = gap::word;
    return true;
  }

  /// "Voorbeeld B.V. te Utrecht": takes the Dutch town off an atom; no text where there is none.
  atom cut_off_town(atom& whole) const {
    const std::size_t te = in_.view(whole.text).rfind(" te ");
    if (te == std::string_view::npos || te == 0) return {};
    atom town = whole;
    town.text.begin = town.outer.begin = whole.text.begin + te + 4;
    const std::string_view name = in_.view(town.text);
    const bool word = name.find(' ') == name.npos && is_upper(decode(name, 0).code_point);
    if (!word && in_.weigh(look::place, town.text) < 0.5F) return {};
    whole.text.end = whole.outer.end = whole.text.begin + te;
    town.before = gap::word;
    town.order += 2;
    return town;
  }

  /// "见本大学环境工程专业": whether the name of a school ends within characters that close with a subject.
  bool cut_behind_school(atom& first, atom& second) const {
    const std::string_view text = in_.view(first.text);
    if (!text.ends_with("专业") && !text.ends_with("專業")) return false;
    for (const std::string_view school : {"大学", "大學", "学院", "學院"}) {
      const std::size_t end = text.rfind(school) + school.size();
      if (end < school.size() || end + 6 >= text.size()) continue;
      first.text.end = first.outer.end = second.text.begin = second.outer.begin = first.text.begin + end;
      second.before = gap::word;
      return true;
    }
    return false;
  }

  const context& in_;
  joint_cuts joints_;
  space_cuts spaces_;
};

}  // namespace vitae::wild_text
