// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/fill/listed_parts.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Does a label say what was chosen otherwise? It is surer, unless it may mean another member ("Title: …") or says
/// what looks less like it or only its beginning.
inline bool says_label(const context& in, const entry_plan& plan, const draft& d, const assigned& a) {
  return any_of(d.facts, [&](const labelled& f) {
    const bool part = in.view(joined(d.atoms, a.first, a.last)).starts_with(in.view(f.value));
    return f.member == a.member && !part && !plan.names.exactly(in.view(f.label), a.member) &&
           in.weigh(a.member->appearance(), f.value) + 0.2F >= std::min(a.weight, 0.6F);
  });
}

/// The member that a label speaks of; where it is known, another of the same name: the "Title" of a degree's thesis.
inline const member_info& member_for(const context& in, const entry_plan& plan, const node& made, const labelled& f) {
  if (f.member->type->shape == shape::list || !made.find(f.member->index)) return *f.member;
  const member_info* other = plan.names.exactly(in.view(f.label), f.member);
  return other ? *other : *f.member;
}

/// "Example Ltd., Berlin" after a label: the place is a fact of its own.
inline span without_place(const context& in, const entry_plan& plan, node& made, span s) {
  for (const member_info* m : plan.slots) {
    if (m->appearance() != look::place || made.find(m->index)) continue;
    for (std::size_t i = s.begin + 1; i + 2 < s.end; ++i) {
      const span place = trim(in.plain(), {i + 1, s.end});
      if (in.plain().text[i] != ',' || in.weigh(look::place, place) < 0.6F) continue;
      in.put(made, *m, place, 0.8F);
      return trim(in.plain(), {s.begin, i});
    }
  }
  return s;
}

/// Puts what a label says into a record.
inline void put_fact(const context& in, const entry_plan& plan, node& made, const labelled& f) {
  const member_info& m = member_for(in, plan, made, f);
  const type_info& core = m.type->core();
  if (core.shape == shape::record) {
    node& inner = made.at(m);
    if (!inner.parts.empty() || core.members.empty()) return;
    in.put(inner, core.members[0], f.value, 0.9F);
    inner.where = inner.parts[0].where;
    return;
  }
  if (m.type->shape != shape::list) {
    if (!made.find(m.index))
      in.put(made, m, m.appearance() == look::organization ? without_place(in, plan, made, f.value) : f.value, 0.9F);
    return;
  }
  for (const span part : listed_parts(in.plain(), f.value, m.appearance() == look::person)) in.put(made, m, part, 0.9F);
}

}  // namespace vitae::wild_text
