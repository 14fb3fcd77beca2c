// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/sections/title_key.hpp>

namespace vitae::wild_text {

/// Under a heading that is just the name of the member for titled lists (`rest`), each heading below it is the title of
/// such a list, whatever else it may name: "### Skills" under "## Sections" on a page that a schema was rendered to.
inline void keep_other_lists(const context& in, const member_info* rest, std::vector<section>& sections) {
  if (!rest) return;
  const std::string_view said = rest->note.label_text;
  const auto name = title_key(said.empty() ? rest->name : said);
  const auto level = [&](const section& s) -> std::size_t {
    if (s.title.empty() || in.doc.blocks[s.heading].kind != block_kind::heading) return 0;
    return in.doc.blocks[s.heading].level;
  };
  std::size_t above = 0;  // the level of that heading
  for (section& s : sections) {
    const std::size_t own = level(s);
    if (own > 0 && own <= above) above = 0;
    if (above > 0)
      s.member = rest, s.also = nullptr;
    else if (own > 0 && s.member == rest && title_key(in.view(s.title)) == name)
      above = own;
    s.aside = above > 0;
  }
}

}  // namespace vitae::wild_text
