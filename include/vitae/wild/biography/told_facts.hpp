// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/biography/clause.hpp>
#include <vitae/wild/entries/assign.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/told_degree.hpp>
#include <vitae/wild/evidence/told_posts.hpp>

namespace vitae::wild_text {

/// Reads the jobs or the degrees that one sentence tells: the title by the words that lead to it, then whose it is,
/// where and when, by what stands with it in its clause. What no one holds is no fact, but for a degree with a date.
class told_facts {
 public:
  /// `running` is the plain text with its lines as one.
  told_facts(const context& in, const entry_plan& plan, std::string_view running)
      : in_(in), clause_(in, running), assign_(in.plain(), in.weigh, plan.slots) {
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
    const std::vector<told> all = degrees_ ? degrees_in(sentence) : posts_in(sentence, owner);
    std::size_t from = sentence.begin;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::size_t next = i + 1 < all.size() ? all[i + 1].title.begin : sentence.end;
      const span clause{all[i].title.end, clause_.end_of({all[i].title.end, next})};
      found.push_back(read(all[i], clause));
      found.back().dates = date_of(clause, {from, all[i].title.begin});
      from = clause.end;
    }
    for (std::size_t i = found.size(); i-- > 1;)
      if (all[i - 1].shares && !is_held(found[i - 1])) share(found[i], found[i - 1]);
    std::erase_if(found, [&](const draft& d) { return !is_held(d) && (!degrees_ || d.dates.empty()); });
    return found;
  }

 private:
  /// A title, the holder where it stands before it, whether the next one's is its own too, and whether its year began
  /// it.
  struct told {
    span title, holder;
    bool shares = false, begun = false;
  };

  /// How many bytes of a sentence are the owner's name, or the first or last of it: "Quill ".
  static std::size_t subject_in(std::string_view sentence, std::string_view owner) {
    for (const std::string_view name : {owner, owner.substr(owner.rfind(' ') + 1), owner.substr(0, owner.find(' '))})
      if (name.size() > 1 && sentence.starts_with(name) && sentence.substr(name.size(), 1) == " ")
        return name.size() + 1;
    return 0;
  }

  std::vector<told> posts_in(span s, std::string_view owner) const {
    std::vector<told> found;
    for (const told_post& p : told_posts_in(clause_.view(s), subject_in(clause_.view(s), owner)))
      found.push_back(
          {{s.begin + p.begin, s.begin + p.end}, {s.begin + p.employer, s.begin + p.employer_end}, false, p.begun});
    return found;
  }

  std::vector<told> degrees_in(span s) const {
    std::vector<told> found;
    for (const told_degree& d : told_degrees_in(clause_.view(s)))
      found.push_back(
          {{s.begin + d.begin, s.begin + d.end}, {s.begin + d.school, s.begin + d.school_end}, d.shares_school});
    return found;
  }

  /// A fact with the holder and the place that its clause names.
  draft read(const told& fact, span clause) {
    draft d;
    const bool before = !fact.holder.empty();
    d.hired = fact.begun;
    take(d, fact.title, title_, told_weight);
    const std::vector<atom> atoms = clause_.atoms_of(before ? fact.holder : clause);
    if (atoms.empty()) return d;
    const bool joined_to_it = before || clause_reading::names_holder(clause_.view(clause));
    std::vector<assigned> chosen;
    assign_.best(atoms, 1U << assign_.slot_of(title_), nullptr, chosen);
    for (const assigned& a : chosen) {
      const float least = a.member != holder_ || !joined_to_it ? 0.6F : 0.35F;
      if ((a.member == holder_ || a.member->appearance() == look::place) && a.weight >= least)
        take(d, joined(atoms, a.first, a.last), a.member, a.weight);
    }
    if (!is_held(d) && joined_to_it && may_hold(atoms[0].text)) take(d, atoms[0].text, holder_, 0.5F);
    return d;
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

  /// The one date of a fact: behind its title before one that leads to it, a range before a year; none of several.
  std::vector<const found_date*> date_of(span behind, span before) const {
    for (const span s : {behind, before}) {
      std::vector<const found_date*> all = clause_.dates_of(s);
      if (all.size() > 1) std::erase_if(all, [](const found_date* f) { return !f->what.is_range; });
      if (!all.empty()) return all.size() == 1 ? all : std::vector<const found_date*>{};
    }
    return {};
  }

  bool is_held(const draft& d) const {
    return std::any_of(d.chosen.begin(), d.chosen.end(), [&](const assigned& a) { return a.member == holder_; }) ||
           std::any_of(d.shared.begin(), d.shared.end(), [&](const borrowed& b) { return b.member == holder_; });
  }

  /// Gives a fact the holder and the place of the one told with it.
  void share(const draft& from, draft& to) const {
    for (const assigned& a : from.chosen)
      if (a.member != title_) to.shared.push_back({a.member, from.atoms[a.first].text, a.weight});
    to.shared.insert(to.shared.end(), from.shared.begin(), from.shared.end());
  }

  const context& in_;
  clause_reading clause_;
  assignment assign_;
  const member_info* title_ = nullptr;
  const member_info* holder_ = nullptr;
  bool degrees_ = false;
};

}  // namespace vitae::wild_text
