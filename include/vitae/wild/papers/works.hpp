// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/papers/authored.hpp>
#include <vitae/wild/papers/grouping.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/sections/title_key.hpp>
#include <vitae/wild/sections/title_words.hpp>
#include <vitae/wild/words/word_list.hpp>

namespace vitae::wild_text {

namespace works {

/// Titles that say of neither jobs nor publications that they are such, as `title_key` writes them.
inline constexpr std::string_view titles[] = {"research", "work", "project", "portfolio"};

/// "Research", "Selected Work": such a title, and nothing beside it but what narrows it.
inline bool may_be_any(std::string_view title) {
  const std::string key = title_key(title);
  std::string_view rest = key;
  for (std::size_t space = rest.find(' '); space != rest.npos && words::lists<title_qualifiers>(rest.substr(0, space));
       space = rest.find(' '))
    rest.remove_prefix(space + 1);
  return std::find(std::begin(titles), std::end(titles), rest) != std::end(titles);
}

/// A publication that explains most of its text.
inline bool is_paper(const cited_group& g) {
  return is_authored(g.cited) && 2 * g.explained >= static_cast<float>(g.bytes);
}

/// Two publications or more, and they explain most of the text that is no running text.
inline bool are_papers(const context& in, std::size_t begin, std::size_t end) {
  constexpr std::size_t most = 600;  // blocks: a longer section would say what it is
  if (end - begin < 2 || end - begin > most) return false;
  std::size_t papers = 0, cited = 0, others = 0;
  for (const cited_group& g : grouping(in, begin, end).best()) {
    const bool paper = is_paper(g);
    const bool prose = g.end == g.begin + 1 && lines::is_prose(in.view(in.doc.blocks[g.begin]));
    papers += paper ? 1U : 0U;
    (paper ? cited : others) += prose && !paper ? 0 : g.bytes;
  }
  return papers > 1 && cited > others;
}

}  // namespace works

/// Gives sections to the member of publications whose title says "Research" or "Work" of any kind, where publications
/// stand below it.
inline void find_works(const context& in, const member_info& papers, std::vector<section>& sections) {
  for (section& s : sections)
    if (s.member && s.member != &papers && works::may_be_any(in.view(s.title)) && works::are_papers(in, s.begin, s.end))
      s.member = &papers, s.also = nullptr;
}

}  // namespace vitae::wild_text
