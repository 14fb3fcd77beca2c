// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/entries/assign.hpp>
#include <vitae/wild/entries/atoms.hpp>
#include <vitae/wild/entries/context.hpp>
#include <vitae/wild/entries/drafting/grades.hpp>
#include <vitae/wild/entries/drafting/inner_labels.hpp>
#include <vitae/wild/entries/drafting/items.hpp>
#include <vitae/wild/entries/segment.hpp>

namespace vitae::wild_text {

/// A member's text that stands with an earlier entry: the employer of several roles.
struct borrowed {
  const member_info* member = nullptr;
  span text;
  float weight = 0;
};

/// An entry on the way: its head in atoms, its dates, its labelled facts, its body, and which atoms are what.
struct draft {
  entry_range range;
  std::vector<atom> atoms;
  std::vector<const found_date*> dates;
  found_grade grade;
  std::vector<labelled> facts;
  std::vector<body_line> body;
  std::vector<span> addresses;  ///< lines that are nothing but one, with a label or without
  std::vector<assigned> chosen;
  std::vector<borrowed> shared;  ///< from the entry before
  std::size_t dated_lines = 0;   ///< "start: …" and "end: …", each on its line
  bool first = false;            ///< of its section
  bool goes_on = false;          ///< "end: present"
  bool hired = false;            ///< "Hired at Example Ltd. in 2014": a date alone only begins the job
};

}  // namespace vitae::wild_text
