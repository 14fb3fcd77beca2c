// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Parts two degrees that one line names, "B.A. in History and B.Sc. in Geology, Example University, 2006", and those
/// of which each has a line below the school and its time.
class joined_degrees {
 public:
  joined_degrees(const context& in, const entry_plan& plan) : in_(in), plan_(plan) {}

  /// An entry for each of the degrees that stand joined in an entry's head; the entry itself where none do.
  std::vector<draft> part(draft whole) const {
    std::vector<draft> parts;
    for (std::size_t i = 0; plan_.teaches() && i < whole.atoms.size(); ++i) {
      const auto [first, second] = degrees_in(whole.atoms[i].text);
      if (first.empty()) continue;
      draft other = whole;
      other.body.clear();
      other.atoms[i].text = other.atoms[i].outer = second;
      whole.atoms[i].text = whole.atoms[i].outer = first;
      parts.push_back(std::move(whole));
      parts.push_back(std::move(other));
      return parts;
    }
    for (span further = next_degree(whole); !further.empty(); further = next_degree(whole)) {
      draft other = whole;
      keep_only(other, further);
      leave_out(whole, further);
      parts.insert(parts.begin(), std::move(other));
    }
    parts.insert(parts.begin(), std::move(whole));
    return parts;
  }

 private:
  /// The last line below a school's that names a further degree; empty where there is none.
  span next_degree(const draft& d) const {
    if (!plan_.teaches() || d.dates.size() != 1) return {};
    std::vector<span> found;
    for (const atom& a : d.atoms)
      if (a.line > 0 && a.order == 0 && is_degree(a.text)) found.push_back(a.text);
    for (const body_line& line : d.body)
      if (!found.empty() && in_.doc.blocks[line.block].kind == block_kind::bullet && line.text.size() < 90 &&
          is_degree(line.text))
        found.push_back(line.text);
    return found.size() > 1 ? found.back() : span{};
  }

  /// Leaves of an entry's degrees only one.
  void keep_only(draft& d, span degree) const {
    d.body.clear(), d.grade = {};
    const auto first = [&](const atom& a) { return a.line > 0 && a.order == 0 && is_degree(a.text); };
    atom made = *std::find_if(d.atoms.begin(), d.atoms.end(), first);
    for (const atom& a : std::vector<atom>(d.atoms))
      if (first(a) && a.text != degree) leave_out(d, a.text);
    if (any_of(d.atoms, [&](const atom& a) { return a.text == degree; })) return;
    made.text = made.outer = degree;
    d.atoms.push_back(made);
  }
  /// Takes a degree's line out of an entry.
  static void leave_out(draft& d, span degree) {
    const auto said = std::find_if(d.atoms.begin(), d.atoms.end(), [&](const atom& a) { return a.text == degree; });
    const std::size_t where = said == d.atoms.end() ? 0 : std::size_t{said->line};
    const auto in_atoms = [&](const atom& a) { return where > 0 && a.line == where; };
    const auto in_body = [&](const body_line& line) { return line.text == degree; };
    d.atoms.erase(std::remove_if(d.atoms.begin(), d.atoms.end(), in_atoms), d.atoms.end());
    d.body.erase(std::remove_if(d.body.begin(), d.body.end(), in_body), d.body.end());
  }

  /// A degree with its subject on either side of a word that joins; two empty spans where there are none.
  std::pair<span, span> degrees_in(span s) const {
    static constexpr std::string_view joints[] = {" and ", " und ", " et ", " y ", " e ", " & "};
    const std::string_view text = in_.view(s);
    for (const std::string_view joint : joints)
      for (std::size_t at = text.find(joint); at != text.npos; at = text.find(joint, at + 1)) {
        const span first = trim(in_.plain(), {s.begin, s.begin + at});
        const span second = trim(in_.plain(), {s.begin + at + joint.size(), s.end});
        if (is_degree(first) && is_degree(second)) return {first, second};
      }
    return {};
  }

  bool is_degree(span s) const { return in_.weigh(look::degree, s) >= 0.9F && !read_degree(in_.view(s)).area.empty(); }

  const context& in_;
  const entry_plan& plan_;
};

}  // namespace vitae::wild_text
