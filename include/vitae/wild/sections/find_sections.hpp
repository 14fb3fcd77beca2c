// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/among.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/award.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/entry_headings.hpp>
#include <vitae/wild/sections/label_titles.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/sections/page_foot.hpp>
#include <vitae/wild/sections/said_titles.hpp>
#include <vitae/wild/sections/section.hpp>
#include <vitae/wild/sections/title_habits.hpp>
#include <vitae/wild/sections/title_lines.hpp>
#include <vitae/wild/sections/told_members.hpp>

namespace vitae::wild_text {

/// Divides a document at its sections' titles. A title is known by what it says; another line is a title if it is set
/// as the known ones are.
class sectioning {
 public:
  sectioning(const outline& doc, const name_index& names, const member_info* reach)
      : doc_(doc),
        lines_(doc),
        labels_(doc, lines_),
        entries_(doc, lines_),
        habits_(doc, lines_),
        said_{doc_, lines_, names},
        reach_(reach) {}
  sectioning(const sectioning&) = delete;

  std::vector<section> read() {
    const std::vector<named_member> known = known_titles();
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (doc_.begins_page(i)) whole_ = {}, begin({}, i, i);
      if (is_footer(doc_, i) && last().member) {
        begin({}, i, i);
        continue;
      }
      if (is_foot(doc_, i)) {
        section foot;
        foot.member = reach_;
        begin(foot, i, i);
        break;
      }
      const bool titled =
          known[i].member ? !habits_.is_nested(i) && habits_.trusts(i, known[i]) : habits_.resembles(i, seen_);
      if (!titled && goes_on_with(whole_, last(), i))
        begin(std::exchange(whole_, {}), i, i);
      else if ((titled || ends_list(i)) && !is_within_last(known, i))
        begin_titled(titled ? known[i] : named_member{}, i);
    }
    last().end = known.size();
    return std::move(sections_);
  }

 private:
  section& last() { return sections_.back(); }

  /// Ends the last section at a line and begins another one.
  void begin(section next, std::size_t at, std::size_t first) {
    last().end = at;
    next.begin = first;
    sections_.push_back(next);
  }

  void begin_titled(named_member known, std::size_t i) {
    if (entries_.is_below(whole_, i) || entries_.is_below(last(), i)) known = within_skills(known, i);
    const bool below = entries_.is_below(last(), i);
    const member_info* const outer = below ? last().member : nullptr;
    if (!entries_.is_below(whole_, i)) whole_ = below ? last() : section{};
    seen_ += known.member ? 1U : 0U;
    section next;
    const bool jobs = tells_jobs(outer, known.member);
    next.inner = jobs && known.member != outer;
    next.member = jobs ? outer : known.member;
    next.also = next.inner ? known.member : known.also;
    next.quality = known.quality;
    next.title = lines_.bare(i);
    next.heading = i;
    begin(next, i, i + 1);
  }

  /// "### Software" below "## Skills" says what one works with, elsewhere what one wrote.
  named_member within_skills(const named_member& known, std::size_t i) {
    const member_info* const skills = whole_.member ? whole_.member : last().member;
    if (!known.member || !skills || skills->type->core().appearance != look::keyword) return known;
    const span s = lines_.bare(i);
    const bool written = tells(*known.member, look::work) && ascii::equal(doc_.plain.of(s.begin, s.end), "software");
    return written ? named_member{skills, known.quality} : known;
  }

  /// Which lines are titles by what they say, but for labels within entries.
  std::vector<named_member> known_titles() {
    const std::size_t count = doc_.blocks.size();
    std::vector<named_member> known(count);
    for (std::size_t i = 0; i < count; ++i) known[i] = said_.at(i);
    std::size_t flush = 0;
    for (std::size_t i = 0; i < count; ++i) flush += said_.is_flush(i, known[i]) ? 1U : 0U;
    for (std::size_t i = 0; i < count && flush > 1; ++i)
      if (!known[i].member) known[i] = said_.flush(i);
    std::vector<std::size_t> small;
    for (std::size_t i = 0; i < count; ++i)
      if (said_.is_small(i)) small.push_back(i);
    for (std::size_t k = 0; k < small.size() && small.size() > 1; ++k) known[small[k]] = said_.of(small[k], 0.95F);
    labels_.forget_repeated(known);
    labels_.forget_lists_of_entries(known);
    labels_.forget_terms(known);
    habits_.learn(known);
    bool fresh = true;  // no title so far
    for (std::size_t i = 0; i < count; ++i) {
      if (!known[i].member && habits_.allows(i)) known[i] = said_.of(i, 0.6F);
      if (known[i].member && habits_.is_faint(i, known[i]) && !(fresh && said_.stands_over_labels(i, known[i])) &&
          !labels_.heads_list(known, i))
        known[i] = {};
      fresh = fresh && !known[i].member;
    }
    for (std::size_t i = 0; i < count; ++i)
      if (entries_.is_among_entries(known, i)) known[i] = {};
    labels_.forget_within_entries(known, habits_.level());
    return known;
  }

