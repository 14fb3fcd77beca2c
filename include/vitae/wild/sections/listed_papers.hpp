// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/papers/authored.hpp>
#include <vitae/wild/papers/grouping.hpp>
#include <vitae/wild/papers/in_lines.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// A publication that explains most of its text; what a whole one says of itself besides needs no explanation.
inline bool is_paper(const cited_group& g) {
  if (!is_authored(g.cited)) return false;
  std::size_t said = 0;
  if (layouts::completeness(g.cited) >= 0.99F)
    for (const cited_text& note : g.cited.notes) said += note.text.size();
  return 2 * g.explained + static_cast<float>(said) >= static_cast<float>(g.bytes);
}

/// Two publications or more, and they explain most of the text that is no running text.
inline bool holds_papers(const context& in, const section& s) {
  constexpr std::size_t most = 600;  // blocks: a longer section would say what it is
  if (s.end - s.begin < 2 || s.end - s.begin > most || !may_name_authors(in, s.begin, s.end, 2)) return false;
  std::size_t papers = 0, cited = 0, others = 0;
  for (const cited_group& g : grouping(in, s.begin, s.end).best()) {
    const bool paper = is_paper(g);
    const bool prose = g.end == g.begin + 1 && lines::is_prose(in.view(in.doc.blocks[g.begin]));
    papers += paper ? 1U : 0U;
    (paper ? cited : others) += prose && !paper ? 0 : g.bytes;
  }
  return papers > 1 && cited > others;
}

/// Are the blocks of a section one publication and nothing else, its title among them?
inline bool is_one_paper(const context& in, const section& s) {
  if (s.end < s.begin + 2 || s.end > s.begin + 7) return false;
  const citation lines = layouts::in_lines(in, s.begin, s.end);
  return is_authored(lines) && layouts::completeness(lines) >= 0.85F;
}

}  // namespace vitae::wild_text
