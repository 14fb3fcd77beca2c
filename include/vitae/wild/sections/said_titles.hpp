// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/dates/leading_years.hpp>
#include <vitae/wild/evidence/duration.hpp>
#include <vitae/wild/evidence/role.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/sections/title_lines.hpp>

namespace vitae::wild_text {

/// Which titles the lines of a document say, and how well.
struct said_titles {
  const outline& doc;
  const title_lines& layout;
  const name_index& names;

  /// The title that a block says as it is set: the less like one, the better it has to fit.
  named_member at(std::size_t i) const {
    const float set = layout.strength(i);
    const std::string_view text = layout.view(doc.blocks[i]);
    const bool key = text.back() == ':' && doc.blocks[i].indent == 0 && lines::is_scalar(text);
    if (leading_years::at_beginning(text).length > 0 || ends_in_duration(text)) return {};  // "[15-16] Student"
    if (set <= 0 || (set < 0.9F && !layout.begins_capital(text) && !key)) return {};
    const named_member said = of(i, set >= 0.9F ? 0.6F : set >= 0.5F ? 0.9F : 1.0F);
    return said.member && set < 0.5F && layout.goes_on(i) ? named_member{} : said;
  }

  /// Is a line among others and says exactly a title?
  bool is_flush(std::size_t i, const named_member& known) const {
    return known.quality == 1 && doc.blocks[i].kind == block_kind::text && layout.strength(i) < 0.5F;
  }

  /// The title that a plain line of several words among others says nearly exactly: "Selected Awards", where titles
  /// stand so; it is no job's, as "Lecturer" nearly says "Lectures".
  named_member flush(std::size_t i) const {
    const block& b = doc.blocks[i];
    const std::string_view text = layout.view(b);
    if (b.kind != block_kind::text || layout.strength(i) <= 0 || layout.strength(i) >= 0.5F || layout.goes_on(i) ||
        !layout.begins_capital(text) || text.find(' ') == text.npos || looks_like_role(text) >= 0.6F)
      return {};
    return of(i, 0.9F);
  }

  /// The title that a block says, if it fits so well at least.
  named_member of(std::size_t i, float least) const {
    const span s = layout.bare(i);
    const std::string_view text = doc.plain.of(s.begin, s.end);
    const named_member found = names.title(text);
    // "2015 - 2019: Research Engineer" is an entry, "Software Engineer" what one is.
    const bool dated = text.size() > 9 && ascii::is_digit(text[0]);
    const std::size_t bar = text.rfind(" | ");  // "HARBOUR | ACTIVITIES AND EVENTS ASSISTANT"
    const bool job = found.member && found.quality <= (bar == text.npos ? 0.7F : 0.8F) &&
                     looks_like_role(bar == text.npos ? text : text.substr(bar + 3)) >= 0.9F;
    if (found.also && std::count(text.begin(), text.end(), ' ') > 3) least = std::min(least, 0.8F);  // by two parts
    return found.member && !job && found.quality >= (dated ? 0.9F : least) ? found : named_member{};
  }

  /// "education" between blank lines: is a line set apart and says exactly a title, but for its capital?
  bool is_small(std::size_t i) const {
    const std::string_view text = layout.view(doc.blocks[i]);
    if (doc.blocks[i].kind != block_kind::text || layout.strength(i) < 0.6F || !lines::begins_small(text)) return false;
    return names.title(text).quality >= 0.95F;
  }

  /// A line that says exactly a title, over a line like "Tools: Git, Make, Vim", before all other titles.
  bool stands_over_labels(std::size_t i, const named_member& known) const {
    if (known.quality < 0.9F || doc.blocks[i].gap == 0 || i + 1 >= doc.blocks.size()) return false;
    const std::string_view next = layout.view(doc.blocks[i + 1]);
    return next.substr(0, 30).find(':') != next.npos && std::count(next.begin(), next.end(), ',') > 1;
  }
};

}  // namespace vitae::wild_text
