// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/drafting/grades.hpp>
#include <vitae/wild/entries/drafting/holes.hpp>
#include <vitae/wild/entries/features/labels.hpp>
#include <vitae/wild/entries/features/list_titles.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Reads the lines of an entry that are a label and its value: "Advisor: Ada Quill", "From: 2019", "GPA: 3.9".
class labelled_lines {
 public:
  labelled_lines(const context& in, const entry_plan& plan) : in_(in), plan_(plan) {}

  /// Puts what a line says behind its label into a draft; whether it has a label. `first`: the line begins the entry.
  bool take(draft& d, std::size_t i, bool first) const {
    const block& b = in_.doc.blocks[i];
    const bool heads = first && b.kind == block_kind::heading;
    if (!heads && list_titled_by(in_.doc, plan_, b)) return true;
    span value;
    const member_info* m = label_of(in_, plan_, b.text, value);
    if (!m || value.empty() || heads) return false;
    if (m == plan_.inner) return d.body.push_back({i, b.text}), true;
    if (m->type->core().shape == shape::record && m != plan_.grade && m != plan_.period && m != plan_.links)
      return false;
    // "Title: subtitle" of an entry that begins here is no label.
    if (first && m->note.place == place_in_entry::bullets) return false;
    if (m == plan_.grade) return grade(d, i, value);
    if ((m == plan_.period || m->appearance() == look::date) && dates(d, *m, b.text)) return true;
    const span label{b.text.begin, value.begin};
    d.facts.push_back({m, fact(d, *m, i, value), label});
    return true;
  }

 private:
  bool grade(draft& d, std::size_t i, span value) const {
    if (!d.grade.text.empty()) return false;
    for (const member_info& part : plan_.grade->type->core().members)
      if (span rest; label_names(part, value, rest)) value = rest;
    d.grade = titled_grade_in(in_, value);
    if (d.grade.text.end + 2 < value.end) d.body.push_back({i, trim(in_.plain(), {d.grade.text.end, value.end}), true});
    return true;
  }

  /// "Text: 2:1" of "Grade: Text: 2:1": a part of the grade under its own name, and what that is.
  bool label_names(const member_info& part, span value, span& rest) const {
    const std::string_view text = in_.view(value), name = part.name;
    if (text.size() < name.size() + 3 || text.substr(name.size(), 2) != ": ") return false;
    rest = {value.begin + name.size() + 2, value.end};
    return equal_folded(text.substr(0, name.size()), name);
  }

  /// "From: 2019" is a date as a whole; a period without one is not over yet, "end: present".
  bool dates(draft& d, const member_info& m, span line) const {
    const found_dates found = in_.dates.dating_in(line);
    d.dates.insert(d.dates.end(), found.begin(), found.end());
    if (!found.empty()) return ++d.dated_lines, true;
    return &m == plan_.period && (d.goes_on = true);
  }

  /// What a label says, without what goes on behind it.
  span fact(draft& d, const member_info& m, std::size_t i, span value) const {
    constexpr std::size_t longest_name = 60;
    switch (m.appearance()) {
      case look::person:
        return value.size() > longest_name ? person(d, i, value) : value;
      case look::degree:
      case look::organization:
        return without_holes(d, value);
      case look::place:
        return town(d, i, value);
      default:
        return value;
    }
  }

  span person(draft& d, std::size_t i, span value) const {
    const std::size_t end = person_end(in_, value);
    if (end < value.end) d.body.push_back({i, trim(in_.plain(), {end, value.end}), true});
    return {value.begin, end};
  }

  /// Up to the bar before the next label of the line: "City: Leeds | Country: England".
  span town(draft& d, std::size_t i, span value) const {
    const std::string_view text = in_.view(value);
    const std::size_t bar = text.find('|');
    if (bar == text.npos || bar == 0 || label_mark_in(text.substr(bar + 1), 20, colons).at + bar + 1 >= text.size())
      return value;
    d.body.push_back({i, trim(in_.plain(), {value.begin + bar + 1, value.end}), true});
    return trim(in_.plain(), {value.begin, value.begin + bar});
  }

  /// Up to the grade or the date behind it: "Abschluss: Diplom, Note 1,7".
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

  const context& in_;
  const entry_plan& plan_;
};

}  // namespace vitae::wild_text
