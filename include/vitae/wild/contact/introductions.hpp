// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/wild/contact/found_name.hpp>
#include <vitae/wild/contact/name_shape.hpp>
#include <vitae/wild/contact/name_words.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/evidence/told_job.hpp>
#include <vitae/wild/words/introductions.hpp>

namespace vitae::wild_text {

/// Of whom running text tells from its beginning on: "Dr. Ada Quill is an engineer", "Ada Quill graduated from".
inline span told_of(const context& in, span text) {
  const std::string_view line = in.view(text).substr(0, 260);
  for (std::size_t at = line.find(' '); at < 60; at = line.find(' ', at + 1)) {
    const career says = career_phrase_in(line.substr(at + 1), 0, true).says;
    if (says == career::none) continue;
    if (says == career::being && told_job_in(line, at + 1).empty()) return {};
    const span name = without_title(in, {text.begin, text.begin + at});
    const bool sounds = in.view(name).find(' ') != std::string_view::npos && all_capital(in.view(name));
    return sounds && may_be_name(in, name) && in.weigh(look::person, name) >= 0.5F ? name : span{};
  }
  return {};
}

/// Where a name ends that an introduction leads to: before a mark, "and I come from Hull", "from Hull".
inline std::size_t end_of_introduced(std::string_view text) {
  std::size_t end = std::min(text.find_first_of(",.!;(\n"), text.size());
  for (const std::string_view joint : {" and ", " from ", " und ", " aus "}) end = std::min(end, text.find(joint));
  return end;
}

/// Who says "I'm Ada Quill, an engineer" in running text, or is told of: "Ada Quill is an engineer at …"; none if
/// nobody is.
inline found_name introduced_owner(const context& in, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < std::min(end, begin + 20); ++i) {
    const span all = in.doc.blocks[i].text;
    const words::word_beginnings begins(in.view(all));
    for (const std::string_view lead : words::introductions) {
      if (!begins.may_have(lead)) continue;
      const std::size_t at = in.view(all).find(lead);
      if (at == std::string_view::npos || (at > 0 && in.view(all)[at - 1] != ' ')) continue;
      const std::size_t from = all.begin + at + lead.size();
      const span s = trim(in.plain(), {from, from + end_of_introduced(in.view({from, all.end}))});
      const float least = words::says_name(lead) ? 0.3F : 0.5F;
      if (may_be_name(in, s) && in.view(s).find(' ') != std::string_view::npos && all_capital(in.view(s)) &&
          in.weigh(look::role, s) < 0.5F && in.weigh(look::person, s) >= least)
        return {s, 0.5F, i};
    }
    if (const span s = told_of(in, all); !s.empty()) return {s, 0.5F, i};
  }
  return {};
}

}  // namespace vitae::wild_text