  /// Is a line that may be a title part of an entry of the section before it, or a remark on it?
  bool is_within_last(const std::vector<named_member>& known, std::size_t i) {
    if ((cites(last()) && lines_.is_remark(i)) || names_group(known[i], i)) return true;
    if (entries_.begins(last(), i) && known[i].quality < 0.9F) return true;
    if (entries_.heads_beside(last(), known[i], i) || entries_.is_job(last(), known[i], i)) return true;
    if (!entries_.is_below(last(), i) || !holds_dated_entries(*last().member)) return false;
    return known[i].member ? entries_.heads(known, i) : entries_.stands_over_time(known, i);
  }

  /// "**Lab experience:**" below a heading of skills, set as the label is that stands right below that one,
  /// "**Programming:**": the name of another group of them.
  bool names_group(const named_member& known, std::size_t i) const {
    const section& s = sections_.back();
    if (!s.member || s.member->type->core().appearance != look::keyword || known.quality == 1) return false;
    const bool titled = doc_.blocks[s.heading].kind == block_kind::heading;
    if (!titled && sections_[sections_.size() - 2].begin != s.heading) return false;
    const block &first = doc_.blocks[titled ? s.begin : s.heading], &b = doc_.blocks[i];
    return &first < &b && first.kind == block_kind::text && b.kind == first.kind && b.how == first.how &&
           lines_.view(first).back() == ':' && lines_.view(b).back() == ':';
  }

  /// After a section within another one, a heading of its level that is no title belongs to the outer one again.
  bool goes_on_with(const section& whole, const section& inner, std::size_t i) const {
    if (!whole.member || whole.also || !inner.member || inner.member == whole.member || inner.begin >= i) return false;
    if (!entries_.is_below(whole, i) || entries_.is_below(inner, i)) return false;
    if (cites(whole)) return false;  // "### Code" below publications is none
    return !holds_dated_entries(*whole.member) || (!holds_dated_entries(*inner.member) && lines_.dated_soon(i));
  }

  /// "### Volunteering" behind "### Tools" over a list of these: a heading of its level is no part of it, unless what
  /// stands above both speaks of such lists; nor is "### Invited Talks" behind "### Awards", which is no award.
  bool ends_list(std::size_t i) {
    const auto lists = [](const member_info* m) {
      const look as = m ? m->type->core().appearance : look::none;
      return as == look::keyword || as == look::language;
    };
    const block &title = doc_.blocks[last().heading], &b = doc_.blocks[i];
    if (title.kind != block_kind::heading || b.kind != title.kind || b.level > title.level) return false;
    if (lists(last().member)) return !lists(whole_.member) && !lists(whole_.also);
    return whole_.member && last().begin < i && last().quality >= 0.8F && tells(*last().member, look::award) &&
           !lines_.dated(i) && looks_like_award(word_run(lines_.view(b))) < 0.2F;
  }

  const outline& doc_;
  title_lines lines_;
  label_titles labels_;
  entry_headings entries_;
  title_habits habits_;
  said_titles said_;
  const member_info* reach_;
  std::vector<section> sections_ = std::vector<section>(1);
  section whole_;         // the one that a title of a deeper level interrupts
  std::size_t seen_ = 0;  // how many titles there are so far whose words say what they are
};

/// The sections of a document; the first has no title and may be empty. `reach` is the member that tells how to reach
/// the owner, if there is one, as the foot of the last page may.
inline std::vector<section> find_sections(const outline& doc, const name_index& names,
                                          const member_info* reach = nullptr) {
  return sectioning(doc, names, reach).read();
}

}  // namespace vitae::wild_text
