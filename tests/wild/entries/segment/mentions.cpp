// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/mentions.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace mentions_test {

using namespace vitae;
using namespace vitae::wild_text;

/// Whether a line still dates an entry below headings with their dates.
bool is_dated(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  section_blocks blocks(page.in, plan, 0);
  for (const block& b : page.doc.blocks) blocks.said.push_back(features_of(page.in, plan, b));
  note_mentions(blocks);
  return blocks.said.at(0).dates > 0;
}

TEST_CASE("a bullet that mentions years between its words dates nothing") {
  CHECK_FALSE(is_dated("- Moved the lamps of Kelp 2008 to 2012 within a week\n"));
  CHECK(is_dated("- Engineer, Example Ltd., 2008 to 2012\n"));
  CHECK(is_dated("- 2008 to 2012: Engineer, Example Ltd.\n"));
  CHECK(is_dated("- Engineer, Example Ltd. (2008 to 2012)\n"));
  CHECK(is_dated("Engineer 2008 to 2012 at Example Ltd.\n"));
}

}  // namespace mentions_test
