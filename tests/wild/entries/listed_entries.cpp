// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/listed_entries.hpp>

#include <string>
#include <vector>
#include <vitae/cv/award.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace listed_entries_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("items of one line are entries, each where it stands") {
  const wild_tests::document page("Lamp Prize (University of Oslo), Bell Prize 2019\n");
  const entry_plan plan(info_of<Award>);
  node list;
  read_listed_entries(page.in, plan, 0, {page.at("Lamp Prize (University of Oslo)"), page.at("Bell Prize 2019")}, list);
  REQUIRE(list.parts.size() == 2);
  CHECK(list.parts[0].where.of("Lamp Prize (University of Oslo), Bell Prize 2019\n") ==
        "Lamp Prize (University of Oslo)");
  CHECK(list.parts[0].parts[0].text == "Lamp Prize");
  CHECK(list.parts[1].parts[0].text.starts_with("Bell Prize"));
}

TEST_CASE("no items are no entries") {
  const wild_tests::document page("Lamp Prize\n");
  const entry_plan plan(info_of<Award>);
  node list;
  read_listed_entries(page.in, plan, 0, {}, list);
  CHECK(list.parts.empty());
}

}  // namespace listed_entries_test
