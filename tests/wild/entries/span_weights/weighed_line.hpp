// SPDX-License-Identifier: BSL-1.0
// A line taken apart, with what its atoms weigh.
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/cv/position.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/wild/entries/plan.hpp>
#include <vitae/wild/entries/span_weights.hpp>

#include "../../document.hpp"

namespace lines_weighed {

using namespace vitae;
using namespace vitae::wild_text;

/// The weights of a line's atoms as members of a record.
struct weighed_line {
  explicit weighed_line(std::string_view source, const type_info& type = info_of<Position>)
      : page(source), plan(type), weights(page.in.plain(), page.weigh, plan.slots) {
    cutting cut(page.in.plain());
    cut.add(page.all(), gap::line);
    atoms = cut.take();
    found = weights.of(atoms);
  }
  std::size_t slot(look as) const {
    const auto& slots = weights.slots();
    return static_cast<std::size_t>(
        std::find_if(slots.begin(), slots.end(), [&](const member_info* m) { return m->appearance() == as; }) -
        slots.begin());
  }
  /// The weight of the nth span, counted from the first atom: alone, then with those after it.
  const weighed& of(std::size_t nth, look as) const { return found[nth * weights.slots().size() + slot(as)]; }

  wild_tests::document page;
  entry_plan plan;
  span_weights weights;
  std::vector<atom> atoms;
  std::vector<weighed> found;
};

}  // namespace lines_weighed
