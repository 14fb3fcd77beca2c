// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <deque>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/biography/clause.hpp>
#include <vitae/wild/biography/told_dates.hpp>
#include <vitae/wild/biography/told_titles.hpp>
#include <vitae/wild/entries/assign.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/teller.hpp>

namespace vitae::wild_text {

/// Reads the jobs or the degrees that one sentence tells: the title by the words that lead to it, then whose it is,
/// where and when, by what stands with it in its clause. What no one holds is no fact, but for a degree with a date.
class told_facts {
 public:
  /// `running` is the plain text with its lines as one.
  told_facts(const context& in, const entry_plan& plan, std::string_view running)
      : in_(in), clause_(in, running), dates_(clause_, running), assign_(in.plain(), in.weigh, plan.slots) {
    for (const member_info* m : plan.slots) {
      const look as = m->appearance();
      degrees_ = degrees_ || as == look::degree;
      if (as == look::degree || (as == look::role && !degrees_)) title_ = m;
      if (as == look::organization && !holder_) holder_ = m;
    }
  }

  /// The facts of a sentence; `owner` is the name of whom the document tells.
  std::vector<draft> in_sentence(span sentence, std::string_view owner) {
    std::vector<draft> found;
    if (!title_ || !holder_) return found;
    const std::string_view text = clause_.view(sentence);
    const std::vector<told_title> all =
        degrees_ ? degrees_told(text, teller{owner}, sentence.begin) : jobs_told(text, teller{owner}, sentence.begin);
    std::size_t from = sentence.begin;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::size_t next = i + 1 < all.size() ? clause_.begin_of(all[i].behind, all[i + 1].lead) : sentence.end;
      const span clause{all[i].behind, clause_.end_of({all[i].behind, next})};
      found.push_back(read(all[i], clause));
      if (!is_held(found.back())) hold_before(all[i], {from, all[i].lead}, found.back());
      found.back().dates = all[i].time.empty() ? dates_.of(all[i], clause, from) : dates_.in(all[i].time);
      if (degrees_ && all.size() == 1 && found.back().dates.empty())
        found.back().dates = dates_.of(all[i], {clause.begin, behind_guidance(clause, sentence)}, from);
      from = clause.end;
    }
    for (std::size_t i = found.size(); i-- > 1;)
      if (all[i - 1].shares && !is_held(found[i - 1])) share(found[i], found[i - 1]);
    dates_.share(all, found);
    std::erase_if(found, [&](const draft& d) { return !is_fact(d); });
    return found;
  }

 private:
  /// Where a clause ends with what stands behind those who guided one: "from Example University | under Bo Reed at the
  /// Example Lab in May 2023".
  std::size_t behind_guidance(span clause, span sentence) const {
    const std::string_view rest = clause_.view({clause.end, sentence.end});
    for (const std::string_view lead : guidances)
      if (rest.starts_with(lead)) return clause_.end_of({clause.end + lead.size(), sentence.end});
    return clause.end;
  }

  /// A fact with the holder and the place that its clause names.
  draft read(const told_title& fact, span clause) {
    draft d;
    d.hired = fact.begun;
    span title = fact.title, holder = fact.holder;
    if (holder.empty() && !degrees_) part_founder(title, holder);
    if (holder.empty() && !degrees_ && says_nothing(clause)) part_linked(title, holder);
    if (!title.empty()) take(d, title, title_, told_weight);
    const std::vector<atom> atoms = clause_.atoms_of(holder.empty() ? clause : holder);
    if (atoms.empty()) return d;
    const bool joined_to_it = !holder.empty() || clause_reading::names_holder(clause_.view(clause)) ||
                              (clause_.view(clause).starts_with(" in ") && clause_.is_linked(atoms[0].text));
    std::vector<assigned> chosen;
    assign_.best(atoms, 1U << assign_.slot_of(title_), nullptr, chosen);
    for (const assigned& a : chosen) {
      const span name = joined(atoms, a.first, a.last);
      if (a.member == holder_ && fact.studied && !names_school(clause_.view(name))) continue;
      const float least = a.member != holder_ || !joined_to_it || fact.title.empty() ? 0.6F : 0.35F;
      if ((a.member == holder_ || a.member->appearance() == look::place) && a.weight >= least)
        take(d, name, a.member, a.weight);
    }
    if (!is_held(d) && joined_to_it && !fact.studied && may_hold(atoms[0].text)) take(d, atoms[0].text, holder_, 0.5F);
    return d;
  }

