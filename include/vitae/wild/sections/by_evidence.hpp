// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/atoms/separator_words.hpp>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/sections/dated_entries.hpp>
#include <vitae/wild/sections/listed_papers.hpp>
#include <vitae/wild/sections/listed_tools.hpp>
#include <vitae/wild/sections/loose_blocks.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/sections/title_key.hpp>
#include <vitae/wild/sections/title_words.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

/// What a section is made of whatever its title says, if its entries leave no doubt: dated jobs, dated degrees at
/// schools, publications, tools. Anything else stays what it is.
class section_by_evidence {
 public:
  explicit section_by_evidence(const context& in) : in_(in) {}

  /// Whether a section's blocks are entries of that kind.
  bool holds(const section& s, const entry_plan& plan) const {
    switch (plan.type->appearance) {
      case look::citation:
        return !tells_of_judging(ascii::lowered(in_.view(s.title))) && holds_papers(in_, s);
      case look::keyword:
        return holds_tools(in_, s);
      default:
        return !tells_of_news(in_.view(s.title)) && holds_dated(in_, s, plan, 5);
    }
  }

  /// Whether they are jobs and hardly anything else: courses beside them tell of no job.
  bool holds_only_jobs(const section& s, const entry_plan& plan) const {
    return plan.employs() && holds_dated(in_, s, plan, 2);
  }

  /// Whether two lines or more begin with a degree that is dated, in them or in the line above: a career tells of
  /// studies too.
  bool tells_degrees(const section& s, const entry_plan& degrees) const {
    std::size_t told = 0;
    bool below_date = false;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const block& b = in_.doc.blocks[i];
      const bool dated = in_.dates.any_in(b.text), degree = (dated || below_date) && opens_with_degree(b, degrees);
      const bool asked =
          dated && (degree || are_all_of(in_, in_.dates.dating_in(b.text), in_.view(b)));  // as few lines are
      const features f = asked ? features_of(in_, degrees, b) : features{};
      told += degree && (f.dates > 0 || below_date) ? 1U : 0U;
      below_date = f.date_only;
    }
    return told > 1;
  }

  /// Whether none of the lines looks like that: a degree, a job.
  bool tells_none(const section& s, const entry_plan& plan, look as) const {
    const std::size_t slot = slot_of(plan, as);
    for (std::size_t i = s.begin; i < s.end; ++i)
      if (slot == nowhere || features_of(in_, plan, in_.doc.blocks[i]).looks[slot] >= 0.6F) return false;
    return s.begin < s.end;
  }

  /// Whether they are items of a line each without a date, lines too under what may be no title of jobs, "Research
  /// Focus", which tell of none: by the title of what one does beside them, or because none looks like one.
  bool tells_no_jobs(const section& s, const entry_plan& jobs) const {
    const auto item = [&](const block& b) { return !b.level && (b.kind == block_kind::bullet || s.quality < 0.9F); };
    const block *const first = in_.doc.blocks.data() + s.begin, *const end = in_.doc.blocks.data() + s.end;
    if (!std::all_of(first, end, item) || s.title.empty() || !loose::is_undated(in_, s)) return false;
    if (tells_of_service(ascii::lowered(in_.view(s.title)))) return true;
    const auto job = [&](const block& b) { return begins_with_job(in_.view(b)); };
    return std::none_of(first, end, job) && tells_none(s, jobs, look::role);
  }

  /// Whether they are awards by name and hardly anything else: what is funded goes by a name of its own.
  bool holds_only_awards(const section& s, const entry_plan& plan) const {
    if (plan.slots.empty() || plan.slots[0]->appearance() != look::award) return false;
    std::size_t lines = 0, named = 0;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const features f = features_of(in_, plan, in_.doc.blocks[i]);
      if (!f.date_only && !f.label) ++lines, named += f.looks[0] >= 0.6F ? 1U : 0U;
    }
    return lines > 1 && named * 4 >= lines * 3;
  }

 private:
  /// "What's new:", "Recent updates": dated lines below tell what happened, among it jobs and degrees.
  static bool tells_of_news(std::string_view title) {
    const std::string key = title_key(title);
    return words::lists<tidings>(std::string_view(key).substr(key.rfind(' ') + 1));
  }

  /// Is the first thing that a line says a degree, and no job?
  bool opens_with_degree(const block& b, const entry_plan& degrees) const {
    const span lead = lead_of(in_, b.text);
    if (lead.size() <= evidence::longest && in_.weigh(look::degree, lead) == 0) return false;  // as most lines
    const std::vector<atom> atoms = atoms_of(in_, degrees, lead);
    return !atoms.empty() && in_.weigh(look::degree, atoms[0].text) >= 0.9F &&
           in_.weigh(look::role, atoms[0].text) < 0.5F;
  }

  const context& in_;
};

}  // namespace vitae::wild_text
