// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>

/// How the first lines of entries are set, one beside the other.
namespace vitae::wild_text {

/// Do all dates of an entry stand in the line it begins with: "Prize of 2019, 2020"?
inline bool in_first_line(const context& in, const draft& d) {
  const span first = in.doc.blocks[d.range.begin].text;
  return all_of(d.dates,
                [&](const found_date* date) { return date->text.begin >= first.begin && date->text.end <= first.end; });
}

/// Does an entry begin with its first date, or nearly so?
inline bool begins_dated(const context& in, const draft& d) {
  return d.dates[0]->text.begin - in.doc.blocks[d.range.begin].text.begin < 3;
}

/// Do both begin with lines that are set alike, headings and bullets with a gap above them or without one? Right
/// below a heading, or a section's title, a line may lack the gap that others have.
inline bool set_alike(const context& in, const draft& a, const draft& b) {
  const block &x = in.doc.blocks[a.range.begin], &y = in.doc.blocks[b.range.begin];
  const bool alike = x.kind == y.kind && x.level == y.level && x.indent == y.indent && x.how == y.how;
  const auto headed = [&](const draft& d) {
    return d.first || (d.range.begin > 0 && in.doc.blocks[d.range.begin - 1].kind == block_kind::heading);
  };
  return alike && (x.kind != block_kind::text || (x.gap > 0) == (y.gap > 0) || headed(a) || headed(b));
}

/// Do both begin with lines that are set alike and that have all their dates, at their beginning or behind it?
inline bool laid_out_alike(const context& in, const draft& a, const draft& b) {
  return !a.dates.empty() && !b.dates.empty() && set_alike(in, a, b) && in_first_line(in, a) && in_first_line(in, b) &&
         begins_dated(in, a) == begins_dated(in, b);
}

/// Does an entry begin with a heading that the other has below its own: "#### Engineer" below "### Example Ltd." and
/// "#### Clerk"?
inline bool is_headed_alike(const context& in, const draft& d, const draft& before) {
  const block& own = in.doc.blocks[d.range.begin];
  for (std::size_t i = before.range.begin + 1; own.kind == block_kind::heading && i < before.range.end; ++i)
    if (in.doc.blocks[i].kind == own.kind && in.doc.blocks[i].level == own.level) return true;
  return false;
}

/// Does an entry begin deeper than another one, or without a heading below one?
inline bool is_set_below(const context& in, const draft& part, const draft& whole) {
  const block &x = in.doc.blocks[part.range.begin], &head = in.doc.blocks[whole.range.begin];
  return head.kind == block_kind::heading && (x.kind != block_kind::heading || x.level > head.level);
}

/// Does an entry stand beside the one before, as bullets, headings and lines with their dates do, rather than below
/// it?
inline bool speaks_for_itself(const context& in, const draft& d, const draft& before) {
  const block_kind kind = in.doc.blocks[d.range.begin].kind;
  const bool stands_out = kind == block_kind::bullet || kind == block_kind::heading;
  return stands_out ? set_alike(in, d, before) : laid_out_alike(in, d, before);
}

}  // namespace vitae::wild_text
