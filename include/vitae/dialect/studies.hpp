// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/wild/evidence/degree.hpp>
#include <vitae/wild/evidence/grade_numbers.hpp>

/// What a degree says, from and to schemas that say it in other parts.
namespace vitae::dialects {

/// "Ph.D." of "Ph.D. in Physics": what other schemas say beside the subject.
inline std::string_view type_of(std::string_view title, std::string_view area) {
  for (const std::string_view joint : {" in ", " of ", ", "}) {
    const std::string behind = std::string(joint).append(area);
    while (!area.empty() && title.size() > behind.size() && title.ends_with(behind)) title.remove_suffix(behind.size());
  }
  return title;
}

inline std::optional<degree_level> level_of(std::string_view type) {
  return codec<degree_level>::read(wild_text::read_degree(type).level);
}

/// "3.8/4.0" as a number and its scale, where it is nothing else.
inline Grade grade_of(const std::string& score) {
  Grade made{score, {}, {}};
  namespace numbers = wild_text::grade_evidence;
  const numbers::measured found = numbers::measure(score, 0);
  if (found.value.empty() || found.end != score.size()) return made;
  made.value = numbers::number(found.value);
  if (!found.scale.empty()) made.scale = numbers::number(found.scale);
  return made;
}

}  // namespace vitae::dialects
