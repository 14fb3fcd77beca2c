// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/sections/by_evidence.hpp>
#include <vitae/wild/sections/dated_headings.hpp>
#include <vitae/wild/sections/entry_members.hpp>
#include <vitae/wild/sections/listed_papers.hpp>
#include <vitae/wild/sections/open_sections.hpp>
#include <vitae/wild/sections/outer_titles.hpp>
#include <vitae/wild/sections/preamble.hpp>
#include <vitae/wild/sections/run_into.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/sections/skill_groups.hpp>
#include <vitae/wild/sections/stacked_titles.hpp>
#include <vitae/wild/sections/title_words.hpp>

namespace vitae::wild_text {

/// Settles by what they hold which member sections are whose titles nobody knows or leave it open. A title may turn out
/// to be the head of an entry that is set like the titles ("## Engineer at Example Ltd."): such entries stand together
/// in one section.
class settling {
 public:
  /// `rest` is the member for what nothing claims.
  settling(const context& in, const type_info& root, const member_info* rest) : in_(in), members_{root, rest} {}

  void settle(std::vector<section>& sections) const {
    stacked_titles(in_).share(sections);
    const member_info* const jobs = members_.with(look::role);
    if (jobs) dated_run(in_, members_.plan_of(*jobs)).join(*jobs, members_.with(look::degree), sections);
    std::vector<section> out;
    outer_titles above;
    for (section s : sections) {
      if (s.member) reconsider(in_, members_, s);
      const std::size_t entries = first_entry(in_, s);
      section below = entries < s.end ? section{nullptr, nullptr, 0, {}, entries, s.end} : section{};
      if (entries < s.end && in_.doc.blocks[s.heading].kind == block_kind::text) below.member = jobs_in(below);
      s.end = std::min(s.end, entries);
      if (!out.empty() && goes_on_listing(in_, members_, out.back(), s)) {
        out.back().end = s.end;
        continue;
      }
      const auto [said, outer] = above.outside(in_.doc, s);
      if (is_group(in_, members_, s, outer)) s.member = outer, s.also = nullptr;
      // "### Journals" below "## Reviewing" lists no papers of one's own.
      if (s.member && tells_of_judging(ascii::small_letters(in_.view(said))))
        s.member = members_.rest, s.also = nullptr;
      const member_info* const last = out.empty() ? nullptr : out.back().member;
      const bool dated = last && members_.hold(*last) && goes_on_dated(in_, members_.plan_of(*last), out.back(), s);
      const bool known = out.empty() || s.member || s.title.empty() || in_.weigh(look::person, s.title) >= 0.5F;
      if (dated || (!known && resolve(s, last, sections) && last == s.member))
        out.back().end = s.end;
      else
        out.push_back(s);
      if (below.begin < below.end) out.push_back(below);
    }
    if (out.size() > 1) begin_with_entry(out[0], out[1]);
    sections = std::move(out);
    part_preamble(in_, members_, sections);
  }

 private:
  /// The member for jobs, where a section holds those; or null.
  const member_info* jobs_in(const section& s) const {
    const member_info* const jobs = members_.with(look::role);
    return jobs && section_by_evidence(in_).holds(s, members_.plan_of(*jobs)) ? jobs : nullptr;
  }

  /// A document may begin with its first job, set like the others that are the next section.
  void begin_with_entry(section& preamble, section& entries) const {
    if (preamble.begin == preamble.end || !entries.member || entries.begin == entries.end) return;
    const block &first = in_.doc.blocks[preamble.begin], &next = in_.doc.blocks[entries.begin];
    if (first.kind != block_kind::heading || next.kind != first.kind || next.level != first.level) return;
    section whole = preamble;
    whole.begin += 1;
    if (!resolve(whole, entries.member, {}) || whole.member != entries.member) return;
    entries.begin = preamble.begin;
    preamble.end = preamble.begin;
  }

  /// Gives a section its member, if there is no doubt; whether its title is an entry's head, which it then begins with.
  /// Jobs and degrees that a title tells of stand under it: what looks like them elsewhere, "## Community", is none.
  bool resolve(section& s, const member_info* before, const std::vector<section>& all) const {
    for (const member_info& m : members_.root.members) {
      if (!members_.hold(m)) continue;
      const entry_plan& plan = members_.plan_of(m);
      section whole = s;
      whole.begin -= 1;
      const bool paper = before == &m && m.type->core().appearance == look::citation && is_one_paper(in_, whole);
      if (paper || (plan.period && heads(plan, s, before == &m) && section_by_evidence(in_).holds(whole, plan))) {
        whole.member = &m;
        s = whole;
        return true;
      }
      if (!section_by_evidence(in_).holds(s, plan)) continue;
      if (&m == before || !plan.period || !tell_of(all, &m)) s.member = &m;
      return false;
    }
    return false;
  }

  /// Does the title look like the head of an entry: by its words or a date, or because the entry below it lacks what
  /// the title may be?
  bool heads(const entry_plan& plan, const section& s, bool goes_on) const {
    const features title = features_of(in_, plan, in_.doc.blocks[s.begin - 1]);
    if (title.dates > 0) return true;
    const auto shows = [&](const features& f, std::size_t slot) {
      return plan.slots[slot]->note.place == place_in_entry::heading && f.looks[slot] >= 0.5F;
    };
    bool lacks = false;
    for (std::size_t slot = 0; slot < plan.slots.size() && slot < title.looks.size(); ++slot) {
      if (shows(title, slot)) return true;
      bool below = plan.slots[slot]->note.place != place_in_entry::heading;
      for (std::size_t i = s.begin; i < std::min(s.end, s.begin + 3); ++i)
        below = below || shows(features_of(in_, plan, in_.doc.blocks[i]), slot);
      lacks = lacks || !below;
    }
    return goes_on && lacks;
  }

  const context& in_;
  entry_members members_;
};

}  // namespace vitae::wild_text
