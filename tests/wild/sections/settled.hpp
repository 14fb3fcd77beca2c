// SPDX-License-Identifier: BSL-1.0
// The sections of a document, settled by what they hold.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/wild/sections/find_sections.hpp>
#include <vitae/wild/sections/settle.hpp>

#include "../document.hpp"

namespace sections_settled {

using namespace vitae;
using namespace vitae::wild_text;

/// "member/blocks" for each section after the first; "?" for one that nobody knows.
inline std::string resolved(std::string_view source) {
  const wild_tests::document page(source);
  const name_index names(info_of<Person>);
  std::vector<section> all = find_sections(page.doc, names);
  settling(page.in, info_of<Person>, nullptr).settle(all);
  std::string out;
  for (std::size_t i = 1; i < all.size(); ++i)
    out += (i > 1 ? " " : "") + (all[i].member ? std::string(all[i].member->name) : "?") + "/" +
           std::to_string(all[i].end - all[i].begin);
  return out;
}

/// The member of the last section, whose title and blocks these are.
inline std::string settled(std::string_view title, std::string_view blocks) {
  const std::string all = resolved("## Education\n\nB.Sc., University of Oslo, 2016\n\n## " + std::string(title) +
                                   "\n\n" + std::string(blocks));
  const std::string last = all.substr(all.rfind(' ') + 1);
  return last.substr(0, last.find('/'));
}

}  // namespace sections_settled
