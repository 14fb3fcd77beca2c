// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <utility>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Tells a post that one had at several employers, "### Locum Pharmacist, 2018 - 2023" over a list of pharmacies, from
/// one over what was done there.
class listed_employers {
 public:
  listed_employers(const context& in, const entry_plan& plan) : in_(in), plan_(plan) {}

  /// An entry for each employer that is listed below a post without one; the entry itself where none are.
  std::vector<draft> part(draft whole) const {
    std::vector<draft> parts;
    if (!plan_.employs() || !is_post(whole) || !names_employers(whole.body) || is_dated_below(whole)) {
      parts.push_back(std::move(whole));
      return parts;
    }
    const std::vector<body_line> body = std::exchange(whole.body, {});
    for (const body_line& line : body) {
      draft at = whole;
      for (atom a : atoms_of(in_, plan_, line.text)) {
        a.line = a.line + whole.atoms.back().line + 1;
        at.atoms.push_back(a);
      }
      parts.push_back(std::move(at));
    }
    return parts;
  }

 private:
  /// A dated job without an employer.
  bool is_post(const draft& d) const {
    const auto any = [&](look as, float least) {
      return std::any_of(d.atoms.begin(), d.atoms.end(), [&](const atom& a) { return in_.weigh(as, a.text) >= least; });
    };
    return !d.dates.empty() && d.facts.empty() && any(look::role, 0.6F) && !any(look::organization, 0.6F);
  }

  /// Does the date stand below what is listed, and tell when all of it was?
  static bool is_dated_below(const draft& d) { return d.dates[0]->text.begin > d.body.front().text.begin; }

  /// Are all lines bullets that begin with what may be an organisation, and half of them with what surely is one?
  bool names_employers(const std::vector<body_line>& body) const {
    std::size_t sure = 0;
    for (const body_line& line : body) {
      const float named = employer_in(line);
      if (named < 0.38F) return false;
      sure += named >= 0.6F ? 1U : 0U;
    }
    return sure > 0 && sure * 2 >= body.size();
  }

  /// How much a bullet looks like an organisation with at most the place behind it.
  float employer_in(const body_line& line) const {
    const block& b = in_.doc.blocks[line.block];
    if (b.kind != block_kind::bullet || line.text.size() > 80 || lines::is_prose(in_.view(line.text))) return 0;
    const std::vector<atom> atoms = atoms_of(in_, plan_, line.text);
    if (atoms.empty() || atoms.size() > 3 || !in_.dates.dating_in(line.text).empty()) return 0;
    return in_.weigh(look::role, atoms[0].text) >= 0.5F ? 0 : in_.weigh(look::organization, atoms[0].text);
  }

  const context& in_;
  const entry_plan& plan_;
};

}  // namespace vitae::wild_text
