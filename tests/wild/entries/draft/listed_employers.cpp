// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft/listed_employers.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/position.hpp>
#include <vitae/wild/entries/drafting.hpp>

#include "../../../catch.hpp"
#include "../../read_entries.hpp"

namespace listed_employers_test {

using namespace vitae;
using namespace vitae::wild_text;
using wild_tests::entries_of;

TEST_CASE("a post over a list of its employers is one at each of them") {
  CHECK(entries_of("### Locum Pharmacist, 2018 - 2023\n\n- Harbour Hospital, Cork\n- Riverside Clinic, Galway\n",
                   info_of<Position>) ==
        "{organization=Harbour Hospital; title=Locum Pharmacist; location=Cork; period={start=2018; end=2023}} | "
        "{organization=Riverside Clinic; title=Locum Pharmacist; location=Galway; period={start=2018; end=2023}}");
}

/// How many entries a post and the lines below it are.
std::size_t entries(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  const std::size_t count = page.doc.blocks.size();
  const segmentation known(page.in, plan, 0, count);
  return listed_employers(page.in, plan).part(drafting(page.in, plan).read({0, 1, count}, known)).size();
}

TEST_CASE("what was done, an employer in the head and posts in the list leave one entry") {
  CHECK(entries("### Pharmacist, 2018 - 2023\n\n- Harbour Hospital, Cork\n- Lake Clinic\n") == 2);
  for (const std::string_view source :
       {"### Pharmacist, 2018 - 2023\n\n- Kept the books of the hospital\n- Riverside Clinic, Galway\n",
        "### Pharmacist, Harbour Hospital, 2018 - 2023\n\n- Riverside Clinic, Galway\n- Lake Clinic, Sligo\n",
        "### Pharmacist, 2018 - 2023\n\n- Clerk, Riverside Clinic\n- Cook, Lake Clinic\n", "### Pharmacist, 2018\n"}) {
    CAPTURE(std::string(source));
    CHECK(entries(source) == 1);
  }
}

TEST_CASE("a list that says when in its last line tells of one job") {
  CHECK(entries("- **Pharmacist**\n  - Harbour Hospital\n  - Ward for the Sea\n  - 2018 - 2023\n") == 1);
}

}  // namespace listed_employers_test
