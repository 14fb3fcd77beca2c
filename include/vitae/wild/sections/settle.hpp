// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/lists/spoken.hpp>
#include <vitae/wild/sections/by_evidence.hpp>
#include <vitae/wild/sections/dated_headings.hpp>
#include <vitae/wild/sections/open_titles.hpp>
#include <vitae/wild/sections/outer_titles.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/sections/stacked_titles.hpp>
#include <vitae/wild/sections/untitled_entries.hpp>

namespace vitae::wild_text {

/// Settles by what they hold which member sections are whose titles nobody knows or leave it open. A title may turn out
/// to be the head of an entry that is set like the titles ("## Engineer at Example Ltd."): such entries stand together
/// in one section.
class settling {
 public:
  /// `rest` is the member for what nothing claims.
  settling(const context& in, const type_info& root, const member_info* rest) : in_(in), root_(root), rest_(rest) {}

  void settle(std::vector<section>& sections) const {
    stacked_titles(in_).share(sections);
    const member_info* const jobs = member_of(look::role);
    if (jobs) dated_run(in_, plan_of(*jobs)).join(*jobs, member_of(look::degree), sections);
    std::vector<section> out;
    outer_titles above;
    for (section s : sections) {
      if (s.member) reconsider(s);
      const std::size_t entries = first_entry(s);
      section below = entries < s.end ? section{nullptr, nullptr, 0, {}, entries, s.end} : section{};
      if (entries < s.end && in_.doc.blocks[s.heading].kind == block_kind::text) below.member = jobs_in(below);
      s.end = std::min(s.end, entries);
      if (!out.empty() && goes_on_listing(out.back(), s)) {
        out.back().end = s.end;
        continue;
      }
      const auto [said, outer] = above.outside(in_.doc, s);
      if (is_group(s, outer)) s.member = outer, s.also = nullptr;
      // "### Journals" below "## Reviewing" lists no papers of one's own.
      if (s.member && tells_of_judging(ascii::small_letters(in_.view(said)))) s.member = rest_, s.also = nullptr;
      const member_info* const last = out.empty() ? nullptr : out.back().member;
      const bool dated = last && holds_entries(*last) && goes_on_dated(in_, plan_of(*last), out.back(), s);
      const bool known = out.empty() || s.member || s.title.empty() || in_.weigh(look::person, s.title) >= 0.5F;
      if (dated || (!known && resolve(s, last, sections) && last == s.member))
        out.back().end = s.end;
      else
        out.push_back(s);
      if (below.begin < below.end) out.push_back(below);
    }
    if (out.size() > 1) begin_with_entry(out[0], out[1]);
    sections = std::move(out);
    part_preamble(sections);
  }

 private:
  /// "Frameworks" or "Software Engineering" over an enumeration, right below skills: a group of them, whatever else the
  /// title may name.
  bool goes_on_listing(const section& skills, const section& s) const {
    const look as = skills.member ? skills.member->type->core().appearance : look::none;
    const bool tools = as == look::language && !spoken(in_).in_blocks(skills.begin, skills.end);
    if (as == look::keyword && is_labelled_group(skills, s)) return true;
    if ((as != look::keyword && !tools) || !s.member || !holds_entries(*s.member) || skills.end + 1 != s.begin ||
        skills.begin == skills.end)
      return false;
    if (s.quality >= 0.9F && left_open(in_.view(s.title)) != look::keyword) return false;
    return plan_of(*s.member).period && section_by_evidence(in_).enumerates(s);
  }

  /// "Software:" right below "SKILLS:", and set less than that: the label of a group of them; the first may name
  /// another member that lists tools, the next ones name none.
  bool is_labelled_group(const section& skills, const section& s) const {
    if (skills.end + 1 != s.begin || s.begin == s.end) return false;
    const block &title = in_.doc.blocks[skills.heading], &label = in_.doc.blocks[s.heading];
    if (label.kind != block_kind::text || !title.capitals || label.capitals || !in_.view(label).ends_with(':'))
      return false;
    if (s.member) return skills.begin == skills.end && left_open(in_.view(s.title)) == look::keyword;
    return section_by_evidence(in_).holds_short_lines(s);
  }

  /// Whether a section lists something under a deeper heading than that of skills, where its title speaks of no other
  /// member, "Audio and New Media", or of one whose entries have dates, "Research".
  bool is_group(const section& s, const member_info* outer) const {
    if (!outer || outer->type->core().appearance != look::keyword) return false;
    const section_by_evidence judge(in_);
    if (!s.member || (s.member == rest_ && s.quality < 0.9F)) return judge.enumerates(s) || judge.itemizes(s);
    return holds_entries(*s.member) && plan_of(*s.member).period && judge.enumerates(s);
  }

  /// Where entries begin that a list of skills or of languages runs into, their own title lost: two ranges of dates or
  /// more, and sentences about them. The end of the section where there are none.
  std::size_t first_entry(const section& s) const {
    const look as = s.member ? s.member->type->core().appearance : look::none;
    if (as != look::keyword && as != look::language) return s.end;
    std::size_t ranges = 0, told = 0, first = s.end;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      const block& b = in_.doc.blocks[i];
      told += lines::is_prose(in_.view(b)) ? 1U : 0U;
      for (const found_date* d : in_.dates.dating_in(b.text)) {
        if (!d->what.is_range) continue;
        ++ranges;
        const bool alone = layouts::is_date(in_, b.text) && i > s.begin;
        first = std::min(first, alone ? i - 1 : i);
      }
    }
    return ranges > 1 && 2 * told >= ranges ? first : s.end;
  }

