// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/drafting/head_looks.hpp>
#include <vitae/wild/entries/drafting/labelled_lines.hpp>
#include <vitae/wild/entries/drafting/listed_facts.hpp>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/features/entry_atoms.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/outline/lines/cells.hpp>

namespace vitae::wild_text {

/// Takes an entry's blocks apart: its head into atoms, dates and a grade, labelled lines into facts, the rest is its
/// body.
class drafting {
 public:
  drafting(const context& in, const entry_plan& plan) : in_(in), plan_(plan), labels_(in, plan), head_(plan) {}

  /// Says what a table's columns hold.
  void columns(std::vector<const member_info*> members) { columns_ = std::move(members); }

  /// The entry in some blocks; `known` is what each of them says.
  draft read(entry_range range, const segmentation& known) {
    draft d;
    d.range = range;
    cutting cut(in_.plain());
    head_.clear();
    bool body = false;
    span frame;  // the line of an employer over its roles
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
      if (const span both = labels_.school_behind(b.text); !both.empty()) {
        head(d, cut, both);
        head_.add(f);
        continue;
      }
      if (labels_.take(d, i, first) || is_grade(d, b.text)) continue;
      const bool deed = b.kind == block_kind::bullet && plan_.employs();
      if (plan_.links && i > range.begin && !deed && is_address(in_.view(b))) {
        d.addresses.push_back(b.text);
        continue;
      }
      const bool awaits = i + 1 < range.end && d.dates.empty();  // the date may stand in the next line
      const bool late = awaits && (closes_head(b, f, known.at(i + 1)) || (is_below(b, d) && known.at(i + 1).date_only));
      const bool told = late || (i >= range.body && i < facts) || belongs_to_head(b, f, body, d, cut.count());
      if (is_particular(b, f, d)) {
        d.body.push_back({i, b.text});
      } else if (first ? !f.prose || b.kind != block_kind::text : told) {
        const span lead = lead_of(in_, b.text);
        head(d, cut, lead.empty() ? b.text : lead);
        if (f.spans) d.dates.clear();
        if (f.spans && !f.date_only) frame = lead.empty() ? b.text : lead;
        if (!lead.empty() && lead.end < b.text.end) tell(d, i, lead), body = true;
        head_.add(f);
      } else {
        const bool apart = stands_apart(b, f, d, cut.count());
        if (b.kind == block_kind::bullet || f.prose || f.bare_label || b.kind == block_kind::heading || apart)
          body = true;
        d.body.push_back({i, b.text});
      }
    }
    for (std::size_t k = 0; plan_.grade && k < d.body.size() && d.grade.text.empty(); ++k)
      d.grade = grade_told_in(in_, d.body[k].text);
    d.atoms = cut.take();
    for (atom& a : d.atoms)
      a.employs = a.employs || (a.order == 0 && a.text.begin >= frame.begin && a.text.end <= frame.end);
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

  /// In a table below the heading that begins an entry: the names of its columns, or one of the entry's particulars,
  /// "Branch | Lamps".
  bool is_particular(const block& b, const features& f, const draft& d) const {
    const block& first = in_.doc.blocks[d.range.begin];
    if (b.kind != block_kind::row || first.kind != block_kind::heading) return false;
    return b.header || (f.dates == 0 && cells_of(in_.plain(), b.text).size() == 2);
  }

  bool belongs_to_head(const block& b, const features& f, bool body, const draft& d, std::size_t atoms) const {
    if (f.bare_label || f.prose || (f.label && plan_.teaches() && subjects::is_labelled(in_.view(b)))) return false;
    if (f.date_only) return f.column || d.dates.empty() || !body;
    if (b.kind == block_kind::bullet) return is_of_head(b, f, d) || is_title_alone(b, f, d, atoms);
    if (f.place_only) return true;
    if (b.kind == block_kind::heading)
      return !body && (f.strongest >= 0.55F || (f.dates > 0 && is_below(b, d)) || is_right_below_date(b, d));
    return !body && !stands_apart(b, f, d, atoms);
  }

  /// Is an undated line part of the body however it looks: a sentence that brings nothing to a head with its job, or
  /// what hardly looks like a part of the head below a whole one?
  bool stands_apart(const block& b, const features& f, const draft& d, std::size_t atoms) const {
    if (b.kind != block_kind::text || f.dates > 0) return false;
    if (plan_.employs() && head_.has(look::role) && !head_.lacks(f) && lines::is_prose(in_.view(b))) return true;
    return f.strongest < 0.6F && stands_below_whole(b, d, atoms);
  }

  /// Behind a blank line below "Engineer, Example Ltd., 2019 - 2021", or deeper than a line that stands over its date,
  /// hardly anything belongs to the head.
  bool stands_below_whole(const block& b, const draft& d, std::size_t atoms) const {
    const block& first = in_.doc.blocks[d.range.begin];
    if (!plan_.employs() || b.gap == 0 || first.kind != block_kind::text || d.dates.empty()) return false;
    const bool dated = d.dates[0]->text.begin >= first.text.begin && d.dates[0]->text.end <= first.text.end;
    return (dated && atoms > 1 && head_.has(look::role)) || (!dated && b.indent > first.indent + 2U);
  }

