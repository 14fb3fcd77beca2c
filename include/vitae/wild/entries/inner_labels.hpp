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
      const bool before_colon = i + 1 < atoms.size() && atoms[i + 1].before == gap::colon;
      if (in_parentheses(atoms[i], facts) || (!before_colon && by_phrase(atoms[i], facts))) continue;
      if (!before_colon) {
        const std::string_view text = in_.view(atoms[i].text);
        const bool grade = plan_.grade && (plan_.names.exactly(text) == plan_.grade || words::labels_grade(text));
        if (!grade) atoms[kept++] = atoms[i];
        continue;
      }
      const span label = last_words_label(atoms[i].text);
      const member_info* m = label.empty() ? nullptr : plan_.names.exactly(in_.view(label));
      if (m && label.begin > atoms[i].text.begin && ends_job(*m, atoms[i + 1].text)) m = nullptr;
      const bool grade = m && m == plan_.grade && atoms[i + 1].text.size() < 24;  // "Note: gut"
      if (!m || (m->type->core().shape == shape::record && !grade)) {
        atoms[kept++] = atoms[i];
        continue;
      }
      if (label.begin > atoms[i].text.begin) {
        atom rest = atoms[i];
        rest.text = rest.outer = trim(in_.plain(), {rest.text.begin, label.begin});
        atoms[kept++] = rest;
      }
      std::size_t last = i + 1;
      const auto goes_on = [&](gap before) {  // "Ada Quill (Example Ltd.), Bo Reed"
        return before <= gap::comma || (before == gap::paren && m->appearance() == look::person);
      };
      while (last + 1 < atoms.size() && goes_on(atoms[last + 1].before) &&
             !(last + 2 < atoms.size() && atoms[last + 2].before == gap::colon))
        ++last;
      span value{atoms[i + 1].text.begin, atoms[last].outer.end};
      span rest{value.end, value.end};
      if (last + 1 < atoms.size() && atoms[last + 1].before == gap::colon) {
        const span next = last_words_label(atoms[last].text);
        if (!next.empty())
          value = trim(in_.plain(), {value.begin, next.begin}), rest = {next.begin, atoms[last].text.end};
      }
      facts.push_back({m, value, {label.begin, value.begin}});
      if (!rest.empty()) {
        atoms[last].text = atoms[last].outer = rest;
        i = last - 1;
        if (last == i + 1 && last > 0) i = last - 1;
      } else {
        i = last;
      }
    }
    atoms.resize(kept);
  }

 private:
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

  /// The last words of a span, three at most, that are a label the plan knows: the longest, as "Thesis title".
  span last_words_label(span s) const {
    span label;
    std::size_t at = s.end;
    for (int words = 0; words < 3; ++words) {
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
