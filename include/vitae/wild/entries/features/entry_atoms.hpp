// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/atoms/told_atoms.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/drafting/holes.hpp>
#include <vitae/wild/entries/plan.hpp>

/// A line's atoms, and what they tell together.
namespace vitae::wild_text {

/// Cuts what the dates and grades of a line, which `take` takes out or leaves in, have left of it.
template <class Take>
void cut_between(const std::vector<hole>& holes, span line, cutting& cut, Take take) {
  std::size_t from = line.begin;
  gap first = gap::line;
  for (const hole& h : holes) {
    if (!take(h)) continue;
    cut.add({from, h.text.begin}, first);
    from = h.text.end;
    first = gap::cell;
  }
  cut.add({from, line.end}, first);
}

/// The atoms of a block between the dates and grades that its entry may have.
inline std::vector<atom> atoms_of(const context& in, const entry_plan& plan, span s) {
  cutting cut(in.plain());
  cut_between(holes_in(in, plan, s), s, cut, [](const hole&) { return true; });
  std::vector<atom> atoms = cut.take();
  if (plan.employs()) told_atoms(in.plain()).part(atoms);
  return atoms;
}

/// Do atoms tell a job and whose it is: "I was a clerk at Example Ltd. from 2014 to 2018, where …"?
inline bool tells_job(const std::vector<atom>& atoms) {
  return any_of(atoms, [](const atom& a) { return a.told; }) &&
         any_of(atoms, [](const atom& a) { return a.before == gap::dash; });
}

/// How much an atom looks like something; what a sentence tells as a job is one.
inline float weight_of(const context& in, const atom& a, look as) {
  return a.told && as == look::role ? told_weight : in.weigh(as, a.text);
}

/// "Example Works — Riverton, CA": something other than a place stands before a dash or a cell's edge, or in a heading
/// before a bracket, and a place behind it.
inline bool says_whose_place(const context& in, const std::vector<atom>& atoms, bool heading) {
  for (std::size_t k = 1; k < atoms.size(); ++k)
    if (atoms[k].before >= (heading ? gap::paren : gap::dash) && in.weigh(look::place, joined(atoms, 0, k - 1)) < 0.5F)
      return in.weigh(look::place, joined(atoms, k, atoms.size() - 1)) >= 0.6F;
  return false;
}

/// Does a sentence begin with nothing that heads an entry, neither a job nor a degree?
inline bool tells_only(const context& in, const entry_plan& plan, const std::vector<atom>& atoms) {
  return !atoms.empty() && none_of(plan.slots, [&](const member_info* m) {
    return m->note.place == place_in_entry::heading && weight_of(in, atoms[0], m->appearance()) >= 0.6F;
  });
}

/// "Bachelor of Lamps, minor in Mathematics, summa cum laude": a degree that looks like nothing else, however small the
/// words behind it are.
inline bool begins_with_degree(const context& in, const std::vector<atom>& atoms) {
  return atoms.size() > 1 && in.weigh(look::degree, atoms[0].text) >= 0.9F && atoms[1].before == gap::comma;
}

}  // namespace vitae::wild_text
