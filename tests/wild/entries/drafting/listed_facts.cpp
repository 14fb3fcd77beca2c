// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/drafting/listed_facts.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace listed_facts_test {

using namespace vitae;
using namespace vitae::wild_text;

/// How many blocks below the first one list the facts of the job that it is.
std::size_t facts(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  const std::size_t count = page.doc.blocks.size();
  const segmentation known(page.in, plan, 0, count);
  return end_of_listed_facts(page.doc, {0, 1, count}, known) - 1;
}

TEST_CASE("employer, time and town may be listed below a job") {
  CHECK(facts("### Pilot\n\n> 2019 - 2021\n> Example Harbour Ltd.\n> Oslo, Norway\n\n- Steered\n") == 3);
  CHECK(facts("- **Pilot**\n  - Ropes and Lamps\n  - Example Hospital\n  - 2019 - 2021\n") == 3);
  CHECK(facts("### Pilot\n\n- 2019 - 2021\n- Example Harbour Ltd.\n") == 2);
}

TEST_CASE("a list that goes on with what was done, or has no date or several, lists no facts") {
  for (const std::string_view source :
       {"### Pilot\n\n- 2019 - 2021\n- Example Harbour Ltd.\n- Steered the boats\n",
        "### Pilot\n\n- Example Harbour Ltd.\n- Oslo, Norway\n",
        "### Pilot\n\n- 2019 - 2021\n- Example Harbour Ltd.\n- 2016 - 2018\n",
        "### Pilot, 2012\n\n- 2019 - 2021\n- Example Harbour Ltd.\n", "### Pilot\n\n- 2019 - 2021\n",
        "### Pilot\n\n- Ropes\n- Lamps\n- Example Harbour Ltd.\n- 2019 - 2021\n",
        "### Pilot\n\n- 2019\n- Example Ltd.\n- Oslo, Norway\n- Lund, Sweden\n- Paris, France\n"}) {
    CAPTURE(std::string(source));
    CHECK(facts(source) == 0);
  }
}

}  // namespace listed_facts_test
