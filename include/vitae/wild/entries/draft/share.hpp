// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/draft/holders.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// What a term is called that one studies elsewhere while one's degree goes on, in small letters.
inline constexpr std::string_view terms_abroad[] = {"abroad",       "auslandsjahr", "auslandssemester", "erasmus",
                                                    "exchange",     "intercambio",  "intercâmbio",      "scambio",
                                                    "uitwisseling", "utbytes",      "échange"};

/// Gives entries what stands with another one: the employer of several roles, the title of several posts, dates in a
/// column of their own.
class sharing {
 public:
  /// `first` is where the section's entries begin.
  sharing(const context& in, const entry_plan& plan, std::size_t first = static_cast<std::size_t>(-1))
      : in_(in), plan_(plan), first_(first) {}

  /// As many dates after the last entry as there are entries without one: they are theirs, in order.
  void deal_dates(std::vector<draft>& drafts) const {
    if (drafts.size() < 2) return;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      const std::size_t have = drafts[i].dates.size(), entries = i - begin + 1;
      if (have == 0) continue;
      if (have == entries && entries > 1 && !in_first_line(drafts[i])) {
        std::vector<const found_date*> dates = drafts[i].dates;
        for (std::size_t k = 0; k < entries; ++k) drafts[begin + k].dates.assign(1, dates[k]);
      }
      begin = i + 1;
    }
  }

  /// An entry within the time of the one before that has nothing of an entry's heading and is not laid out as that one
  /// is a part of it: a project within a job, a term abroad within a degree. Gives for each draft the one it is part
  /// of, or itself.
  std::vector<std::size_t> wholes(const std::vector<draft>& drafts) const {
    std::vector<std::size_t> whole(drafts.size());
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      whole[i] = i;
      if (i == 0) continue;
      const std::size_t last = whole[i - 1];
      if (is_project(drafts[i], drafts[last])) whole[i] = last;
      if (!within(drafts[i], drafts[last]) || laid_out_alike(drafts[i], drafts[last])) continue;
      if (lacks(drafts[i], drafts[last]) || is_term_abroad(drafts[i], drafts[last])) whole[i] = last;
    }
    return whole;
  }

  /// What may be called anything, as an award may, goes by what it begins with where it has no other name: "Example
  /// Society, 2019" beside "Example Prize, Example University, 2018".
  void name_by_beginning(std::vector<draft>& drafts) const {
    const member_info* name = only_heading();
    if (!name || name->appearance() != look::award) return;
    const std::vector<std::size_t> holders = holders_of(in_, drafts);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      draft& d = drafts[i];
      if (d.dates.empty() || d.chosen.empty() || d.chosen[0].first > 0 || has(d, name) || holders[i] != i) continue;
      if (d.chosen[0].member->appearance() == look::organization) d.chosen[0].member = name;
    }
  }

  /// An entry with a date or below the heading of the one before, but without one of the members of its heading, has
  /// the one of the entry before; not that of one beside it, which speaks for itself.
  void lend(std::vector<draft>& drafts, const std::vector<std::size_t>& whole) const {
    const std::vector<std::size_t> holders = holders_of(in_, drafts);
    for (std::size_t i = 1; i < drafts.size(); ++i) {
      draft& d = drafts[i];
      const draft& before = drafts[whole[i - 1]];
      if (whole[i] != i || d.chosen.empty() || (d.dates.empty() && holders[i] == i)) continue;
      for (const member_info* m : plan_.slots) {
        if (m->note.place != place_in_entry::heading || has(d, m)) continue;
        const borrowed from = found(before, m);
        if (!from.member || (has(before, m) && (speaks_for_itself(d, before) || is_another_school(m, d, before))))
          continue;
        d.shared.push_back(from);
        for (const member_info* place : plan_.slots)
          if (place->appearance() == look::place && m->appearance() == look::organization && !has(d, place))
            if (const borrowed there = found(before, place); there.member) d.shared.push_back(there);
      }
    }
  }

 private:
  /// The member of an entry's heading; null where there are several.
  const member_info* only_heading() const {
    const member_info* only = nullptr;
    for (const member_info* m : plan_.slots) {
      if (m->note.place != place_in_entry::heading) continue;
      if (only) return nullptr;
      only = m;
    }
    return only;
  }
  /// Do all dates of an entry stand in the line it begins with: "Prize of 2019, 2020"?
  bool in_first_line(const draft& d) const {
    const span first = in_.doc.blocks[d.range.begin].text;
    return all_of(d.dates, [&](const found_date* date) {
      return date->text.begin >= first.begin && date->text.end <= first.end;
    });
  }
  /// Lies the time of an entry within that of another one, which is a range, or so many days before or behind it?
  static bool within(const draft& part, const draft& whole, long days = 0) {
    if (part.dates.empty() || whole.dates.empty() || !whole.dates[0]->what.is_range) return false;
    const period &a = part.dates[0]->what.when, &b = whole.dates[0]->what.when;
    return a.start && b.start && b.end && start_of(part).latest() + days >= start_of(whole).earliest() &&
           end_of(part).earliest() <= end_of(whole).latest() + days;
  }
  static const date& start_of(const draft& d) { return *d.dates[0]->what.when.start; }
  static const date& end_of(const draft& d) {
    const period& when = d.dates[0]->what.when;
    return when.end ? *when.end : *when.start;
  }
  /// Has the one a strong heading member that the other has not, and not the other way round?
  bool lacks(const draft& part, const draft& whole) const {
    bool missing = false;
    for (const member_info* m : plan_.slots) {
      if (m->note.place != place_in_entry::heading) continue;
      const bool in_part = strong(part, m), in_whole = strong(whole, m);
      const bool job = in_part && m->appearance() == look::role;
      if (in_part && (!in_whole || (job && (set_alike(part, whole) || is_headed_alike(part, whole))))) return false;
      if (job && has_whole_heading(part)) return false;  // "Riverbank" over "Vice President, 2019-2021"
      missing = missing || (in_whole && !in_part);
    }
    return missing;
  }

  /// By how much projects may begin before the job that they are told of in.
  static constexpr long two_months = 62;

  /// What is set below a job and names none itself: "#### Tide Portal, 2019" below "### Example Ltd., 2017 - 2021".
  bool is_project(const draft& part, const draft& whole) const {
    const auto names_job = [&](const member_info* m) { return m->appearance() == look::role && strong(part, m); };
    return plan_.employs() && is_set_below(part, whole) && within(part, whole, two_months) &&
           none_of(plan_.slots, names_job);
  }
  /// Does an entry begin deeper than another one, or without a heading below one?
  bool is_set_below(const draft& part, const draft& whole) const {
    const block &x = in_.doc.blocks[part.range.begin], &head = in_.doc.blocks[whole.range.begin];
    return head.kind == block_kind::heading && (x.kind != block_kind::heading || x.level > head.level);
  }

  /// "- Exchange semester at Example University, 2019" below a degree.
  bool is_term_abroad(const draft& part, const draft& whole) const {
    const block &item = in_.doc.blocks[part.range.begin], &head = in_.doc.blocks[whole.range.begin];
    const bool below = item.kind == block_kind::text ? item.gap == 0 : item.kind == block_kind::bullet;
    if (!plan_.teaches() || !below || (head.kind == block_kind::bullet && head.level >= item.level)) return false;
    const std::string text = ascii::lowered(in_.view(item).substr(0, 48));
    return std::any_of(std::begin(terms_abroad), std::end(terms_abroad),
                       [&](std::string_view word) { return text.find(word) != text.npos; });
  }

  bool strong(const draft& d, const member_info* m) const {
    for (const assigned& a : d.chosen)
      if (a.member == m) return a.weight >= 0.5F;
    return false;
  }
  static bool has(const draft& d, const member_info* m) {
    for (const assigned& a : d.chosen)
      if (a.member == m) return true;
    for (const labelled& f : d.facts)
      if (f.member == m) return true;
    return false;
  }
  /// Has an entry everything of an entry's heading, if only by guess?
  bool has_whole_heading(const draft& d) const {
    return all_of(plan_.slots,
                  [&](const member_info* m) { return m->note.place != place_in_entry::heading || has(d, m); });
  }
  borrowed found(const draft& d, const member_info* m) const {
    for (const assigned& a : d.chosen)
      if (a.member == m) return {m, joined(d.atoms, a.first, a.last), 0.7F};
    for (const labelled& f : d.facts)
      if (f.member == m) return {m, f.value, 0.7F};
    for (const borrowed& b : d.shared)
      if (b.member == m) return b;
    return {};
  }

  /// Do both begin with lines that are set alike, headings and bullets with a gap above them or without one? Right
  /// below a heading, or a section's title, a line may lack the gap that others have.
  bool set_alike(const draft& a, const draft& b) const {
    const block &x = in_.doc.blocks[a.range.begin], &y = in_.doc.blocks[b.range.begin];
    const bool alike = x.kind == y.kind && x.level == y.level && x.indent == y.indent && x.how == y.how;
    const auto headed = [&](std::size_t i) {
      return i == first_ || (i > 0 && in_.doc.blocks[i - 1].kind == block_kind::heading);
    };
    return alike &&
           (x.kind != block_kind::text || (x.gap > 0) == (y.gap > 0) || headed(a.range.begin) || headed(b.range.begin));
  }

  /// Does an entry begin with a heading that the other has below its own: "#### Engineer" below "### Example Ltd." and
  /// "#### Clerk"?
  bool is_headed_alike(const draft& d, const draft& before) const {
    const block& own = in_.doc.blocks[d.range.begin];
    for (std::size_t i = before.range.begin + 1; own.kind == block_kind::heading && i < before.range.end; ++i)
      if (in_.doc.blocks[i].kind == own.kind && in_.doc.blocks[i].level == own.level) return true;
    return false;
  }

  /// Does an entry stand beside the one before, as bullets, headings and lines with their dates do, rather than below
  /// it?
  bool speaks_for_itself(const draft& d, const draft& before) const {
    const block_kind kind = in_.doc.blocks[d.range.begin].kind;
    const bool stands_out = kind == block_kind::bullet || kind == block_kind::heading;
    return stands_out ? set_alike(d, before) : laid_out_alike(d, before);
  }

  /// Do both begin with lines that are set alike and that have all their dates, at their beginning or behind it?
  bool laid_out_alike(const draft& a, const draft& b) const {
    return !a.dates.empty() && !b.dates.empty() && set_alike(a, b) && in_first_line(a) && in_first_line(b) &&
           begins_dated(a) == begins_dated(b);
  }
  /// Is a degree asked for that one has from another school than the one before?
  bool is_another_school(const member_info* m, const draft& d, const draft& before) const {
    if (m->appearance() != look::degree) return false;
    return any_of(plan_.slots, [&](const member_info* school) {
      return school->appearance() == look::organization && strong(d, school) && has(before, school);
    });
  }
  bool begins_dated(const draft& d) const {
    return d.dates[0]->text.begin - in_.doc.blocks[d.range.begin].text.begin < 3;
  }

  const context& in_;
  const entry_plan& plan_;
  std::size_t first_;
};

}  // namespace vitae::wild_text
