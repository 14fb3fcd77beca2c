// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/entries/listed_entries.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/lists/split.hpp>
#include <vitae/wild/papers/line_kinds.hpp>
#include <vitae/wild/sections/names.hpp>
#include <vitae/wild/sections/section.hpp>

namespace vitae::wild_text {

/// Prizes that stand in one line behind a label, "Awards: Lamp Prize (Harbour Society), Bell Medal 2019", or three and
/// more without one.
class labelled_prizes {
 public:
  labelled_prizes(const context& in, const name_index& names, const chosen_members& chosen)
      : in_(in), names_(names), chosen_(chosen) {}

  /// Adds the prizes of a block; whether it lists any.
  bool take(node& root, std::size_t block) const {
    const std::vector<span> items = listed(in_.doc.blocks[block].text);
    if (items.empty()) return false;
    const entry_plan& plan = known<entry_plan>(chosen_.prizes->type->core());
    read_listed_entries(in_, plan, block, items, root.at(*chosen_.prizes));
    return true;
  }

  /// Whether a section of prizes is made of such lines for the most part.
  bool fill(const section& s) const {
    std::size_t lines = 0;
    for (std::size_t i = s.begin; s.member == chosen_.prizes && i < s.end; ++i)
      lines += listed(in_.doc.blocks[i].text).empty() ? 0U : 1U;
    return lines * 2 > s.end - s.begin;
  }

 private:
  /// "Lamp Prize (Harbour Society)" without whose it is.
  span without_bracket(span item) const {
    const std::size_t open = in_.view(item).find(" (");
    return open == std::string_view::npos ? item : span{item.begin, item.begin + open};
  }

  /// Where such a label ends: at its colon, or behind a first word that says prizes, whose colon a conversion has lost.
  std::size_t label_end(std::string_view text) const {
    const std::size_t colon = text.substr(0, 40).find(':'), space = text.substr(0, 20).find(' ');
    const bool lost = text.find(':') == text.npos && space != text.npos && chosen_.prizes &&
                      names_.exactly(text.substr(0, space)) == chosen_.prizes;
    return lost ? space : colon;
  }

  /// The items of such a line, most of which are prizes by name.
  std::vector<span> listed(span line) const {
    if (!chosen_.prizes) return {};
    const std::string_view text = in_.view(line);
    const std::size_t colon = label_end(text);
    const bool marked = colon != text.npos && colon > 0;
    const named_member label = marked ? names_.title(text.substr(0, colon)) : named_member{};
    if (marked && (label.member != chosen_.prizes || label.quality < 0.9F)) return {};
    return prizes_in(trim(in_.plain(), {line.begin + (marked ? colon + 1 : 0), line.end}), marked ? 2 : 3);
  }

  /// The items of a text, `fewest` or more, most of which are prizes by name; none where it has no such.
  std::vector<span> prizes_in(span text, std::size_t fewest) const {
    std::vector<span> items;
    if (!may_name_award(in_.view(text))) return items;
    for (const span item : enumeration(in_.plain()).read(text)) {
      const bool date = layouts::is_date(in_, item) && !items.empty();  // "Bell Medal, 2019"
      date ? void(items.back().end = item.end) : items.push_back(item);
    }
    std::size_t prizes = 0;
    for (const span item : items) prizes += in_.weigh(look::award, without_bracket(item)) >= 0.6F ? 1U : 0U;
    return items.size() >= fewest && prizes * 2 >= items.size() ? std::move(items) : std::vector<span>{};
  }

  const context& in_;
  const name_index& names_;
  const chosen_members& chosen_;
};

}  // namespace vitae::wild_text
