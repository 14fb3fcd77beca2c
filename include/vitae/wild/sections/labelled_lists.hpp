// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/outline/lines.hpp>
#include <vitae/wild/outline/lines/cells.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Ends sections of skills whose lines all have labels ("Tools: Git, Make") at a line without one that stands, as a
/// title would, between a blank line and more text: "Fairs & Camps". Three lines prove the habit.
class labelled_lists {
 public:
  explicit labelled_lists(const context& in) : in_(in) {}

  void part(std::vector<section>& sections) const {
    std::vector<section> parted;
    for (section s : sections) {
      const bool skills = s.member && s.member->type->core().appearance == look::keyword;
      const std::size_t title = skills ? end_of_labels(s) : s.end;
      section rest;
      if (title < s.end) {
        rest.title = in_.doc.blocks[title].text;
        rest.heading = title;
        rest.begin = title + 1;
        rest.end = s.end;
      }
      s.end = title;
      parted.push_back(s);
      if (rest.begin > 0) parted.push_back(rest);
    }
    sections = std::move(parted);
  }

 private:
  /// The first line of a section that has no label and may be a title, behind nothing but labelled ones.
  std::size_t end_of_labels(const section& s) const {
    std::size_t labels = 0, i = s.begin;
    for (; i < s.end && is_labelled(in_.doc.blocks[i]); ++i) ++labels;
    return labels > 2 && i + 1 < s.end && may_be_title(i) ? i : s.end;
  }

  bool is_labelled(const block& b) const { return label_mark_in(in_.view(b), 50, colons).at < in_.view(b).size(); }

  bool may_be_title(std::size_t i) const {
    const block &b = in_.doc.blocks[i], &next = in_.doc.blocks[i + 1];
    const std::string_view text = in_.view(b);
    return b.kind == block_kind::text && next.kind == block_kind::text && b.gap > 0 && next.gap == 0 &&
           text.size() < 48 && text.find_first_of(",;.|()0123456789") == text.npos &&
           std::count(text.begin(), text.end(), ' ') < 5 && !lines::begins_small(text);
  }

  const context& in_;
};

}  // namespace vitae::wild_text
