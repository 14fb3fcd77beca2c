// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// Parts two degrees that one line names, "B.A. in History and B.Sc. in Geology, Example University, 2006".
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
    parts.push_back(std::move(whole));
    return parts;
  }

 private:
  /// A degree with its subject on either side of a word that joins; two empty spans where there are none.
  std::pair<span, span> degrees_in(span s) const {
    const std::string_view text = in_.view(s);
    for (const std::string_view joint : {" and ", " und ", " et ", " y ", " e ", " & "})
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
