// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <algorithm>
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// "## Example Ltd. | 2011 – 2013", whatever it holds: does it go on with entries under headings of its level that have
/// such times?
inline bool goes_on_dated(const context& in, const entry_plan& plan, const section& entries, const section& s) {
  if (s.member || s.title.empty() || !plan.period || entries.begin == entries.end || entries.end + 1 != s.begin)
    return false;
  const block &first = in.doc.blocks[entries.begin], &head = in.doc.blocks[s.begin - 1];
  return first.kind == block_kind::heading && head.kind == first.kind && head.level == first.level &&
         features_of(in, plan, first).ranges == 1 && features_of(in, plan, head).ranges == 1;
}

/// Headings of one level that begin with their time, "# 2016 - 2018 [Example Works], Riverton", where no title of jobs
/// stands: three or more of them in a row are the jobs, and degrees (`also`) may stand among them.
class dated_run {
 public:
  dated_run(const context& in, const entry_plan& jobs) : in_(in), jobs_(jobs) {}

  /// Makes one section of each such run.
  void join(const member_info& member, const member_info* also, std::vector<section>& sections) const {
    const auto known = [&](const section& s) { return s.member == &member && !begins_dated(s); };
    if (std::any_of(sections.begin(), sections.end(), known)) return;
    std::size_t kept = 0;  // of the sections looked at so far, never more than these
    for (std::size_t i = 0; i < sections.size();) {
      std::size_t end = i, heads = 0, ranges = 0;
      for (std::size_t next = i; next < sections.size(); ++next)
        if (goes_on(sections[i], sections[next], member))
          end = next + 1, ++heads, ranges += of(sections[next]).ranges;
        else if (end == i || !is_label(sections[next]))
          break;
      if (heads > 2 && ranges * 2 >= heads) {
        section whole = sections[i];
        whole.member = &member, whole.also = also;
        whole.title = {}, whole.begin -= 1, whole.end = sections[end - 1].end;
        sections[kept++] = whole;
        i = end;
      } else {
        for (const std::size_t next = std::max(end, i + 1); i < next; ++i) sections[kept++] = sections[i];
      }
    }
    sections.resize(kept);
  }

 private:
  features of(const section& s) const { return features_of(in_, jobs_, in_.doc.blocks[s.heading]); }

  /// "*Tech stack:*" within a job, which may be read as a title.
  bool is_label(const section& s) const {
    return !s.title.empty() && in_.doc.blocks[s.heading].kind != block_kind::heading;
  }

  bool goes_on(const section& first, const section& s, const member_info& jobs) const {
    if ((s.member && s.member != &jobs) || s.title.empty()) return false;
    return in_.doc.blocks[s.heading].level == in_.doc.blocks[first.heading].level && begins_dated(s);
  }

  bool begins_dated(const section& s) const {
    const block& b = in_.doc.blocks[s.heading];
    if (b.kind != block_kind::heading || s.begin != s.heading + 1) return false;
    auto dates = in_.dates.dating_in(b.text);
    if (dates.empty()) dates = in_.dates.mentioned_in(b.text);
    constexpr std::size_t preposition = 5;  // "In 2013", "From March 2019", "В 2013 году"
    return !dates.empty() && dates[0]->text.begin <= b.text.begin + preposition && !of(s).date_only;
  }

  const context& in_;
  const entry_plan& jobs_;
};

}  // namespace vitae::wild_text
