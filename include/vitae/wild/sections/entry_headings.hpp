// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/role.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/sections/title_lines.hpp>

namespace vitae::wild_text {

/// Tells the headings of entries from titles that say something like them: "### Software Mill" is an employer.
class entry_headings {
 public:
  entry_headings(const outline& doc, const title_lines& lines) : doc_(doc), lines_(lines) {}

  /// Right under a known title stands its first entry, unless the line is set at least as the title is.
  bool begins(const section& last, std::size_t i) const {
    return last.member && last.begin == i && i > 0 && lines_.strength(i) < 0.9F;
  }

  /// Words that only partly name a member, below the title of a section of entries: "### Qualitative Studies" under
  /// "## Projects"; "### Personal Training" over a date under "## Experience", beside jobs that are set like it.
  bool heads(const std::vector<named_member>& known, std::size_t i) const {
    if (known[i].quality < 0.8F || is_dated_like_sibling(known, i)) return true;
    if (known[i].quality == 1 || i + 1 >= known.size() || doc_.blocks[i + 1].kind != block_kind::text) return false;
    return lines_.dated_soon(i) && (!known[lines_.sibling(i)].member || is_right_below_entry(known, i));
  }

  /// Has a heading a date, or one of the two lines below it, where neither is a bullet nor a title: "## Engineer,
  /// Example Ltd." over "### Oslo, 2019 - 2021"?
  bool stands_over_time(const std::vector<named_member>& known, std::size_t i) const {
    for (std::size_t k = i; k < std::min(i + 3, doc_.blocks.size()); ++k) {
      if (doc_.blocks[k].kind == block_kind::bullet || known[k].member) return false;
      if (lines_.dated(k)) return true;
    }
    return false;
  }

  /// "### Software Mill" over a date, between employers that are set and dated like it.
  bool is_among_entries(const std::vector<named_member>& known, std::size_t i) const {
    if (!known[i].member || known[i].quality >= 0.8F || doc_.blocks[i].kind != block_kind::heading) return false;
    const std::size_t next = lines_.sibling(i);
    return next > i && !known[next].member && lines_.dated_soon(i) && lines_.dated_soon(next);
  }

  /// "**Teaching Assistant**" right over an employer and a date, in a section of jobs: one of them, where the plural or
  /// a gap would make a title of other things; so one right below "Example University, 1995 - 2002", and a heading
  /// below that of the section.
  bool is_job(const section& last, const named_member& known, std::size_t i) const {
    if (!last.member || !known.member || !holds_dated_entries(*last.member)) return false;
    if (looks_like_role(lines_.view(doc_.blocks[i])) < 0.9F) return false;
    if (doc_.blocks[i].kind == block_kind::heading) return is_below(last, i) && lines_.dated_soon(i);
    if (doc_.blocks[i].kind != block_kind::text) return false;
    return lines_.follows_date(i) || (known.member != last.member && stands_over_date(i));
  }

  /// Where all headings are of one level: "# MSc Bioinformatics" over a date, right under "# Education", and those
  /// like it that follow.
  bool heads_beside(const section& last, const named_member& known, std::size_t i) {
    const block& b = doc_.blocks[i];
    if (!last.member || b.kind != block_kind::heading || known.quality >= 0.9F) return false;
    const block& title = doc_.blocks[last.heading];
    if (title.kind != b.kind || title.level != b.level || !holds_dated_entries(*last.member)) return false;
    return lines_.dated_soon(i) && (one_level_ = one_level_ || last.begin == i);
  }

  /// Is a heading deeper than the title of a section: "## Summary" under "# Experience"?
  bool is_below(const section& s, std::size_t i) const {
    if (!s.member) return false;
    const block &title = doc_.blocks[s.heading], &b = doc_.blocks[i];
    return title.kind == block_kind::heading && b.kind == block_kind::heading && title.level < b.level;
  }

 private:
  /// "### Bachelor's degree" right below "## Example University", which is no title and set above it.
  bool is_right_below_entry(const std::vector<named_member>& known, std::size_t i) const {
    const block &b = doc_.blocks[i], &above = doc_.blocks[i - 1];
    return b.kind == block_kind::heading && above.kind == b.kind && above.level < b.level && !known[i - 1].member;
  }

  /// "#### Technical Support" over "*Example Ltd.* | 2012", beside jobs with their dates in the same place.
  bool is_dated_like_sibling(const std::vector<named_member>& known, std::size_t i) const {
    const std::size_t other = lines_.sibling(i);
    if (other == i || known[other].member) return false;
    return (is_dated_text(i + 1) && is_dated_text(other + 1) && doc_.blocks[i + 1].how == doc_.blocks[other + 1].how) ||
           (i > 0 && other > 0 && is_dated_text(i - 1) && is_dated_text(other - 1));
  }

  /// A short line with a year.
  bool is_dated_text(std::size_t i) const {
    return i < doc_.blocks.size() && doc_.blocks[i].kind == block_kind::text && doc_.blocks[i].text.size() < 80 &&
           lines_.dated(i);
  }

  /// Does a line stand right over one with a date, or over three of which one has it, where blank lines part them all?
  bool stands_over_date(std::size_t i) const {
    if (i + 1 >= doc_.blocks.size()) return false;
    const block& below = doc_.blocks[i + 1];
    if (below.kind != block_kind::text || below.gap == 0) return below.kind == block_kind::text && lines_.dated_soon(i);
    if (below.gap != doc_.blocks[i].gap || lines_.strength(i) >= 0.9F) return false;
    return is_dated_text(i + 1) || is_dated_text(i + 2) || is_dated_text(i + 3);
  }

  const outline& doc_;
  const title_lines& lines_;
  bool one_level_ = false;  // do titles and entries have headings of the same level?
};

}  // namespace vitae::wild_text
