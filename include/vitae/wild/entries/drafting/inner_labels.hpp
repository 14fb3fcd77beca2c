// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <utility>
#include <vector>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/words/grades.hpp>

namespace vitae::wild_text {

/// A fact with its label in front: "Advisor: Prof. X".
struct labelled {
  const member_info* member = nullptr;
  span value;
  span label;
};

/// Labels within a line: "First Author  Supervisor: X  Manager: Y". A label may be the last words of an atom.
class inner_labels {
 public:
  inner_labels(const context& in, const entry_plan& plan) : in_(in), plan_(plan) {}

  /// Makes facts of the atoms that are a label and its value; the others stay.
  void split(std::vector<atom>& atoms, std::vector<labelled>& facts) const {
    std::size_t kept = 0;  // of the atoms looked at so far, never more than these
    for (std::size_t i = 0; i < atoms.size(); ++i) {
      if (in_parentheses(atoms[i], facts)) continue;
      if (!stands_before_colon(atoms, i)) {
        if (!by_phrase(atoms[i], facts) && !labels_grade(atoms[i])) atoms[kept++] = atoms[i];
        continue;
      }
      const span label = last_words_label(atoms[i].text);
      const member_info* m = member_of(label, atoms[i], atoms[i + 1]);
      if (!m) {
        atoms[kept++] = atoms[i];
        continue;
      }
      if (label.begin > atoms[i].text.begin) {
        atom rest = atoms[i];
        rest.text = rest.outer = trim(in_.plain(), {rest.text.begin, label.begin});
        atoms[kept++] = rest;
      }
      const std::size_t first = i + 1, last = last_of_value(atoms, first, *m);
      span value{atoms[first].text.begin, atoms[last].outer.end};
      i = last;
      if (const span next = stands_before_colon(atoms, last) ? last_words_label(atoms[last].text) : span{};
          !next.empty()) {
        value = trim(in_.plain(), {value.begin, next.begin});
        atoms[last].text = atoms[last].outer = {next.begin, atoms[last].text.end};
        i = last - 1;  // the next label begins in it
      }
      facts.push_back({m, value, {label.begin, value.begin}});
    }
    atoms.resize(kept);
  }

 private:
  static bool stands_before_colon(const std::vector<atom>& atoms, std::size_t i) {
    return i + 1 < atoms.size() && atoms[i + 1].before == gap::colon;
  }

  /// "Final grade": a label whose value was taken out of the line.
  bool labels_grade(const atom& a) const {
    const std::string_view text = in_.view(a.text);
    return plan_.grade && (plan_.names.exactly(text) == plan_.grade || words::labels_grade(text));
  }

  /// The member that a label at an atom's end speaks of, where the next atom may be its value; or null.
  const member_info* member_of(span label, const atom& a, const atom& value) const {
    const member_info* const m = label.empty() ? nullptr : plan_.names.exactly(in_.view(label));
    if (!m || (label.begin > a.text.begin && ends_job(*m, value.text))) return nullptr;
    const bool grade = m == plan_.grade && value.text.size() < 24;  // "Note: gut"
    return m->type->core().shape == shape::record && !grade ? nullptr : m;
  }

  /// Where a value ends that begins with an atom: "Ada Quill (Example Ltd.), Bo Reed".
  static std::size_t last_of_value(const std::vector<atom>& atoms, std::size_t first, const member_info& m) {
    const auto goes_on = [&](gap before) {
      return before <= gap::comma || (before == gap::paren && m.appearance() == look::person);
    };
    std::size_t last = first;
    while (last + 1 < atoms.size() && goes_on(atoms[last + 1].before) && !stands_before_colon(atoms, last + 1)) ++last;
    return last;
  }

  /// "(Supervisor: Prof. X)": a label and its value, and nothing else.
  bool in_parentheses(const atom& a, std::vector<labelled>& facts) const {
    const std::size_t colon = in_.view(a.text).substr(0, 24).find(": ");
    if (a.outer.begin == a.text.begin || colon == std::string_view::npos) return false;
    const span label{a.text.begin, a.text.begin + colon};
    const member_info* m = plan_.names.exactly(in_.view(label));
    if (!m || m->type->core().shape == shape::record) return false;
    facts.push_back({m, {label.end + 2, a.text.end}, {label.begin, label.end + 2}});
    return true;
  }

  /// "advised by Prof. X": a label of two words before a person.
  bool by_phrase(const atom& a, std::vector<labelled>& facts) const {
    const std::string_view text = in_.view(a.text);
    const std::size_t by = text.substr(0, 20).find(" by ");
    if (by == text.npos || by > 16 || text.substr(0, by).find(' ') != text.npos) return false;
    const member_info* m = plan_.names.exactly(text.substr(0, by + 3));
    const span value{a.text.begin + by + 4, a.text.end};
    if (!m || m->appearance() != look::person || in_.weigh(look::person, value) < 0.3F) return false;
    facts.push_back({m, value, {a.text.begin, value.begin}});
    return true;
  }

  /// The last words of a span, four at most, that are a label the plan knows: the longest, as "Thesis title".
  span last_words_label(span s) const {
    span label;
    std::size_t at = s.end;
    for (int words = 0; words < 4; ++words) {
      while (at > s.begin && in_.plain().text[at - 1] != ' ') --at;
      const member_info* const m = plan_.names.exactly(in_.view({at, s.end}));
      if (m && !(at > s.begin && names_all(*m, s))) label = {at, s.end};
      if (at == s.begin) break;
      while (at > s.begin && in_.plain().text[at - 1] == ' ') --at;
    }
    return label;
  }

  /// "Accounts Manager: Example Ltd.": words that end in whom one works for, and nobody's name behind them.
  bool ends_job(const member_info& m, span value) const {
    return m.appearance() == look::person && in_.weigh(look::person, value) < 0.3F;
  }

  /// "Example State University: BSc": the words before the label and it are what the label speaks of.
  bool names_all(const member_info& m, span s) const {
    return m.appearance() == look::organization && in_.weigh(look::organization, s) >= 0.75F;
  }

  const context& in_;
  const entry_plan& plan_;
};

}  // namespace vitae::wild_text
