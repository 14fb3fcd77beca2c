// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/citation/plain/parts.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/normalise.hpp>

/// What the lines around a citation add to it: a date, links.
namespace vitae::wild_text::layouts {

/// Gives a citation the date that a line of its own says, if it has none.
inline void date_by(const context& in, span line, citation& cited) {
  if (cited.date || !cited.year.empty()) return;
  for (const found_date* d : in.dates.dating_in(line)) {
    if (!d->what.when.end || d->what.when.end->is_present()) continue;
    cited.date = {plain_of(in.plain(), d->text), in.plain().where(d->text.begin, d->text.end)};
    cited.year = edtf_of(*d->what.when.end).substr(0, 4);
    return;
  }
}

/// The links of some blocks that the citation does not have yet; no publication has more than 64.
inline void add_links(const plain_text& plain, span s, citation& cited) {
  for (std::size_t i = normal::first_link(plain, s.begin);
       i < plain.links.size() && plain.links[i].begin < s.end && cited.links.size() < 64; ++i) {
    const hyperlink& link = plain.links[i];
    const auto has = [&](const cited_link& l) {
      return l.span.end() >= link.where.offset && l.span.offset <= link.where.end();
    };
    if (any_of(cited.links, has)) continue;
    const span label{link.begin, std::min(link.end, s.end)};
    const extent shown = plain.where(label.begin, label.end);
    std::erase_if(cited.links, [&](const cited_link& l) {
      return l.url == "#" && l.span.offset < shown.end() && shown.offset < l.span.end() && link.target != "#";
    });
    const std::size_t begin = std::min(shown.offset, link.where.offset);
    const extent both{begin, std::max(shown.end(), link.where.end()) - begin};
    const bool beside = both.length < shown.length + link.where.length + 120;
    const std::string text = beside ? plain_of(plain, label) : std::string();
    cited.links.push_back({text.size() < 40 ? text : std::string(), link.target, beside ? both : link.where});
  }
}

}  // namespace vitae::wild_text::layouts
