// SPDX-License-Identifier: BSL-1.0
// A document that is one section of jobs.
#pragma once
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vitae/cv/position.hpp>
#include <vitae/wild/entries/segment/worth.hpp>

#include "../../document.hpp"

namespace jobs_section {

using namespace vitae;
using namespace vitae::wild_text;

/// A document that is one section of positions.
struct positions {
  explicit positions(std::string_view source)
      : page(source), plan(info_of<Position>), blocks(page.in, plan, 0), count(page.doc.blocks.size()) {
    for (const block& b : page.doc.blocks) {
      blocks.said.push_back(features_of(page.in, plan, b));
      const features& f = blocks.said.back();
      for (std::size_t k = 0; k < blocks.usual.size(); ++k) blocks.usual[k] = std::max(blocks.usual[k], f.looks[k]);
      blocks.dated = blocks.dated || f.dates > 0;
    }
  }
  positions(const positions&) = delete;

  /// What the blocks are worth as one entry with a head of one block.
  float whole(head_before before = {}) const { return worth(blocks, look_at(blocks, 0, 1, count), before); }

  wild_tests::document page;
  entry_plan plan;
  section_blocks blocks;
  std::size_t count;
};

}  // namespace jobs_section
