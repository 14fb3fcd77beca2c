// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/wild/entries/segment/worth.hpp>
#include <vitae/wild/normalise.hpp>
#include <vitae/wild/outline/lines/cells.hpp>

/// Lists of projects, each of which is named before it is described.
namespace vitae::wild_text {

/// Does a bullet begin with a name that is set apart from what is told of it: in bold or as code, as a link, before a
/// colon or a dash: "**vitae** reads CVs", "loom (2019): weaves", "kite - flies in the wind"?
inline bool begins_with_name(const context& in, const block& b) {
  constexpr std::size_t longest = 50;
  const std::string_view text = in.view(b);
  if ((in.plain().styles[b.text.begin] & (style::bold | style::code)) != 0) return true;
  const std::vector<hyperlink>& links = in.plain().links;
  const std::size_t link = normal::first_link(in.plain(), b.text.begin);
  if (link < links.size() && links[link].begin == b.text.begin) return true;
  std::size_t end = label_mark_in(text, longest, colons).at;
  for (const std::string_view dash : {" - ", " \u2013 ", " \u2014 "})
    end = std::min(end, text.substr(0, longest).find(dash));
  return end > 0 && end + 1 < text.size() && std::count(text.data(), text.data() + end, ' ') < 5;
}

/// Of each block of a section that lists projects, a bullet each, whether it begins one; nothing where it does not.
inline std::vector<char> listed_works(const section_blocks& blocks) {
  if (!blocks.list || blocks.plan.slots.empty() || blocks.plan.slots[0]->appearance() != look::work) return {};
  std::vector<char> begins(blocks.said.size());
  std::size_t named = 0;
  for (std::size_t i = 0; i < begins.size(); ++i) {
    begins[i] = blocks.at(i).kind == block_kind::bullet && blocks.at(i).level <= blocks.at(0).level;
    if (begins[i] == 0) continue;
    if (!begins_with_name(blocks.in, blocks.at(i))) return {};
    ++named;
  }
  return named > 1 ? begins : std::vector<char>();
}

}  // namespace vitae::wild_text