  /// The member for jobs, where a section holds those; or null.
  const member_info* jobs_in(const section& s) const {
    const member_info* const jobs = member_of(look::role);
    return jobs && section_by_evidence(in_).holds(s, plan_of(*jobs)) ? jobs : nullptr;
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
  /// Entries before the first title, under headings or in a list, whose own title is missing, are a section of theirs.
  void part_preamble(std::vector<section>& sections) const {
    section entries = sections[0];
    if (entries.member) return;
    const untitled_entries where(in_);
    if (const member_info* jobs = member_of(look::role)) {
      entries.begin = where.below_employer(entries, plan_of(*jobs));
      if (entries.begin < entries.end) entries.member = jobs;
    }
    if (!entries.member) entries.begin = where.under_headings(sections[0]);
    const bool untitled = entries.begin == entries.end;
    if (untitled) entries.begin = where.in_list(sections[0]);
    if (entries.begin == entries.end) entries.begin = where.in_lines(sections[0]);
    for (const member_info& m : root_.members) {
      if (!holds_entries(m) || !plan_of(m).period) continue;
      const bool surer = !entries.member || (untitled && plan_of(m).employs() && !plan_of(*entries.member).employs());
      if (surer && section_by_evidence(in_).holds(entries, plan_of(m))) entries.member = &m;
    }
    if (!entries.member) return;
    if (untitled && plan_of(*entries.member).employs()) entries.also = member_of(look::degree);
    sections[0].end = entries.begin;
    sections.insert(sections.begin() + 1, entries);
  }
  /// The first member whose entries have their time and something of that look, as degrees have that of one; or null.
  const member_info* member_of(look as) const {
    for (const member_info& m : root_.members) {
      if (!holds_entries(m) || !plan_of(m).period) continue;
      for (const member_info* slot : plan_of(m).slots)
        if (slot->appearance() == as) return &m;
    }
    return nullptr;
  }

  /// Gives a section its member, if there is no doubt; whether its title is an entry's head, which it then begins with.
  /// Jobs and degrees that a title tells of stand under it: what looks like them elsewhere, "## Community", is none.
  bool resolve(section& s, const member_info* before, const std::vector<section>& all) const {
    for (const member_info& m : root_.members) {
      if (!holds_entries(m)) continue;
      const entry_plan& plan = plan_of(m);
      section whole = s;
      whole.begin -= 1;
      const bool paper =
          before == &m && m.type->core().appearance == look::citation && section_by_evidence(in_).is_one_paper(whole);
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

  /// Gives a section under an open title another member, where it holds what that one does: "Projects and Publications"
  /// may be a list of the latter, "Software/Technologies" one of tools.
  void reconsider(section& s) const {
    const section_by_evidence evidence(in_);
    if (s.inner && evidence.tells_none(s, plan_of(*s.member), look::role)) s.member = s.also;
    if (s.inner) return void(s.also = nullptr);  // "### Teaching" within jobs
    const look second = s.also && holds_entries(*s.also) ? s.also->type->core().appearance : look::none;
    if ((second == look::citation || second == look::keyword) && evidence.holds(s, plan_of(*s.also)))
      return void((s.member = s.also, s.also = nullptr));
    const member_info *const degrees = member_of(look::degree), *const work = member_of(look::role);
    const bool jobs = s.also && s.also != degrees && holds_entries(*s.also) && s.member == work;
    if (jobs &&
        (second == look::keyword ? evidence.is_undated(s)
                                 : second == look::none && evidence.tells_none(s, plan_of(*s.member), look::role)))
      return void((s.member = s.also, s.also = nullptr));  // "Experience & Skills", "Experience & Projects"
    if (s.member == work && !s.also && degrees && evidence.tells_degrees(s, plan_of(*degrees))) s.also = degrees;
    if (s.member == work && !s.also && evidence.tells_no_jobs(s, plan_of(*work))) return void(s.member = rest_);
    const look other = left_open(in_.view(s.title), s.quality);
    if (other == look::none || s.member->type->core().appearance == other) return;
    if (other == look::prose && evidence.tells_deeds(s)) return void(s.member = rest_);
    for (const member_info& m : root_.members)
      if (holds_entries(m) && holds(s, m, other)) return void((s.member = &m, s.also = nullptr));
  }
  bool holds(const section& s, const member_info& m, look as) const {
    const section_by_evidence evidence(in_);
    if (as == look::role) return evidence.holds_only_jobs(s, plan_of(m));
    if (as == look::award) return evidence.holds_only_awards(s, plan_of(m));
    if (as == look::date)
      return plan_of(m).dates.size() > 1 && evidence.tells_none(s, plan_of(*s.member), look::degree);
    return m.type->core().appearance == as && evidence.holds(s, plan_of(m));
  }

  /// Is a member a list of records, and not the one for what nothing claims?
  bool holds_entries(const member_info& m) const {
    return kinds::is_list(*m.type) && kinds::is_record(*m.type) && &m != rest_;
  }
  static const entry_plan& plan_of(const member_info& m) { return known<entry_plan>(m.type->core()); }

  const context& in_;
  const type_info& root_;
  const member_info* rest_;
};

}  // namespace vitae::wild_text
