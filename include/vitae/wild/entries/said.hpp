// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <array>
#include <cstddef>

namespace vitae::wild_text {

struct block;
struct entry_plan;

/// What one block says of the entry it may begin or belong to.
struct features {
  static constexpr std::size_t most_looks = 6;

  std::size_t dates = 0;   ///< how many dates may date an entry
  std::size_t ranges = 0;  ///< how many of them have two ends
  bool date_only = false;
  bool column = false;  ///< in a run of dates
  bool prose = false;
  bool label = false;       ///< "Advisor: …", "Main contributions:"
  bool bare_label = false;  ///< a label and nothing else
  bool named = false;       ///< "Company: Example Ltd.": what heads an entry, with its label
  bool restarts = false;    ///< the label that the section begins with, once more: "Date: …" of the next job
  bool place_only = false;
  bool part_of_school = false;            ///< "School of Economics", which belongs to the university above it
  bool spans = false;                     ///< an employer and the time there, over roles that have their own
  std::array<float, most_looks> looks{};  ///< the best weight of its atoms for each slot
  float strongest = 0;

  bool aside() const { return date_only || label || place_only; }
};

/// A block as what an entry of a kind may be made of.
struct block_of_entry {
  const block* which = nullptr;
  const entry_plan* plan = nullptr;

  bool operator==(const block_of_entry&) const = default;
};

}  // namespace vitae::wild_text
