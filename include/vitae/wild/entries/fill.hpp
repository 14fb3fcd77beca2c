// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/drafting/items.hpp>
#include <vitae/wild/entries/fill/entry_links.hpp>
#include <vitae/wild/entries/fill/fill_dates.hpp>
#include <vitae/wild/entries/fill/listed_parts.hpp>
#include <vitae/wild/entries/fill/told_choice.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/degree.hpp>
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
      if (is_labelled(d, a)) continue;
      in_.put(made, *a.member, bare(*a.member, joined(d.atoms, a.first, a.last)),
              std::min(1.0F, 0.4F + a.weight * 0.6F));
      for (std::size_t i = a.first; i <= a.last; ++i) used[i] = 1;
    }
    for (const borrowed& b : d.shared)
      if (!made.find(b.member->index)) in_.put(made, *b.member, bare(*b.member, b.text), b.weight);
    dates_.fill(made, d);
    if (plan_.grade && !d.grade.text.empty()) grade(made, d.grade);
    for (const labelled& f : d.facts) fact(made, f);
    if (plan_.links) entry_links(in_, *plan_.links).fill(made, d);
    if (plan_.choice) put_told_choice(in_, *plan_.choice, d, used, made);
    if (plan_.keywords) tools(made, d, used);
    body(made, d, rest_of(d, used));
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
      const filling fill(in_, inner);
      draft part;
      part.range = d.range;
      part.dates = d.dates;
      span title = d.atoms.empty() ? lines[0].text : span{d.atoms.front().outer.begin, d.atoms.front().outer.end};
      for (const atom& a : d.atoms)
        if (a.line == 0) title.end = std::max(title.end, a.outer.end);
      in_.put(made, *inner.slots[0], title, 0.6F);
      fill.dates_.fill(made, part);
      for (const body_line& line : d.body) part.body.push_back(line);
      fill.body(made, part, {title.end, title.end});
      made.where = in_.plain().where(lines.front().text.begin, lines.back().text.end);
      context::put(whole, *plan_.inner, std::move(made), true);
    } else if (plan_.bullets) {
      item_lists(in_, *plan_.bullets).add(whole, lines);
    }
  }

 private:
  /// The name of an organisation without the small words that join it to the job: "at the University of Example"; that
  /// of a degree without the sentence that tells of it.
  span bare(const member_info& m, span s) const {
    if (m.appearance() == look::degree) return alone(s);
    if (m.appearance() == look::award) return closed(s);
    if (m.appearance() != look::organization) return s;
    static constexpr std::string_view joining[] = {"at ",  "for ", "in ",   "with ", "within ", "by ", "from ",
                                                   "the ", "bei ", "beim ", "der ",  "dem ",    "den "};
    span name = s;
    for (bool more = true; more;) {
      more = false;
      for (const std::string_view word : joining)
        if (in_.view(name).starts_with(word)) name.begin += word.size(), more = true;
    }
    return !name.empty() && is_upper(decode(in_.view(name), 0).code_point) ? name : s;
  }

  /// The name of an award without the word that led to its date: "Lamp Prize for | 2022/2023".
  span closed(span award) const {
    for (const std::string_view word : {" for", " in", " of", " from", " at"})
      if (in_.view(award).ends_with(word)) award.end -= word.size();
    return award;
  }

  span alone(span degree) const {
    const std::string_view text = in_.view(degree), name = degree_name(text);
    if (name.empty() || name.size() == text.size()) return degree;
    const std::size_t begin = degree.begin + static_cast<std::size_t>(name.data() - text.data());
    return trim(in_.plain(), {begin, begin + name.size()});
  }

  /// Does a label say what was chosen otherwise? It is surer, unless it may mean another member ("Title: …") or says
  /// what looks less like it or only its beginning.
  bool is_labelled(const draft& d, const assigned& a) const {
    return any_of(d.facts, [&](const labelled& f) {
      const bool part = in_.view(joined(d.atoms, a.first, a.last)).starts_with(in_.view(f.value));
      return f.member == a.member && !part && !plan_.names.exactly(in_.view(f.label), a.member) &&
             in_.weigh(a.member->appearance(), f.value) + 0.2F >= std::min(a.weight, 0.6F);
    });
  }

  /// A grade's text, and its numbers in the order in which the record has them.
  void grade(node& made, const found_grade& g) const {
    const member_info& m = *plan_.grade;
    if (m.type->core().shape != shape::record) return in_.put(made, m, g.text, 0.9F);
    node& record = made.at(m);
    bool first = true;
    for (const member_info& part : m.type->core().members) {
      if (kinds::is_text(*part.type)) {
        in_.put(record, part, g.text, 0.9F);
      } else if (part.type->core().notation == token::number) {
        node number = in_.leaf(part, g.text, 0.9F);
        number.text = first ? g.value : g.scale;
        for (char& c : number.text) c = c == ',' ? '.' : c;
        first = false;
        if (!number.text.empty()) context::put(record, part, std::move(number), false);
      }
    }
    record.where = in_.plain().where(g.text.begin, g.text.end);
  }

  void fact(node& made, const labelled& f) const {
    const member_info& m = member_for(made, f);
    const type_info& core = m.type->core();
    if (core.shape == shape::record) {
      node& inner = made.at(m);
      if (!inner.parts.empty() || core.members.empty()) return;
      in_.put(inner, core.members[0], f.value, 0.9F);
      inner.where = inner.parts[0].where;
      return;
    }
    if (m.type->shape != shape::list) {
      if (!made.find(m.index))
        in_.put(made, m, m.appearance() == look::organization ? without_place(made, f.value) : f.value, 0.9F);
      return;
    }
    for (const span part : listed_parts(in_.plain(), f.value, m.appearance() == look::person))
      in_.put(made, m, part, 0.9F);
  }

  /// The member that a label speaks of; where it is known, another of the same name: the "Title" of a degree's thesis.
  const member_info& member_for(const node& made, const labelled& f) const {
    if (f.member->type->shape == shape::list || !made.find(f.member->index)) return *f.member;
    const member_info* other = plan_.names.exactly(in_.view(f.label), f.member);
    return other ? *other : *f.member;
  }

  /// "Example Ltd., Berlin" after a label: the place is a fact of its own.
  span without_place(node& made, span s) const {
    for (const member_info* m : plan_.slots) {
      if (m->appearance() != look::place || made.find(m->index)) continue;
      for (std::size_t i = s.begin + 1; i + 2 < s.end; ++i) {
        const span place = trim(in_.plain(), {i + 1, s.end});
        if (in_.plain().text[i] != ',' || in_.weigh(look::place, place) < 0.6F) continue;
        in_.put(made, *m, place, 0.8F);
        return trim(in_.plain(), {s.begin, i});
      }
    }
    return s;
  }

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

  /// Puts the tools that are left of a line of the head, "C++20, Boost", among the keywords.
  void tools(node& made, const draft& d, std::vector<char>& used) const {
    constexpr std::size_t longest = 30;
    const auto tool = [&](std::size_t i) {
      const atom& a = d.atoms[i];
      return a.tool || (a.text.size() <= longest && in_.weigh(look::keyword, a.text) >= 0.6F);
    };
    for (std::size_t i = 0; i < d.atoms.size();) {
      std::size_t end = i;
      while (end < d.atoms.size() && !used[end] && d.atoms[end].line == d.atoms[i].line && tool(end)) ++end;
      const bool whole = end > i && (end == d.atoms.size() || used[end] || d.atoms[end].line != d.atoms[i].line);
      for (std::size_t k = i; whole && k < end; ++k) in_.put(made, *plan_.keywords, d.atoms[k].text, 0.8F), used[k] = 1;
      i = std::max(end, i + 1);
    }
  }

  void body(node& made, const draft& d, span rest) const {
    std::vector<body_line> bullets;
    span prose = rest;
    std::size_t told = 0;  // how many bullets stood before the prose
    // Headings below the entry's own are items, a single one right below it what it is about.
    const auto is_heading = [&](const body_line& line) {
      return in_.doc.blocks[line.block].kind == block_kind::heading;
    };
    const bool headings = std::count_if(d.body.begin(), d.body.end(), is_heading) > 1;
    bool headed = false;
    for (const body_line& line : d.body) {
      const block& b = in_.doc.blocks[line.block];
      headed = headed || (is_heading(line) && (headings || (!prose.empty() && &line != &d.body.back())));
      const bool text = (b.kind != block_kind::bullet && !b.definition && !headed) || line.prose;
      if (prose.empty()) told = bullets.size();
      if (text && bullets.size() == told && plan_.prose) {
        if (prose.empty()) prose.begin = line.text.begin;
        prose.end = std::max(prose.end, line.text.end);
      } else {
        bullets.push_back(line);
      }
    }
    if (!prose.empty()) {
      if (plan_.prose && !made.find(plan_.prose->index))
        in_.put(made, *plan_.prose, prose, 0.6F);
      else if (plan_.bullets)
        item_lists(in_, *plan_.bullets).add(made, prose);
    }
    if (plan_.bullets) item_lists(in_, *plan_.bullets).add(made, bullets);
  }

  const context& in_;
  const entry_plan& plan_;
  date_filling dates_;
};

}  // namespace vitae::wild_text
