// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/wild/entries/drafting/items.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/papers/added_facts.hpp>
#include <vitae/wild/papers/completeness.hpp>
#include <vitae/wild/papers/group_text.hpp>
#include <vitae/wild/papers/in_lines.hpp>
#include <vitae/wild/papers/line_kinds.hpp>
#include <vitae/wild/papers/year_before.hpp>

namespace vitae::wild_text {

/// Blocks read as one publication: the citation, whose spans are the document's, and how much of the text it explains.
struct cited_group {
  std::size_t begin = 0, end = 0;
  bool divides = false;  ///< no publication, but a line between them: "2023", "Journal articles"
  citation cited;
  std::size_t bytes = 0;  ///< of text, dates and links in lines of their own left out
  float explained = 0;    ///< of these bytes, weighed by how complete the citation is
};

namespace layouts {

/// A text as one citation, as it stands in that text.
inline const citation& citation_of(const context& in, const group_text& text) {
  const std::string_view line = text.text();
  return in.cited.of(line, words::hash(line), [&] { return read_led_citation(line); });
}

/// Blocks as one citation.
inline citation in_one(const context& in, std::size_t begin, std::size_t end) {
  const group_text text(in, begin, end);
  citation made = citation_of(in, text);
  text.place(made);
  return made;
}

}  // namespace layouts

/// Reads the blocks of one publication in the ways in which they may be laid out.
class group_reading {
 public:
  /// `kinds` are the kinds of the blocks [begin, end).
  group_reading(const context& in, const line_kind* kinds, std::size_t begin, std::size_t end)
      : in_(in), kinds_(kinds), begin_(begin), end_(end), first_(begin), last_(end) {}

  cited_group read() {
    made_.begin = begin_, made_.end = end_;
    while (first_ < last_ && is(first_, line_kind::date, line_kind::empty)) ++first_;
    while (last_ > first_ + 1 && is(last_ - 1, line_kind::links, line_kind::empty)) --last_;
    if (first_ == last_) return std::move(made_);
    for (std::size_t i = first_; i < last_; ++i)
      if (i == first_ || !is_abstract(i)) made_.bytes += in_.doc.blocks[i].text.size() + 1;
    if (last_ == first_ + 1 && is(first_, line_kind::people, line_kind::people)) return std::move(made_);
    end_at_links();
    first_line_or_all();
    line_by_line();
    one_list_of_people();
    one_whole_bullet();
    within_its_item();
    if (runs_on_) made_.explained *= 0.8F;
    for (std::size_t i = first_; i < end_; ++i) layouts::add_links(in_.plain(), in_.doc.blocks[i].text, made_.cited);
    return std::move(made_);
  }

 private:
  bool is(std::size_t i, line_kind one, line_kind other) const {
    return kinds_[i - begin_] == one || kinds_[i - begin_] == other;
  }

  /// A citation with the date that stands in a line above it, if it has none.
  citation dated(citation cited) const {
    for (std::size_t i = begin_; i < first_; ++i)
      if (is(i, line_kind::date, line_kind::date)) layouts::date_by(in_, in_.doc.blocks[i].text, cited);
    return cited;
  }

  /// A paragraph of running text that tells what the work is about.
  bool is_abstract(std::size_t i) const {
    const std::string_view text = in_.view(in_.doc.blocks[i]);
    return in_.doc.blocks[i].kind == block_kind::text && text.size() > 300 && lines::is_prose(text);
  }

  /// What stands below the links of a publication that is complete above them speaks about it: its abstract counts for
  /// nothing, other lines for what is not explained.
  void end_at_links() {
    std::size_t links = first_ + 1;
    while (links < last_ && !is(links, line_kind::links, line_kind::links)) ++links;
    if (links >= last_) return;
    for (std::size_t i = links + 1; i < last_; ++i) runs_on_ = runs_on_ || is(i, line_kind::other, line_kind::people);
    const citation above = layouts::in_one(in_, first_, links), apart = layouts::in_lines(in_, first_, links);
    if (layouts::completeness(above) < 0.8F && layouts::completeness(apart) < 0.8F) return;
    for (std::size_t i = links; i < last_; ++i)
      if (is(i, line_kind::links, line_kind::empty) ||
          (lines::is_prose(in_.view(in_.doc.blocks[i])) && !is_abstract(i)))
        made_.bytes -= in_.doc.blocks[i].text.size() + 1;
    last_ = links;
    runs_on_ = false;
  }

  /// Where the first line is complete by itself, what follows is a remark on it.
  void first_line_or_all() {
    std::size_t line = first_ + 1;
    while (line < last_ && goes_on_line(in_, line)) ++line;
    if (last_ > line) made_.cited = dated(layouts::in_one(in_, first_, line));
    headed_ = !made_.cited.authors.empty();
    const bool named = made_.cited.title.text.find(' ') != std::string::npos;  // "A&A", "934" name a journal
    const bool complete = layouts::completeness(made_.cited) > 0.99F;
    if (last_ > line && line == first_ + 1) alone_ = first_, complete_alone_ = complete;
    const bool whole = named && complete && !(last_ > line && title_goes_on(line));
    if (!whole) made_.cited = dated(layouts::in_one(in_, first_, last_));
    made_.explained = layouts::explained(made_.cited, made_.bytes);
  }

