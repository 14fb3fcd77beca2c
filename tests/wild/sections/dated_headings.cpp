// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/dated_headings.hpp>

#include <string_view>
#include <vitae/cv/position.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace dated_headings_test {

using namespace vitae;
using namespace vitae::wild_text;

/// Does the last of three blocks, under the heading before it, go on with the entries that the first block is?
bool goes_on(std::string_view source) {
  const wild_tests::document page(source);
  section entries, last;
  entries.end = 1;
  last.title = page.doc.blocks.at(1).text;
  last.begin = 2;
  last.end = 3;
  return goes_on_dated(page.in, entry_plan(info_of<Position>), entries, last);
}

TEST_CASE("a heading with its time goes on with entries under such headings") {
  CHECK(goes_on("### Sample Ltd. - Clerk | 2016 - 2019\n\n### Reed + Quill | 2011 - 2016\n\nWhere it began.\n"));
  CHECK_FALSE(goes_on("### Sample Ltd. - Clerk | 2016 - 2019\n\n### Bees\n\nTwelve hives.\n"));
  CHECK_FALSE(goes_on("### Sample Ltd. - Clerk\n\n### Reed + Quill | 2011 - 2016\n\nWhere it began.\n"));
  CHECK_FALSE(goes_on("#### Sample Ltd. - Clerk | 2016 - 2019\n\n### Reed + Quill | 2011 - 2016\n\nIt began.\n"));
}

}  // namespace dated_headings_test
