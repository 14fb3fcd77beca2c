// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Gives a record the dates of its draft.
class date_filling {
 public:
  date_filling(const context& in, const entry_plan& plan) : in_(in), plan_(plan) {}

  /// The first date of an entry as its period, its date, or its dates.
  void fill(node& made, const draft& d) const {
    if (d.dates.empty()) return mentioned(made, d);
    const found_date* best = d.dates.front();
    for (const found_date* f : d.dates)
      if (rank(*f) > rank(*best)) best = f;
    const found_date& first = *best;
    if (plan_.period && d.dated_lines > 0 && (d.goes_on || d.dates.size() > 1) &&
        (!first.what.is_range || d.dated_lines > 1)) {
      found_date whole = *d.dates.front();
      whole.what.is_range = true;
      whole.what.when.end = d.goes_on ? date::present() : d.dates[1]->what.when.end;
      if (d.dates.size() > 1) whole.text.end = std::max(whole.text.end, d.dates[1]->text.end);
      period_of(made, *plan_.period, whole);
    } else if (plan_.period) {
      found_date own = first;
      if (d.hired && !own.what.is_range) own.what.when.end = {};
      period_of(made, *plan_.period, own);
    } else if (plan_.date_list) {
      if (in_order(d.dates))
        for (const found_date* f : d.dates) list_dates(made, *plan_.date_list, *f);
    } else {
      for (std::size_t i = 0; i < d.dates.size() && i < plan_.dates.size(); ++i)
        one_date(made, *plan_.dates[i], *d.dates[i]);
    }
  }

 private:
  node date_leaf(const date& when, const found_date& f) const {
    node leaf;
    leaf.text = edtf_of(when);
    leaf.where = in_.plain().where(f.text.begin, f.text.end);
    leaf.confidence = f.what.confidence;
    return leaf;
  }

  /// Without a date of its own, what is dated singly has the first year that its head mentions.
  void mentioned(node& made, const draft& d) const {
    if (plan_.period || !plan_.dated() || d.atoms.empty()) return;
    const span head{d.atoms.front().outer.begin, d.atoms.back().outer.end};
    const auto years = in_.dates.mentioned_in(head);
    if (years.empty()) return;
    if (plan_.date_list)
      list_dates(made, *plan_.date_list, *years.front());
    else
      one_date(made, *plan_.dates.front(), *years.front());
  }

  /// Years that neither rise nor fall ("2016, 2017 2015") are displaced: no one can say whose they are.
  static bool in_order(const std::vector<const found_date*>& dates) {
    bool rises = true, falls = true;
    const date* last = nullptr;
    const auto next = [&](const date& when) {
      if (last && earlier(when, *last)) rises = false;
      if (last && earlier(*last, when)) falls = false;
      last = &when;
    };
    for (const found_date* f : dates) {
      for (const date& when : f->what.list) next(when);
      if (f->what.list.empty() && f->what.when.start) next(*f->what.when.start);
    }
    return rises || falls;
  }

  /// What is most likely the time of the entry itself: a range before a single date, neither expected.
  static int rank(const found_date& f) { return (f.what.is_range ? 2 : 0) + (f.what.expected ? 0 : 1); }

  void period_of(node& made, const member_info& m, const found_date& f) const {
    period when = f.what.when;
    if (!f.what.list.empty()) when = {f.what.list.front(), f.what.list.back()};
    if (!when.start && !when.end) return;
    node& p = made.at(m);
    p.where = in_.plain().where(f.text.begin, f.text.end);
    p.confidence = f.what.confidence;
    const auto& ends = m.type->core().members;
    if (when.start && (f.what.is_range || !f.what.expected)) context::put(p, ends[0], date_leaf(*when.start, f), false);
    if (when.end) context::put(p, ends[1], date_leaf(*when.end, f), false);
  }

  void list_dates(node& made, const member_info& m, const found_date& f) const {
    if (!f.what.list.empty()) {
      for (const date& d : f.what.list) add_once(made, m, date_leaf(d, f));
      return;
    }
    if (f.what.when.start) add_once(made, m, date_leaf(*f.what.when.start, f));
    if (f.what.is_range && f.what.when.end) add_once(made, m, date_leaf(*f.what.when.end, f));
  }
  /// "2014 Kite Prize (2014)": a date that is printed twice is one.
  static void add_once(node& made, const member_info& m, node when) {
    if (const node* dates = made.find(m.index))
      for (const node& known : dates->parts)
        if (known.text == when.text) return;
    context::put(made, m, std::move(when), true);
  }

  void one_date(node& made, const member_info& m, const found_date& f) const {
    if (f.what.when.end)
      context::put(made, m, date_leaf(*f.what.when.end, f), false);
    else if (!f.what.list.empty())
      context::put(made, m, date_leaf(f.what.list.front(), f), false);
  }

  const context& in_;
  const entry_plan& plan_;
};

}  // namespace vitae::wild_text
