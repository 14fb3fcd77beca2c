// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/contact/addresses.hpp>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Shares out what follows titles that stand in a stack, one right below the other, as text turned out of columns has
/// them: each gets the lines that look like what it names, in the titles' order.
class stacked_titles {
 public:
  explicit stacked_titles(const context& in) : in_(in) {}

  void share(std::vector<section>& sections) const {
    std::vector<section> out;
    for (std::size_t i = 0, titles = 0; i < sections.size(); i += titles) {
      titles = titles_at(sections, i);
      const std::vector<section> stack(sections.begin() + static_cast<std::ptrdiff_t>(i),
                                       sections.begin() + static_cast<std::ptrdiff_t>(i + titles));
      const std::vector<section> shared = titles > 1 ? shared_among(stack) : stack;
      out.insert(out.end(), shared.begin(), shared.end());
    }
    sections = std::move(out);
  }

 private:
  static constexpr std::size_t most_titles = 8, most_lines = 400;
  static constexpr float telling = 0.6F;  // how well lines fit a title that surely is theirs

  /// Is a section a title alone, right above another's that names something else, lines of text both?
  bool stands_on(const section& upper, const section& lower) const {
    if (!upper.member || !lower.member || upper.member == lower.member || upper.begin != upper.end) return false;
    const block &above = in_.doc.blocks[upper.heading], &below = in_.doc.blocks[lower.heading];
    return upper.heading + 1 == lower.heading && upper.quality >= 0.9F && lower.quality >= 0.9F &&
           above.kind == block_kind::text && below.kind == block_kind::text && below.gap == 0;
  }

  /// How many titles stand in a stack from a section's on, the last of them over some lines.
  std::size_t titles_at(const std::vector<section>& sections, std::size_t i) const {
    std::size_t titles = 1;
    while (titles < most_titles && i + titles < sections.size() &&
           stands_on(sections[i + titles - 1], sections[i + titles]))
      ++titles;
    const section& last = sections[i + titles - 1];
    return last.end - last.begin > most_lines ? 1 : titles;
  }

  /// The sections of a stack's titles with the lines of the last where they fit best, and between them what is
  /// nobody's; the stack as it is unless two of them surely have lines.
  std::vector<section> shared_among(const std::vector<section>& stack) const {
    const std::vector<std::size_t> ends = ends_in(stack);
    std::vector<section> shared;
    std::size_t at = stack.back().begin, told = 0;
    for (std::size_t k = 0; k < stack.size(); ++k) {
      section s = stack[k];
      s.begin = at;
      s.end = at = std::max(at, ends[k]);
      const stretch best = best_of(s);
      if (s.begin < best.begin) shared.push_back(nobodys(s.begin, best.begin));
      s.begin = best.begin, s.end = best.end;
      shared.push_back(s);
      if (best.end < at) shared.push_back(nobodys(best.end, at));
      told += best.fit >= telling ? 1U : 0U;
    }
    return told > 1 ? shared : stack;
  }

  /// Where the lines of each title end so that all of them fit best, in the titles' order.
  std::vector<std::size_t> ends_in(const std::vector<section>& stack) const {
    const std::size_t begin = stack.back().begin, count = stack.back().end - begin;
    // How well the lines so far fit where the last of them is a title's, and whose the line before it is then.
    std::vector<float> score(stack.size(), 0);
    std::vector<std::vector<std::size_t>> from(count, std::vector<std::size_t>(stack.size()));
    for (std::size_t i = 0; i < count; ++i) {
      std::size_t before = 0;
      std::vector<float> next(stack.size());
      for (std::size_t t = 0; t < stack.size(); ++t) {
        if (score[t] > score[before]) before = t;
        from[i][t] = before;
        next[t] = score[before] + fit(*stack[t].member, in_.doc.blocks[begin + i]);
      }
      score = std::move(next);
    }
    auto t = static_cast<std::size_t>(std::max_element(score.begin(), score.end()) - score.begin());
    std::vector<std::size_t> ends(stack.size(), begin);
    for (std::size_t i = count; i > 0; t = from[i - 1][t], --i) ends[t] = std::max(ends[t], begin + i);
    return ends;
  }

  static section nobodys(std::size_t begin, std::size_t end) { return {nullptr, nullptr, 0, {}, begin, end, begin}; }

  struct stretch {
    std::size_t begin = 0, end = 0;
    float fit = 0;
  };

  /// The lines of a section that fit its member best together; those before and behind them are nobody's.
  stretch best_of(const section& s) const {
    stretch best{s.begin, s.begin, 0}, here = best;
    for (std::size_t i = s.begin; i < s.end; ++i) {
      if (here.fit <= 0) here = {i, i, 0};
      here.fit += fit(*s.member, in_.doc.blocks[i]), here.end = i + 1;
      if (here.fit > best.fit) best = here;
    }
    return best;
  }

  /// How much a line looks like something that a member holds: more than 0 where it does.
  float fit(const member_info& m, const block& b) const {
    const std::string_view text = in_.view(b);
    const type_info& core = m.type->core();
    const bool prose = lines::is_prose(text) || lines::is_sentence(text);
    if (core.shape != shape::record) return prose ? 1.0F : -0.5F;
    if (!kinds::is_list(*m.type)) return addresses_in(in_, b.text).empty() ? -0.5F : 1.0F;
    const bool dated = !in_.dates.dating_in(b.text).empty();
    if (core.appearance == look::keyword || core.appearance == look::language) {
      const bool other = prose || dated || text.size() > 60 || in_.weigh(look::person, b.text) >= 0.6F ||
                         in_.weigh(look::organization, b.text) >= 0.6F || !addresses_in(in_, b.text).empty() ||
                         (core.appearance == look::keyword && in_.weigh(look::language, b.text) >= 0.8F);
      const float item = in_.weigh(core.appearance, b.text) - (other ? 0.9F : 0);
      return core.appearance == look::keyword ? item + 0.2F : item - 0.3F;
    }
    const features f = features_of(in_, known<entry_plan>(core), b);
    if (f.date_only || f.ranges > 0) return 0.6F;
    if (f.prose || b.kind == block_kind::bullet) return known<entry_plan>(core).employs() ? 0.3F : -0.1F;
    return f.strongest - 0.4F;
  }

  const context& in_;
};

}  // namespace vitae::wild_text
