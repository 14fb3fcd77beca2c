// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vitae/shape/describe.hpp>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/degree.hpp>

namespace vitae::wild_text {

/// The name of an award without the word that led to its date: "Lamp Prize for | 2022/2023".
inline span award_name(const context& in, span award) {
  for (const std::string_view word : {" for", " in", " of", " from", " at"})
    if (in.view(award).ends_with(word)) award.end -= word.size();
  return award;
}

/// The name of a degree without the sentence that tells of it: "I earned a BSc in Optics from".
inline span degree_alone(const context& in, span degree) {
  const std::string_view text = in.view(degree), name = degree_name(text);
  if (name.empty() || name.size() == text.size()) return degree;
  const std::size_t begin = degree.begin + static_cast<std::size_t>(name.data() - text.data());
  return trim(in.plain(), {begin, begin + name.size()});
}

/// The name of an organisation without the small words that join it to the job: "at the University of Example"; that
/// of a degree without the sentence that tells of it.
inline span bare_name(const context& in, const member_info& m, span s) {
  if (m.appearance() == look::degree) return degree_alone(in, s);
  if (m.appearance() == look::award) return award_name(in, s);
  if (m.appearance() != look::organization) return s;
  static constexpr std::string_view joining[] = {"at ",  "for ", "in ",   "with ", "within ", "by ", "from ",
                                                 "the ", "bei ", "beim ", "der ",  "dem ",    "den "};
  span name = s;
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view word : joining)
      if (in.view(name).starts_with(word)) name.begin += word.size(), more = true;
  }
  return !name.empty() && is_upper(decode(in.view(name), 0).code_point) ? name : s;
}

}  // namespace vitae::wild_text
