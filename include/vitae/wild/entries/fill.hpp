// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/drafting/items.hpp>
#include <vitae/wild/entries/fill/bare_names.hpp>
#include <vitae/wild/entries/fill/entry_links.hpp>
#include <vitae/wild/entries/fill/fill_body.hpp>
#include <vitae/wild/entries/fill/fill_dates.hpp>
#include <vitae/wild/entries/fill/fill_grade.hpp>
#include <vitae/wild/entries/fill/head_tools.hpp>
#include <vitae/wild/entries/fill/labelled_facts.hpp>
#include <vitae/wild/entries/fill/told_choice.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/known.hpp>

namespace vitae::wild_text {

/// Makes a record of a draft.
class filling {
 public:
  filling(const context& in, const entry_plan& plan) : in_(in), plan_(plan), dates_(in, plan) {}

  node record(const draft& d) const {
    node made;
    std::vector<char> used(d.atoms.size());
    for (const assigned& a : d.chosen) {
      if (says_label(in_, plan_, d, a)) continue;
      in_.put(made, *a.member, bare_name(in_, *a.member, joined(d.atoms, a.first, a.last)),
              std::min(1.0F, 0.4F + a.weight * 0.6F));
      for (std::size_t i = a.first; i <= a.last; ++i) used[i] = 1;
    }
    for (const borrowed& b : d.shared)
      if (!made.find(b.member->index)) in_.put(made, *b.member, bare_name(in_, *b.member, b.text), b.weight);
    dates_.fill(made, d);
    if (plan_.grade && !d.grade.text.empty()) put_grade(in_, *plan_.grade, made, d.grade);
    for (const labelled& f : d.facts) put_fact(in_, plan_, made, f);
    if (plan_.links) entry_links(in_, *plan_.links).fill(made, d);
    if (plan_.choice) put_told_choice(in_, *plan_.choice, d, used, made);
    if (plan_.keywords) put_tools(in_, *plan_.keywords, made, d, used);
    put_body(in_, plan_, made, d, rest_of(d, used));
    const span whole{in_.doc.blocks[d.range.begin].text.begin, in_.doc.blocks[d.range.end - 1].text.end};
    made.where = in_.plain().where(whole.begin, whole.end);
    return made;
  }

  /// Adds what turned out to be a part of an entry: as a record of its own where the entry has such and the part is
  /// more than one bullet, "Tenure awarded 2012", else as bullets.
  void add_part(node& whole, const draft& d) const {
    std::vector<body_line> lines;
    for (std::size_t i = d.range.begin; i < d.range.end; ++i) lines.push_back({i, in_.doc.blocks[i].text});
    const bool bullet = lines.size() == 1 && in_.doc.blocks[d.range.begin].kind == block_kind::bullet;
    if (plan_.inner && !(bullet && plan_.bullets)) {
      const entry_plan& inner = known<entry_plan>(plan_.inner->type->core());
      if (inner.slots.empty() || !inner.period) return;
      node made;
      draft part;
      part.range = d.range;
      part.dates = d.dates;
      span title = d.atoms.empty() ? lines[0].text : span{d.atoms.front().outer.begin, d.atoms.front().outer.end};
      for (const atom& a : d.atoms)
        if (a.line == 0) title.end = std::max(title.end, a.outer.end);
      in_.put(made, *inner.slots[0], title, 0.6F);
      date_filling(in_, inner).fill(made, part);
      for (const body_line& line : d.body) part.body.push_back(line);
      put_body(in_, inner, made, part, {title.end, title.end});
      made.where = in_.plain().where(lines.front().text.begin, lines.back().text.end);
      context::put(whole, *plan_.inner, std::move(made), true);
    } else if (plan_.bullets) {
      item_lists(in_, *plan_.bullets).add(whole, lines);
    }
  }

 private:
  /// What no member took of the head: from its first such atom to its last.
  static span rest_of(const draft& d, const std::vector<char>& used) {
    span rest;
    for (std::size_t i = 0; i < d.atoms.size(); ++i) {
      if (used[i]) continue;
      if (rest.empty()) rest.begin = d.atoms[i].outer.begin;
      rest.end = d.atoms[i].outer.end;
    }
    return rest;
  }

  const context& in_;
  const entry_plan& plan_;
  date_filling dates_;
};

}  // namespace vitae::wild_text
