// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/assign.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/inner_labels.hpp>
#include <vitae/wild/entries/items.hpp>
#include <vitae/wild/entries/list_titles.hpp>
#include <vitae/wild/entries/listed_facts.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/segment.hpp>
#include <vitae/wild/outline/cells.hpp>

namespace vitae::wild_text {

/// A member's text that stands with an earlier entry: the employer of several roles.
struct borrowed {
  const member_info* member = nullptr;
  span text;
  float weight = 0;
};

/// An entry on the way: its head in atoms, its dates, its labelled facts, its body, and which atoms are what.
struct draft {
  entry_range range;
  std::vector<atom> atoms;
  std::vector<const found_date*> dates;
  found_grade grade;
  std::vector<labelled> facts;
  std::vector<body_line> body;
  std::vector<assigned> chosen;
  std::vector<borrowed> shared;  ///< from the entry before
  std::size_t dated_lines = 0;   ///< "start: …" and "end: …", each on its line
  bool goes_on = false;          ///< "end: present"
  bool hired = false;            ///< "Hired at Example Ltd. in 2014": a date alone only begins the job
};

/// Takes an entry's blocks apart.
class drafting {
 public:
  drafting(const context& in, const entry_plan& plan) : in_(in), plan_(plan) {}

  /// Says what a table's columns hold.
  void columns(std::vector<const member_info*> members) { columns_ = std::move(members); }

  draft read(entry_range range, const segmentation& known) {
    draft d;
    d.range = range;
    cutting cut(in_.plain());
    head_ = {};
    bool body = false;
    const std::size_t facts = end_of_listed_facts(in_.doc, range, known);
    for (std::size_t i = range.begin; i < range.end; ++i) {
      const block& b = in_.doc.blocks[i];
      const features& f = known.at(i);
      const bool first = i < range.body;
      if (!columns_.empty() && cells_of(in_.plain(), b.text).size() > 1) {
        row(d, cut, b.text);
        if (f.spans) d.dates.clear();
        continue;
      }
      if (label(d, i, first) || is_grade(d, b.text)) continue;
      const bool late = i + 1 < range.end && d.dates.empty() && closes_head(b, f, known.at(i + 1));
      const bool told = late || (i >= range.body && i < facts) || belongs_to_head(b, f, body, d);
      if (first ? !f.prose || b.kind != block_kind::text : told) {
        const span lead = lead_of(in_, b.text);
        head(d, cut, lead.empty() ? b.text : lead);
        if (f.spans) d.dates.clear();
        if (!lead.empty() && lead.end < b.text.end) tell(d, i, lead), body = true;
        for (std::size_t s = 0; s < head_.size(); ++s) head_[s] = std::max(head_[s], f.looks[s]);
      } else {
        if (b.kind == block_kind::bullet || f.prose || f.bare_label || b.kind == block_kind::heading) body = true;
        d.body.push_back({i, b.text});
      }
    }
    for (std::size_t k = 0; plan_.grade && k < d.body.size() && d.grade.text.empty(); ++k)
      d.grade = grade_told_in(in_, d.body[k].text);
    d.atoms = cut.take();
    if (plan_.employs())
      for (const span deed : told_atoms(in_.plain()).part(d.atoms))
        d.body.insert(d.body.begin(), {range.begin, deed, true});
    inner_labels(in_, plan_).split(d.atoms, d.facts);
    d.atoms.shrink_to_fit();
    return d;
  }

 private:
  /// What stands behind the head of a line tells about the entry; the date that closes it dates one that has no other.
  void tell(draft& d, std::size_t i, span lead) const {
    span rest = behind_lead(in_, lead, in_.doc.blocks[i].text);
    if (const found_date* closing = d.dates.empty() ? closing_date(in_, lead, in_.doc.blocks[i].text) : nullptr) {
      d.dates.push_back(closing);
      rest = before_closing(in_, rest, *closing);
    }
    if (!rest.empty()) d.body.push_back({i, rest, true});
  }

  bool belongs_to_head(const block& b, const features& f, bool body, const draft& d) const {
    if (f.bare_label || f.prose || (f.label && plan_.teaches() && subjects::is_labelled(in_.view(b)))) return false;
    if (f.date_only) return f.column || d.dates.empty() || !body;
    if (b.kind == block_kind::bullet) {
      if (!d.body.empty() || b.text.size() > (f.strongest >= 0.75F ? 110U : 70U)) return false;
      const block_kind first = in_.doc.blocks[d.range.begin].kind;
      return f.place_only || (first == block_kind::bullet && brings(f)) ||
             (first == block_kind::heading &&
              (brings(f, look::degree) || (plan_.employs() && is_head_empty() && brings(f)))) ||
             (head_has(look::degree) && brings(f, look::organization)) ||
             (head_has(look::organization) && brings(f, look::degree));
    }
    if (f.place_only) return true;
    if (b.kind == block_kind::heading)
      return !body && (f.strongest >= 0.55F || (f.dates > 0 && is_below(b, d)) || is_right_below_date(b, d));
    return !body;
  }

  /// Is a heading one level or more below the entry's first one, and the first line below it?
  bool is_below(const block& b, const draft& d) const {
    const block& first = in_.doc.blocks[d.range.begin];
    return &b == &first + 1 && first.kind == block_kind::heading && first.level < b.level;
  }