  /// "I joined Example Ltd., | where I am a clerk": the holder stands before.
  void hold_before(const told_title& fact, span before, draft& d) {
    const std::string_view text = clause_.view(before);
    const std::size_t where = text.rfind(" where "),
                      mark = text.substr(0, std::max<std::size_t>(where, 1) - 1).find_last_of(",;");
    if (where == text.npos || where + 40 < text.size() || fact.title.empty()) return;
    if (text.find_first_of(",;.", where) != text.npos) return;
    const std::size_t from = mark == text.npos ? 0 : mark;
    const std::size_t at = text.find(" at ", from), joined = text.find("joined ", from);
    if (at >= where && joined >= where) return;
    told_title there = fact;
    there.title = {};
    there.holder = {before.begin + (at < where ? at + 4 : joined + 7), before.begin + where};
    const draft holder = read(there, {});
    if (is_held(holder)) share(holder, d);
  }

  /// "founder of | Example Ltd.": what one founds is named in the title.
  void part_founder(span& title, span& holder) const {
    const std::string_view text = clause_.view(title);
    const std::size_t of = text.find(" of ");
    if (of == text.npos || of + 4 >= text.size() || !founds(text.substr(0, of))) return;
    holder = {title.begin + of + 4, title.end};
    title.end = title.begin + of;
  }

  bool says_nothing(span clause) const {
    return clause_.view(clause).find_first_not_of(" .") == std::string_view::npos;
  }

  /// "assistant professor of | [Example] department": a link that nothing else of the sentence holds.
  void part_linked(span& title, span& holder) const {
    const std::string_view text = clause_.view(title);
    const std::size_t of = text.find(" of ");
    if (of == text.npos || of + 4 >= text.size()) return;
    const std::size_t begin = title.begin + of + 4;
    if (!clause_.is_linked({begin, begin + 1})) return;
    holder = {begin, title.end};
    title.end = title.begin + of;
  }

  static void take(draft& d, span s, const member_info* m, float weight) {
    atom a;
    a.text = a.outer = s;
    d.chosen.push_back({d.atoms.size(), d.atoms.size(), m, weight});
    d.atoms.push_back(a);
  }

  /// A name that says nothing of itself, but stands where the holder's does: "at Kelpworks".
  bool may_hold(span s) const {
    const std::string_view text = clause_.view(s);
    if (text.size() < 3 || std::count(text.begin(), text.end(), ' ') > 4 || !is_upper(decode(text, 0).code_point))
      return false;
    return in_.weigh(look::place, s) < 0.5F && in_.weigh(look::person, s) < 0.5F && in_.weigh(look::role, s) < 0.5F &&
           in_.weigh(look::degree, s) < 0.5F;
  }

  /// Is it held by somebody, or a degree with a date? Without a title, it needs both.
  bool is_fact(const draft& d) const {
    const bool titled = any_of(d.chosen, [&](const assigned& a) { return a.member == title_; });
    return titled ? is_held(d) || (degrees_ && !d.dates.empty()) : is_held(d) && !d.dates.empty();
  }

  bool is_held(const draft& d) const {
    return any_of(d.chosen, [&](const assigned& a) { return a.member == holder_; }) ||
           any_of(d.shared, [&](const borrowed& b) { return b.member == holder_; });
  }

  /// Gives a fact the holder and the place of the one told with it.
  void share(const draft& from, draft& to) const {
    for (const assigned& a : from.chosen)
      if (a.member != title_) to.shared.push_back({a.member, from.atoms[a.first].text, a.weight});
    to.shared.insert(to.shared.end(), from.shared.begin(), from.shared.end());
  }

  const context& in_;
  clause_reading clause_;
  told_dates dates_;
  assignment assign_;
  const member_info* title_ = nullptr;
  const member_info* holder_ = nullptr;
  bool degrees_ = false;
};

}  // namespace vitae::wild_text
