// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/wild/entries/plan.hpp>
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
    const auto text = [&](std::size_t i) { return lines_.view(doc_.blocks[i]); };
    std::sort(labels.begin(), labels.end(), [&](std::size_t a, std::size_t b) { return text(a) < text(b); });
    for (std::size_t k = 0, same = 0; k < labels.size(); k = same) {
      while (same < labels.size() && text(labels[same]) == text(labels[k])) ++same;
      if (same == k + 1) continue;
      // "Education" that one has studied, under "Education"
      const bool titles_entries = same == k + 2 && text(labels[k]).back() != ':' && known[labels[k]].quality == 1 &&
                                  holds_dated_entries(*known[labels[k]].member);
      const std::size_t first = titles_entries ? std::min(labels[k], labels[k + 1]) : known.size();
      for (; k < same; ++k)
        if (labels[k] != first) known[labels[k]] = {};
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

 private:
  const outline& doc_;
  const title_lines& lines_;
};

}  // namespace vitae::wild_text