  /// "#### Stage Hand" right below "#### May 2017": what the date dates, whatever it is called.
  bool is_right_below_date(const block& b, const draft& d) const {
    const block& first = in_.doc.blocks[d.range.begin];
    return &b == &first + 1 && first.kind == block_kind::heading && !d.dates.empty() && is_head_empty();
  }

  void row(draft& d, cutting& cut, span s) const {
    const std::vector<span> cells = cells_of(in_.plain(), s);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (cells[i].empty()) continue;
      const member_info* m = i < columns_.size() ? columns_[i] : nullptr;
      if (m && m == plan_.grade)
        d.grade = {cells[i], {}, {}};
      else if (m && in_.dates.dating_in(cells[i]).empty() && m->type->core().shape == shape::leaf)
        d.facts.push_back({m, cells[i], {}});
      else
        head(d, cut, cells[i]);
    }
  }

  /// Does a line bring what the lines of the head so far have not: the employer below the job?
  bool brings(const features& f, look only = look::none) const {
    for (std::size_t s = 0; s < plan_.slots.size() && s < f.looks.size(); ++s)
      if ((only == look::none || plan_.slots[s]->appearance() == only) &&
          plan_.slots[s]->note.place == place_in_entry::heading && f.looks[s] >= 0.6F && f.looks[s] >= f.strongest &&
          head_[s] < 0.5F)
        return true;
    return false;
  }

  /// Does the head so far say nothing, as a heading of dates alone?
  bool is_head_empty() const { return std::ranges::max(head_) < 0.3F; }
  /// Does the head so far have something of that look?
  bool head_has(look as) const {
    for (std::size_t s = 0; s < plan_.slots.size() && s < head_.size(); ++s)
      if (plan_.slots[s]->appearance() == as && head_[s] >= 0.6F) return true;
    return false;
  }

  /// Is a line nothing but the entry's grade?
  bool is_grade(draft& d, span s) const {
    if (!plan_.grade || !d.grade.text.empty()) return false;
    d.grade = grade_alone_in(in_, s);
    return !d.grade.text.empty();
  }

  /// A line that is a label and its value.
  bool label(draft& d, std::size_t i, bool first) const {
    const block& b = in_.doc.blocks[i];
    span value;
    if (!(first && b.kind == block_kind::heading) && list_titled_by(in_.doc, plan_, b)) return true;
    const member_info* m = label_of(in_, plan_, b.text, value);
    if (!m || value.empty() || (first && b.kind == block_kind::heading)) return false;
    if (m == plan_.inner) return d.body.push_back({i, b.text}), true;
    if (m->type->core().shape == shape::record && m != plan_.grade && m != plan_.period && m != plan_.links)
      return false;
    // "Title: subtitle" of an entry that begins here is no label.
    if (first && m->note.place == place_in_entry::bullets) return false;
    if (m->appearance() == look::person && value.size() > 60) {
      const std::size_t end = person_end(in_, value);
      if (end < value.end) d.body.push_back({i, trim(in_.plain(), {end, value.end}), true});
      value.end = end;
    }
    if (m == plan_.grade) {
      const std::vector<found_grade> grades = grades_in(in_, value);
      if (!d.grade.text.empty()) return false;
      d.grade = grades.empty() ? found_grade{value, {}, {}} : grades[0];
      if (!grades.empty() && grades[0].text.end + 2 < value.end)
        d.body.push_back({i, trim(in_.plain(), {grades[0].text.end, value.end}), true});
      return true;
    }
    if (m == plan_.period || m->appearance() == look::date) {
      const auto dates = in_.dates.dating_in(b.text);  // "From: 2019" is a date as a whole
      d.dates.insert(d.dates.end(), dates.begin(), dates.end());
      if (!dates.empty()) return ++d.dated_lines, true;
      if (m == plan_.period) return d.goes_on = true;
    }
    const span label{b.text.begin, value.begin};
    if (m->appearance() == look::degree || m->appearance() == look::organization) value = without_holes(d, value);
    d.facts.push_back({m, value, label});
    return true;
  }

  /// What a label says up to the grade or the date behind it: "Abschluss: Diplom, Note 1,7".
  span without_holes(draft& d, span value) const {
    span rest = value;
    for (const hole& h : holes_in(in_, plan_, value)) {
      if (h.text.begin == value.begin) return value;
      if (h.graded && d.grade.text.empty()) d.grade = h.grade;
      if (h.date && d.dates.empty()) d.dates.push_back(h.date);
      rest.end = std::min(rest.end, h.text.begin);
    }
    return without_joint(in_, rest);
  }

  void head(draft& d, cutting& cut, span s) const {
    std::size_t from = s.begin;
    gap first = gap::line;
    d.hired = d.hired || (plan_.employs() && engagement_in(in_.view(s)) > 0);
    for (const hole& h : holes_in(in_, plan_, s)) {
      if (h.graded && d.grade.text.empty())
        d.grade = h.grade;
      else if (!h.date)
        continue;
      cut.add({from, h.text.begin}, first);
      if (h.date) d.dates.push_back(h.date);
      if (h.date && d.hired) ++d.dated_lines;  // "Hired in 2014 … (left 2016)": two ends
      from = h.text.end;
      first = gap::cell;
    }
    cut.add({from, s.end}, first);
  }

  const context& in_;
  const entry_plan& plan_;
  std::vector<const member_info*> columns_;
  std::array<float, span_weights::most_slots> head_{};  // the best weights of the head's lines
};

}  // namespace vitae::wild_text
