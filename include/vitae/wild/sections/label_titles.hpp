// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>
#include <vitae/source/sort_by.hpp>
#include <vitae/wild/entries/features/list_titles.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/evidence/organization.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/outline/block.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/sections/title_lines.hpp>

namespace vitae::wild_text {

/// Lines that say what a section's title may say, but are labels within entries.
class label_titles {
 public:
  label_titles(const outline& doc, const title_lines& lines) : doc_(doc), lines_(lines) {}

  /// A line that stands in several entries ("Technologies:", "Skills") is a label there, no title: with a colon, or set
  /// like running text.
  void forget_repeated(std::vector<named_member>& known) const {
    std::vector<std::size_t> labels;
    for (std::size_t i = 0; i < known.size(); ++i)
      if (known[i].member && (lines_.view(doc_.blocks[i]).back() == ':' || lines_.strength(i) < 0.9F))
        labels.push_back(i);
    const auto text = [&](std::size_t i) { return said_in(lines_.view(doc_.blocks[i])); };
    sort_with(labels, [&](std::size_t a, std::size_t b) { return text(a) < text(b); });
    for (std::size_t k = 0, same = 0; k < labels.size(); k = same) {
      while (same < labels.size() && text(labels[same]) == text(labels[k])) ++same;
      if (same == k + 1) continue;
      // "Education" that one has studied, under "Education"
      const bool titles_entries = same == k + 2 && !text(labels[k]).second && known[labels[k]].quality == 1 &&
                                  holds_dated_entries(*known[labels[k]].member);
      const std::size_t first = titles_entries ? std::min(labels[k], labels[k + 1]) : known.size();
      const std::size_t last = titles_own_section(known, labels, k, same);
      for (; k < same; ++k)
        if (labels[k] != first && labels[k] != last) known[labels[k]] = {};
    }
  }

  /// "Marital status" over ": single", among other terms that are defined: a particular, no title.
  void forget_terms(std::vector<named_member>& known) const {
    const std::vector<block>& all = doc_.blocks;
    const auto defined = [&](std::size_t i) { return i < all.size() && all[i].definition; };
    for (std::size_t i = 0; i + 1 < known.size(); ++i) {
      if (!known[i].member || all[i].kind == block_kind::heading || !all[i + 1].definition) continue;
      const member_info& m = *known[i].member;
      const bool among = (i > 0 && defined(i - 1)) || (defined(i + 3) && !defined(i + 2));
      if (among && kinds::is_list(*m.type) && m.type->core().appearance == look::none && !holds_dated_entries(m))
        known[i] = {};
    }
  }

  /// "#### Projects" below "### Clerk, Example Ltd." below "## Experience" speaks of the clerk's, where the record of a
  /// job has such a list or several jobs have that heading; so does "**Projects:**" below the first date of jobs.
  void forget_lists_of_entries(std::vector<named_member>& known) const {
    std::size_t title = known.size(), entry = 0;  // the lines of the section's title and of the entry's heading
    bool begun = false;                           // is a line of the section dated?
    bool headed = false;                          // are titles headings?
    std::vector<std::size_t> sorted;
    for (std::size_t i = 0; i < known.size(); ++i) {
      const block& b = doc_.blocks[i];
      const bool heading = b.kind == block_kind::heading, titled = title < known.size();
      const bool within = titled && (heading ? entry > title && doc_.blocks[entry].level < b.level : begun);
      if (within && known[i].member && is_label(*known[title].member, sorted, i)) {
        known[i] = {};
      } else if (known[i].quality >= 0.9F && (heading || (!headed && lines_.strength(i) >= 0.9F))) {
        headed = headed || heading;
        title = holds_dated_entries(*known[i].member) ? i : known.size();
        begun = false;
      } else if (heading && titled && doc_.blocks[title].level <= b.level && !known[i].member &&
                 (entry <= title || doc_.blocks[entry].level >= b.level) &&
                 (lines_.dated_soon(i) || looks_like_organization(lines_.view(b)) >= 0.9F)) {
        entry = i;
      }
      begun = begun || lines_.dated(i);
    }
  }

