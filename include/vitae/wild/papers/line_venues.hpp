// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/wild/citation.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/papers/cited_part.hpp>

/// Where a publication appeared, as a line of its own or beside the title says.
namespace vitae::wild_text::layouts {

/// Where a bar stands between a title and the short name of its venue, "Wings | ACM UIST'24"; the end where none does.
inline std::size_t bar_before_venue(const context& in, span title) {
  const std::string_view text = in.view(title);
  const std::size_t bar = text.rfind(" | ");
  if (bar == text.npos || text.size() - bar > 40) return title.end;
  const citing::plain_line after = citing::read_plain(text.substr(bar + 3));
  const std::vector<citing::token> tokens = citing::tokenizer(after).read();
  return !tokens.empty() && tokens.size() < 6 && tokens[0].camel ? title.begin + bar : title.end;
}

/// Takes volume, issue and pages off a venue, "Folding Letters, 7(71), 40": as the grammar of citations reads them.
inline void part_numbers(const context& in, citation& made, span venue) {
  constexpr std::string_view title = "\"A title\", ";
  const citation read = read_citation(std::string(title).append(in.view(venue)));
  if (!read.venue || (!read.volume && !read.pages)) return;
  const auto own = [&](const cited_text& text) {
    const std::size_t begin = venue.begin + text.span.offset - title.size();
    return text && text.span.offset >= title.size() ? cited_part(in, {begin, begin + text.span.length}) : cited_text{};
  };
  made.venue = own(read.venue), made.volume = own(read.volume);
  made.issue = own(read.issue), made.pages = own(read.pages);
}

}  // namespace vitae::wild_text::layouts