  /// Does the title of a citation that ends before block `next` run into it: is it what the line above closes with, or
  /// in a quotation that is open there?
  bool title_goes_on(std::size_t next) const {
    const block& b = in_.doc.blocks[next];
    const std::string_view above = in_.view(in_.doc.blocks[next - 1]);
    const std::string_view title = made_.cited.title.text;
    if (b.kind != block_kind::text || b.gap > 0) return false;
    return layouts::leaves_quotation_open(above) || (!title.empty() && above.size() > 40 && above.ends_with(title));
  }

  /// Do names in characters stand in a list below the first line or two?
  bool names_people_below() const {
    for (std::size_t i = first_ + 1; i < std::min(last_, first_ + 3); ++i) {
      const block& b = in_.doc.blocks[i];
      if (b.kind == block_kind::bullet && b.level > in_.doc.blocks[first_].level)
        return is(i, line_kind::people, line_kind::people);
    }
    return false;
  }

  void line_by_line() {
    while (first_ + 2 < last_ && is(first_, line_kind::badge, line_kind::badge)) ++first_;
    const bool listed = last_ > first_ + 1 && is(last_ - 1, line_kind::people, line_kind::people);
    const bool titled = last_ > first_ + 1 && in_.doc.blocks[first_].kind == block_kind::heading;
    const bool below = names_people_below() || (listed && layouts::title_below_venue(in_, first_, last_));
    if ((headed_ && !listed && !below) || (last_ < first_ + 3 && !titled && !listed && !below)) return;
    citation lines = dated(layouts::in_lines(in_, first_, last_));
    if (!(below && lines.title) && layouts::completeness(lines) <= layouts::completeness(made_.cited) &&
        (!lines.title || lines.authors.size() <= made_.cited.authors.size()))
      return;
    lines.links = std::move(made_.cited.links);
    made_.cited = std::move(lines);
    made_.explained = layouts::explained(made_.cited, made_.bytes);
    if (below) made_.explained = layouts::completeness(made_.cited) * static_cast<float>(made_.bytes);  // all of it
  }

  /// One publication has one list of people, and one line that is its date.
  void one_list_of_people() {
    const auto people = [&](std::size_t i) { return is(i, line_kind::people, line_kind::people); };
    std::size_t lists = 0;
    for (std::size_t i = begin_; i < end_; ++i) lists += people(i) && (i == begin_ || !people(i - 1)) ? 1U : 0U;
    if (lists > 1) made_.explained /= static_cast<float>(lists);
    const auto dates = std::count(kinds_, kinds_ + (end_ - begin_), line_kind::date);
    if (dates > 1) made_.explained /= static_cast<float>(dates);
  }

  /// No publication that begins with its people goes on in an item that stands further out.
  void within_its_item() {
    const block& first = in_.doc.blocks[first_];
    const bool people = is(first_, line_kind::people, line_kind::people);
    for (std::size_t i = first_ + 1; i < end_ && people && first.kind == block_kind::bullet; ++i)
      if (in_.doc.blocks[i].kind == block_kind::bullet && in_.doc.blocks[i].level < first.level)
        return void(made_.explained /= 4);
  }

  /// Two bullets that are each a whole publication are not one.
  void one_whole_bullet() {
    std::array<std::size_t, 2> bullets{};
    std::size_t count = 0;
    for (std::size_t i = begin_; i < end_ && count < bullets.size(); ++i)
      if (in_.doc.blocks[i].kind == block_kind::bullet && !is(i, line_kind::links, line_kind::empty))
        bullets[count++] = i;
    const auto whole = [&](std::size_t i) {
      return i == alone_ ? complete_alone_ : layouts::completeness(layouts::in_one(in_, i, i + 1)) > 0.99F;
    };
    if (count == 2 && whole(bullets[0]) && whole(bullets[1])) made_.explained /= 2;
  }

  const context& in_;
  const line_kind* kinds_;
  std::size_t begin_, end_, first_, last_;
  cited_group made_;
  std::size_t alone_ = static_cast<std::size_t>(-1);  // the block that was read alone, as the first line
  bool complete_alone_ = false;                       // was it complete?
  bool headed_ = false;                               // does the first line alone name authors?
  bool runs_on_ = false;                              // does it go on below its links?
};

/// Reads the blocks [begin, end) as one publication; `kinds` are theirs.
inline cited_group read_group(const context& in, const line_kind* kinds, std::size_t begin, std::size_t end) {
  return group_reading(in, kinds, begin, end).read();
}

}  // namespace vitae::wild_text
