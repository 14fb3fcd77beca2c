// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/inner_lists.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace inner_lists_test {

using namespace vitae;
using namespace vitae::wild_text;

/// Which blocks stand below a label: "0011".
std::string below(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  section_blocks blocks(page.in, plan, 0);
  for (const block& b : page.doc.blocks) blocks.said.push_back(features_of(page.in, plan, b));
  std::string out;
  for (const char c : stands_below_label(blocks)) out += static_cast<char>('0' + c);
  return out;
}

TEST_CASE("what is set in below a label within a list stands below it") {
  CHECK(below("- Example Ltd.\n  - Fairs:\n    - Lamp Fair, 2019\n    - Bell Fair, 2020\n  - Clerk\n") == "00110");
  CHECK(below("- 2019 ~\n  - (주)예시\n    - 전시회 :\n      #### 해외\n\n      - Lamp Fair (2019.10)\n- 2018\n") ==
        "000110");
}

TEST_CASE("an outermost label may stand over entries") {
  CHECK(below("- Jobs:\n  - Clerk, 2019\n") == "00");
  CHECK(below("- Example Ltd.\n  - Clerk\n    - Counted lamps\n") == "000");
}

TEST_CASE("below a heading that has its date, a list within a list stands below what it is in") {
  CHECK(below("### Example Ltd.\n\n2019 – 2022\n\n- Abroad\n  - Lamp Fair (2020)\n- Clerk (2021)\n") == "00010");
  CHECK(below("### Example Ltd.\n\n2019 – 2022\n\n- Fairs:\n  - Lamp Fair (2020)\n") == "0001");
  CHECK(below("### Example Ltd.\n\n- Abroad\n  - Clerk (2020)\n") == "000");
}

}  // namespace inner_lists_test
