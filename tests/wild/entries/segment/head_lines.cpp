// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/head_lines.hpp>

#include <string_view>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace head_lines_test {

using namespace vitae;
using namespace vitae::wild_text;

head_lines heads(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  section_blocks blocks(page.in, plan, 0);
  for (const block& b : page.doc.blocks) blocks.said.push_back(features_of(page.in, plan, b));
  return head_lines_of(blocks);
}

TEST_CASE("running text above the first heading introduces a section") {
  CHECK(heads("From trade to trade and on to the next one, and what was learnt on the way.\n\n### Engineer\n")
            .introduced == 1);
  CHECK(heads("From trade to trade and on to the next one, and what was learnt on the way.\n\n2019\n\n### Engineer\n")
            .introduced == 1);
  CHECK(heads("From trade to trade and on to the next one, and what was learnt on the way.\n\nEngineer\n").introduced ==
        0);
  CHECK(heads("### Engineer\n\nFrom trade to trade and on to the next one, and what was learnt on the way.\n")
            .introduced == 0);
  CHECK(heads("").introduced == 0);
}

TEST_CASE("dates stand above headings where one stands above the first") {
  CHECK(heads("2019 - 2021\n\n### Engineer\n\n2016\n\n### Lecturer\n").below_dates);
  CHECK_FALSE(heads("### Engineer\n\n2019 - 2021\n\n### Lecturer\n\n2016\n").below_dates);
  CHECK(heads("2019 - 2021, Riverton\n\n### Engineer\n\n2016 - 2018, Hull\n\n### Lecturer\n").below_dates);
  CHECK(heads("> 2019 - 2021, Riverton\n\n### Engineer\n\n> 2016 - 2018, Hull\n\n### Lecturer\n").below_dates);
  CHECK_FALSE(heads("2019 - 2021 at Riverton\n\n### Engineer\n").below_dates);
  CHECK_FALSE(heads("2019 - 2021\n\nEngineer\n").below_dates);
}

TEST_CASE("headings are dated if each holds its date, and there is more than one") {
  CHECK(heads("### Engineer, 2019\n\n#### Example Ltd.\n\n### Lecturer, 2016\n").dated);
  CHECK(heads("### Engineer\n2019\n\n#### Lamps\n\n### Lecturer\n2016\n").dated);
  CHECK_FALSE(heads("### Engineer, 2019\n\n### Lecturer\n").dated);
  CHECK_FALSE(heads("### Engineer, 2019\n\n- Built\n").dated);
  CHECK(heads("**Engineer** (2019)\n- Example Ltd.\n\n**Lecturer** (2016)\n- Example School\n").dated);
  CHECK(heads("**Engineer, 2019**\n- Example Ltd.\n\n**Lecturer, 2016**\n- Example School\n").dated);
  CHECK_FALSE(heads("**Engineer, 2019**\n- Example Ltd.\n\n**Lecturer**\n- Example School\n").dated);
}

}  // namespace head_lines_test