  /// "**Engagements:**" below the heading of an entry is a label there, where titles are headings of a higher level.
  void forget_within_entries(std::vector<named_member>& known, std::size_t level) const {
    bool entries = false, within = false;
    for (std::size_t i = 0; level > 0 && i < known.size(); ++i) {
      const block& b = doc_.blocks[i];
      if (b.kind == block_kind::heading) {
        within = entries && b.level > level;
        if (!within) entries = known[i].member && holds_dated_entries(*known[i].member);
      } else if (within && known[i].member && lines_.view(b).back() == ':') {
        known[i] = {};
      }
    }
  }

  /// "- Languages:" over items set in below it, under a heading that titles no jobs: a title of its own.
  bool heads_list(const std::vector<named_member>& known, std::size_t i) const {
    const block& b = doc_.blocks[i];
    if (b.kind != block_kind::bullet || b.level > 0 || lines_.view(b).back() != ':' || known[i].quality < 0.9F)
      return false;
    if (i + 1 >= known.size() || doc_.blocks[i + 1].kind != block_kind::bullet || doc_.blocks[i + 1].level == 0)
      return false;
    const look lists = known[i].member->type->core().appearance;
    constexpr std::size_t nearby = 200;  // blocks; or a long list would be looked at once for each of its labels
    std::size_t title = i;
    while (title > 0 && i - title < nearby && doc_.blocks[title].kind != block_kind::heading) --title;
    const member_info* const m = known[title].member;
    return (lists == look::keyword || lists == look::language) && m &&
           !wild_text::known<entry_plan>(m->type->core()).employs();
  }

 private:
  /// "Skills" within several jobs, and once more behind "Education": the last of equal labels [from, to) that another
  /// title parts from all others, exactly one of a list; none where there is none.
  std::size_t titles_own_section(const std::vector<named_member>& known, const std::vector<std::size_t>& labels,
                                 std::size_t from, std::size_t to) const {
    std::size_t last = 0, before = 0;
    for (std::size_t k = from; k < to; ++k) {
      before = std::max(before, std::min(last, labels[k]));
      last = std::max(last, labels[k]);
    }
    const named_member& title = known[last];
    const bool lists = title.quality == 1 && title.member->type->core().appearance == look::keyword;
    if (to - from < 3 || !lists || doc_.blocks[last].gap == 0 || lines_.view(doc_.blocks[last]).back() == ':')
      return known.size();
    constexpr std::size_t most_lines = 400;  // between a title and the next one
    for (std::size_t i = std::max(before + 1, last - std::min(last, most_lines)); i < last; ++i)
      if (known[i].quality == 1 && known[i].member != title.member && doc_.blocks[i].gap > 0) return last;
    return known.size();
  }

  /// What a line says, and whether a colon ends it: "Projects :" says the same as "Projects:".
  static std::pair<std::string_view, bool> said_in(std::string_view text) {
    return {text.substr(0, text.find_last_not_of(" :") + 1), text.ends_with(':')};
  }

  /// Is a line within entries a label there: a list of theirs, as a heading, with a colon or in several of them; or a
  /// heading that several have?
  bool is_label(const member_info& entries, std::vector<std::size_t>& sorted, std::size_t i) const {
    const block& b = doc_.blocks[i];
    const bool heading = b.kind == block_kind::heading, colon = lines_.view(b).back() == ':';
    const bool list = list_titled_by(doc_, wild_text::known<entry_plan>(entries.type->core()), b);
    return list ? heading || colon || repeats(sorted, i) : heading && repeats(sorted, i);
  }

  /// Is there another line that is set alike and says the same? All short lines and headings are `sorted` when one is
  /// asked of first.
  bool repeats(std::vector<std::size_t>& sorted, std::size_t i) const {
    const auto before = [&](std::size_t a, std::size_t b) {
      const block &x = doc_.blocks[a], &y = doc_.blocks[b];
      return std::tuple(x.kind, x.level, lines_.view(x)) < std::tuple(y.kind, y.level, lines_.view(y));
    };
    if (sorted.empty()) {
      for (std::size_t k = 0; k < doc_.blocks.size(); ++k)
        if (doc_.blocks[k].kind == block_kind::heading || doc_.blocks[k].text.size() <= 48) sorted.push_back(k);
      sort_with(sorted, before);
    }
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), i, before);
    return last - first > 1;
  }

  const outline& doc_;
  const title_lines& lines_;
};

}  // namespace vitae::wild_text
