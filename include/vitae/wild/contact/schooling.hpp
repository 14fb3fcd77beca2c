// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/biography/told_titles.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/features/labels.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/told_degree.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/words/east_asian.hpp>

namespace vitae::wild_text {

/// Finds the lines that tell of a school and of what one took there among the particulars of a person, as CVs without
/// a section of schools have them: "本科/见本大学/2015", "BSc, Example University (2015)", or "University: …" over
/// "Degree: …".
class schooling {
 public:
  schooling(const context& in, const entry_plan& plan) : in_(in), plan_(plan) {}

  /// Where the lines end that tell of one's studies from a block on; that block where none do.
  std::size_t end_of(std::size_t begin, std::size_t end) const {
    bool school = false, degree = false;
    std::size_t i = begin;
    for (; i < end && in_.doc.blocks[i].kind != block_kind::heading; ++i) {
      const span line = in_.doc.blocks[i].text;
      span value;
      const member_info* const m = label_of(in_, plan_, line, value);
      const bool both = tells_both(m ? value : line);
      if (!both && (!m || value.empty() || !is_told_of(*m, i == begin))) break;
      if (both && !m && i > begin) break;
      school = school || both || m->appearance() == look::organization;
      degree = degree || both || m->appearance() == look::degree;
      if (both && !m) return i + 1;
    }
    return school && degree ? i : begin;
  }

 private:
  /// The school or the degree, and behind one of them when that was.
  bool is_told_of(const member_info& m, bool first) const {
    const look as = m.appearance();
    return as == look::organization || as == look::degree || (!first && (&m == plan_.period || &m == plan_.grade));
  }

  /// "本科/见本大学": a degree and a school in characters; "BSc, Example University (2015)": such with a date.
  bool tells_both(span s) const {
    const std::string_view text = in_.view(s);
    if (text.size() < 120 && text.size() > 8 && ascii::is_alpha(text[0]) && degree_telling::begins_degree(text) &&
        !lines::is_prose(text))
      return names_school(text) && in_.dates.any_in(s);
    return text.size() < 120 && !lines::is_prose(text) && words::names_school_among_others(text) &&
           in_.weigh(look::degree, s) >= 0.45F;
  }

  const context& in_;
  const entry_plan& plan_;
};

}  // namespace vitae::wild_text