  /// A short bullet above the body that brings what the head has not: the school below its degree.
  bool is_of_head(const block& bullet, const features& f, const draft& d) const {
    if (!d.body.empty() || bullet.text.size() > (f.strongest >= 0.75F ? 110U : 70U)) return false;
    if (f.place_only) return true;
    const block_kind first = in_.doc.blocks[d.range.begin].kind;
    if (first == block_kind::bullet && head_.lacks(f)) return true;
    if (first == block_kind::heading)
      if (head_.lacks(f, look::degree) || (plan_.employs() && head_.empty() && head_.lacks(f))) return true;
    if (plan_.employs() && stands_over_items(bullet) && f.strongest >= 0.9F && head_.lacks(f, look::role)) return true;
    return (head_.has(look::degree) && head_.lacks(f, look::organization)) ||
           (head_.has(look::organization) && head_.lacks(f, look::degree));
  }

  /// "- Lamp Engineer" as the only line below "2017-19 Example Ltd.": what one was there, or learnt.
  bool is_title_alone(const block& bullet, const features& f, const draft& d, std::size_t atoms) const {
    const bool alone = &bullet == &in_.doc.blocks[d.range.begin] + 1 && d.range.end == d.range.begin + 2;
    return alone && atoms < 4 && !d.dates.empty() && bullet.text.size() <= 70 &&
           (plan_.employs() ? head_.lacks(f, look::role) : head_.lacks(f, look::degree, 0.5F));
  }

  /// "- Cook" over "  - Baked bread".
  bool stands_over_items(const block& b) const {
    const block* const next = &b + 1;
    return next != in_.doc.blocks.data() + in_.doc.blocks.size() && next->kind == block_kind::bullet &&
           next->level > b.level;
  }

  /// Is a heading one level or more below the entry's first one, and the first line below it?
  bool is_below(const block& b, const draft& d) const {
    const block& first = in_.doc.blocks[d.range.begin];
    return &b == &first + 1 && b.kind == block_kind::heading && first.kind == b.kind && first.level < b.level;
  }

  /// "#### Stage Hand" right below "#### May 2017": what the date dates, whatever it is called.
  bool is_right_below_date(const block& b, const draft& d) const {
    const block& first = in_.doc.blocks[d.range.begin];
    return &b == &first + 1 && first.kind == block_kind::heading && !d.dates.empty() && head_.empty();
  }

  /// A row of a table: each cell is what its column's title says, or part of the head.
  void row(draft& d, cutting& cut, span s) const {
    const std::vector<span> cells = cells_of(in_.plain(), s);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (!atom_text::has_word(in_.plain(), cells[i])) continue;  // "—"
      const member_info* m = i < columns_.size() ? columns_[i] : nullptr;
      if (m && m == plan_.grade)
        d.grade = titled_grade_in(in_, cells[i]);
      else if (m && in_.dates.dating_in(cells[i]).empty() && m->type->core().shape == shape::leaf)
        d.facts.push_back({m, cells[i], {}});
      else
        head(d, cut, cells[i]);
    }
  }

  /// Is a line nothing but the entry's grade?
  bool is_grade(draft& d, span s) const {
    if (!plan_.grade || !d.grade.text.empty()) return false;
    d.grade = grade_alone_in(in_, s);
    return !d.grade.text.empty();
  }

  /// A line of the head: its dates and its grade are taken out, what is left between them is atoms.
  void head(draft& d, cutting& cut, span s) const {
    d.hired = d.hired || (plan_.employs() && engagement_in(in_.view(s)) > 0);
    cut_between(holes_in(in_, plan_, s), s, cut, [&](const hole& h) {
      if (h.date && is_of_name(d, h, s)) return false;
      if (h.date) {
        d.dates.push_back(h.date);
        if (d.hired) ++d.dated_lines;  // "Hired in 2014 … (left 2016)": two ends
        return true;
      }
      // "With Distinction - GPA 3.8": the figures are the grade, the words are told with what else is said.
      if (!d.grade.text.empty() && (h.grade.value.empty() || !d.grade.value.empty())) return false;
      if (!d.grade.text.empty()) d.body.push_back({d.range.begin, d.grade.text, true});
      d.grade = h.grade;
      return true;
    });
  }

  /// "2021年度論文賞" over "例示学会, 2022年": a year of account in front of a prize's name, in an entry with another
  /// date.
  bool is_of_name(const draft& d, const hole& h, span line) const {
    if (plan_.period) return false;
    const std::string_view rest = in_.view({h.text.begin, line.end});
    const std::size_t name = rest.find("年度") + 6;
    if (name > h.text.size() + 7 || name < 6 || trimmed(rest.substr(std::min(name, rest.size()))).empty()) return false;
    const std::vector<block>& blocks = in_.doc.blocks;
    return in_.dates.dating_in({blocks[d.range.begin].text.begin, blocks[d.range.end - 1].text.end}).size() > 1;
  }

  const context& in_;
  const entry_plan& plan_;
  std::vector<const member_info*> columns_;
  labelled_lines labels_;
  head_looks head_;
};

}  // namespace vitae::wild_text
