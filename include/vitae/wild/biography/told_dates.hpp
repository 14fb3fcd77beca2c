// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <deque>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/biography/clause.hpp>
#include <vitae/wild/biography/told_titles.hpp>
#include <vitae/wild/entries/draft.hpp>

namespace vitae::wild_text {

/// Finds the dates of what a sentence tells.
class told_dates {
 public:
  told_dates(const clause_reading& clause, std::string_view running) : clause_(clause), running_(running) {}

  using dates_of_one = std::vector<const found_date*>;

  /// The one date of a fact: that of its clause before one that leads to it, a range before a year; none of several.
  /// What stands before `from` is told of something else.
  dates_of_one of(const told_title& fact, span clause, std::size_t from) const {
    dates_of_one all = clause_.dates_of(clause);
    if (all.empty()) {
      all = clause_.dates_of({from, fact.title.begin});
      std::erase_if(all, [&](const found_date* f) { return !leads_to(fact, *f, from); });
    }
    return one_of(all);
  }

  /// The one date of a span.
  dates_of_one in(span s) const { return one_of(clause_.dates_of(s)); }

  /// "a BSc and an MSc … in 2008 and 2010": as many years as facts that share their holder are theirs, in order.
  void share(const std::vector<told_title>& all, std::vector<draft>& facts) {
    for (std::size_t end = facts.size(); end > 0;) {
      std::size_t begin = end - 1;
      while (begin > 0 && all[begin - 1].shares) --begin;
      if (facts[end - 1].dates.size() == 1 && end - begin > 1) {
        const found_date& years = *facts[end - 1].dates[0];
        if (years.what.list.size() == end - begin)
          for (std::size_t i = begin; i < end; ++i) facts[i].dates = {&alone(years, years.what.list[i - begin])};
      }
      end = begin;
    }
  }

 private:
  static dates_of_one one_of(dates_of_one all) {
    if (all.size() > 1) std::erase_if(all, [](const found_date* f) { return !f->what.is_range; });
    return all.size() == 1 ? all : dates_of_one{};
  }

  /// One of several years as a date of its own.
  const found_date& alone(const found_date& years, const date& when) {
    found_date one = years;
    one.what.list.clear();
    one.what.when = {when, when};
    one.what.is_range = false;
    return made_.emplace_back(one);
  }

  /// Does a date before a title say when that was: "From 2010 to 2014 she was", but not "After my PhD in 2014, I was"?
  bool leads_to(const told_title& fact, const found_date& f, std::size_t from) const {
    if (f.text.begin >= fact.lead) return true;
    const std::string_view before = running_.substr(from, f.text.begin - from);
    const std::size_t mark = before.find_last_of(",;:.(");
    const std::string_view words = before.substr(mark == before.npos ? 0 : mark + 1);
    const bool near = running_.substr(f.text.end, fact.lead - f.text.end).find_first_not_of(" ,)") == words.npos;
    if (is_about_another(words)) return fact.begun && near;  // "After my PhD in 2014, I joined"
    return (near || !fact.clausal) && std::count(words.begin(), words.end(), ' ') < 6;
  }

  /// "Before joining Example Ltd. in": what else was then.
  static bool is_about_another(std::string_view words) {
    while (!words.empty()) {
      const std::size_t end = std::min(words.find(' '), words.size());
      for (const std::string_view other : {"after", "before", "prior", "until", "nach", "vor", "bevor", "nachdem",
                                           "après", "avant", "antes", "tras", "having"})
        if (ascii::equal(words.substr(0, end), other)) return true;
      words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
  }

  const clause_reading& clause_;
  std::string_view running_;
  std::deque<found_date> made_;
};

}  // namespace vitae::wild_text
