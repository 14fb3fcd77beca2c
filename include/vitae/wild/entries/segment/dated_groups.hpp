// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/source/utf8.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/features.hpp>
#include <vitae/wild/entries/plan.hpp>

namespace vitae::wild_text {

/// The items of a list that stand below the date of them all: blocks [begin, end) below "2019".
struct dated_group {
  const found_date* date = nullptr;
  std::size_t begin = 0, end = 0;
};

/// Is a line without a date an award by its name?
inline bool names_award(const context& in, const entry_plan& plan, const block& b) {
  const bool awards = !plan.slots.empty() && plan.slots[0]->appearance() == look::award;
  const features f = awards ? features_of(in, plan, b) : features{};
  return f.dates == 0 && !f.prose && f.looks[0] >= 0.6F;
}

/// The rows of a table, each with its date, which is that of the row above where its first cell is blank; none where
/// each row has its own, or where blank rows part entries of several rows. A blank row may head the table.
inline std::vector<dated_group> grouped_rows(const context& in, std::size_t begin, std::size_t end) {
  std::vector<dated_group> groups;
  bool shared = false;
  for (std::size_t i = begin; i < end; ++i) {
    const block& b = in.doc.blocks[i];
    const bool blank = in.view(b).find_first_not_of("| \t") == std::string_view::npos;
    if (b.kind != block_kind::row || (blank && !groups.empty())) return {};
    if (blank || (groups.empty() && b.header)) continue;
    const bool goes_on = trimmed(in.view(b)).starts_with('|');
    const auto dates = in.dates.dating_in(b.text);
    if (goes_on ? groups.empty() || !dates.empty() : dates.size() != 1 || dates[0]->text.begin > b.text.begin + 2)
      return {};
    shared = shared || goes_on;
    groups.push_back({goes_on ? groups.back().date : dates[0], i, i + 1});
  }
  return shared ? groups : std::vector<dated_group>{};
}

/// The groups of a section that goes by dates, each over one item or more, as prizes of several years may; none where
/// each date belongs to a single item, or where entries have a time rather than a date.
inline std::vector<dated_group> dated_groups(const context& in, const entry_plan& plan, std::size_t begin,
                                             std::size_t end) {
  if (plan.period || !plan.dated()) return {};
  std::vector<dated_group> groups = grouped_rows(in, begin, end);
  if (!groups.empty()) return groups;
  bool shared = false;
  for (std::size_t i = begin, items = 0; i < end; ++i) {
    const block& b = in.doc.blocks[i];
    if (b.kind == block_kind::bullet) {
      if (groups.empty() || !in.dates.dating_in(b.text).empty()) return {};
      shared = shared || (b.level == 0 && ++items > 1);
    } else if (b.kind != block_kind::row && features_of(in, plan, b).date_only) {
      items = 0;
      groups.push_back({in.dates.dating_in(b.text).front(), i + 1, i + 1});
    } else if (!groups.empty() && in.doc.blocks[groups.back().begin - 1].kind == block_kind::heading &&
               names_award(in, plan, b)) {
      shared = shared || ++items > 1;
    } else if (groups.empty() || groups.back().begin == i) {
      return {};
    }
    groups.back().end = i + 1;
  }
  return shared ? groups : std::vector<dated_group>{};
}

}  // namespace vitae::wild_text
