// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/draft.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/words/comings.hpp>

namespace vitae::wild_text {

/// Joins what tells that one came to a firm or a school with what tells that one left it, as a Japanese CV lists both:
/// "2013年4月 見本株式会社 入社" and "2018年9月 同社 退職" are one job.
class comings {
 public:
  comings(const context& in, const entry_plan& plan) : in_(in), plan_(plan) {}

  std::vector<draft> join(std::vector<draft> drafts) const {
    if (!plan_.period) return drafts;
    std::vector<draft> joined;
    std::size_t open = drafts.size();  // where one came to what one has not left, or the other way round
    words::coming last;
    for (draft& d : drafts) {
      const words::coming event = event_in(d);
      const bool tells = event.what != words::coming::none;
      if (tells && open < joined.size() && event.what != last.what && is_same(joined[open], d, event)) {
        close(joined, open, d, event.what == words::coming::left);
        open = drafts.size();
        continue;
      }
      if (tells) {
        open = joined.size(), last = event;
        begin(d, event);
      }
      joined.push_back(std::move(d));
    }
    return joined;
  }

 private:
  std::string_view name_of(const draft& d) const { return in_.view(d.atoms[0].text); }

  /// What an entry with one date tells of a coming or a leaving in the first thing it says.
  words::coming event_in(const draft& d) const {
    if (d.atoms.empty() || d.dates.size() != 1 || d.dates[0]->what.is_range) return {};
    const std::string_view name = name_of(d);
    if (!ascii::is_beyond(name.back()) && !ascii::is_beyond(name.front())) return {};
    words::coming event = words::coming_in(name);
    for (std::size_t i = 1; i < d.atoms.size() && event.what == words::coming::none; ++i) {  // "見本大学" | "入学"
      event = words::coming_in(in_.view(d.atoms[i].text));
      event = event.name_end > 0 ? words::coming{} : event;
      event.name_end = name.size();
    }
    return event.school == plan_.teaches() ? event : words::coming{};
  }

  /// Does an entry tell of what another does: by its name, a part of it, "同社", or none?
  bool is_same(const draft& other, const draft& d, const words::coming& event) const {
    const std::string_view there = name_of(other), here = name_of(d).substr(0, event.name_end);
    return here.empty() || here.starts_with("同") || there.find(here) != there.npos || here.find(there) != here.npos;
  }

  /// Leaves of what an entry tells its name; what stands behind the event tells of it.
  void begin(draft& d, const words::coming& event) const {
    const bool came = event.what == words::coming::came;
    const span whole = d.atoms[0].text;
    const bool apart = event.name_end == whole.size();
    if (apart && !came) std::erase_if(d.atoms, [&](const atom& a) { return in_.view(a.text).starts_with("を"); });
    if (event.name_end == 0 || (!came && (apart || in_.plain().text[whole.begin + event.name_end] == ' '))) return;
    if (!apart) d.atoms[0].text = d.atoms[0].outer = {whole.begin, whole.begin + event.name_end};
    if (!apart && whole.begin + event.end < whole.end) tell(d, {whole.begin + event.end, whole.end});
    if (!came) return;
    if (apart)
      std::erase_if(d.atoms, [&](const atom& a) {
        return words::coming_in(in_.view(a.text)).what == event.what &&
               words::coming_in(in_.view(a.text)).name_end == 0;
      });
    d.hired = true;
    for (std::size_t i = d.atoms.size(); i-- > 1;)
      if (words::is_staying(in_.view(d.atoms[i].text))) {
        d.goes_on = true;
        d.dated_lines = 1;
        d.atoms.erase(d.atoms.begin() + static_cast<std::ptrdiff_t>(i));
      }
  }

  /// "。設計に従事。": what stands behind an event, without the stop that ends it.
  void tell(draft& d, span rest) const {
    for (const std::string_view mark : {"。", "、", "，", "　", " "})
      if (in_.view(rest).starts_with(mark)) rest.begin += mark.size();
    if (!rest.empty()) d.body.insert(d.body.begin(), {d.range.begin, rest, true});
  }

  /// Joins an entry and one that tells of it below, which ends or begins it; what stands between them belongs to it.
  void close(std::vector<draft>& joined, std::size_t above, const draft& below, bool ends) const {
    draft& d = joined[above];
    for (std::size_t i = above + 1; i < joined.size(); ++i)
      for (std::size_t k = joined[i].range.begin; k < joined[i].range.end; ++k)
        d.body.push_back({k, in_.doc.blocks[k].text});
    d.body.insert(d.body.end(), below.body.begin(), below.body.end());
    d.dates.insert(ends ? d.dates.end() : d.dates.begin(), below.dates[0]);
    d.dated_lines = 2;
    d.goes_on = false;
    d.range.end = below.range.end;
    joined.erase(joined.begin() + static_cast<std::ptrdiff_t>(above) + 1, joined.end());
  }

  const context& in_;
  const entry_plan& plan_;
};

}  // namespace vitae::wild_text
