// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft/dealt_dates.hpp>

#include <vector>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "made.hpp"

namespace dealt_dates_test {

using namespace vitae;
using namespace vitae::wild_text;
using drafts_made::made;

TEST_CASE("dates in a column of their own are dealt in order") {
  const wild_tests::document page("Engineer\nIntern\n2019 - 2021\n\n2017 - 2018\n");
  std::vector<draft> drafts{made(page, {{"title", "Engineer"}}), made(page, {{"title", "Intern"}}, "2019 - 2021")};
  drafts[1].dates = page.dates.dating_in(page.all());
  REQUIRE(drafts[1].dates.size() == 2);
  deal_dates(page.in, drafts);
  REQUIRE(drafts[0].dates.size() == 1);
  REQUIRE(drafts[1].dates.size() == 1);
  CHECK(page.of(drafts[0].dates[0]->text) == "2019 - 2021");
  CHECK(page.of(drafts[1].dates[0]->text) == "2017 - 2018");
}

TEST_CASE("two dates in one line are that entry's own") {
  const wild_tests::document page("- Engineer\n- Intern, 2011 - 2012, 2014 - 2015\n");
  std::vector<draft> drafts{made(page, {{"title", "Engineer"}}), made(page, {{"title", "Intern"}})};
  drafts[1].dates = page.dates.dating_in(page.all());
  drafts[1].range = {1, 2, 2};
  REQUIRE(drafts[1].dates.size() == 2);
  deal_dates(page.in, drafts);
  CHECK(drafts[0].dates.empty());
  CHECK(drafts[1].dates.size() == 2);
}

}  // namespace dealt_dates_test
