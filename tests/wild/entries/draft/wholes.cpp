// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft/wholes.hpp>

#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "made.hpp"

namespace wholes_test {

using namespace vitae;
using namespace vitae::wild_text;
using drafts_made::made;

TEST_CASE("what lies in the time of the entry before and lacks its heading is a part of it") {
  const wild_tests::document page(
      "Engineer\nExample Software Ltd.\n2015 - 2021\nLedger\n2016 - 2017\nLighthouse\n2022 - 2023\n");
  const entry_plan plan(info_of<Position>);
  const draft job = made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2015 - 2021");
  const std::vector<std::size_t> part =
      wholes_of(page.in, plan, {job, made(page, {{"location", "Ledger"}}, "2016 - 2017")});
  CHECK(part == std::vector<std::size_t>{0, 0});
  const std::vector<std::size_t> later =
      wholes_of(page.in, plan, {job, made(page, {{"location", "Lighthouse"}}, "2022 - 2023")});
  CHECK(later == std::vector<std::size_t>{0, 1});
}

TEST_CASE("a job within the time of another that is set as it is, is one of its own") {
  const wild_tests::document page(
      "Engineer\nExample Software Ltd.\n2015 - 2021\n\nTutor\nHarbour\n2016 - 2017\n\n- Tutor\n2018\n");
  const entry_plan plan(info_of<Position>);
  draft job = made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2015 - 2021");
  draft other = made(page, {{"title", "Tutor"}}, "2016 - 2017"), bullet = made(page, {{"title", "Tutor"}}, "2018");
  const auto block_of = [&](std::string_view text) {
    std::size_t i = 0;
    while (page.of(page.doc.blocks[i].text) != text) ++i;
    return i;
  };
  other.range.begin = block_of("Tutor");
  job.range.begin = other.range.begin;
  bullet.range.begin = other.range.begin + 3;
  REQUIRE(page.doc.blocks[bullet.range.begin].kind == block_kind::bullet);
  CHECK(wholes_of(page.in, plan, {job, other}) == std::vector<std::size_t>{0, 1});
  CHECK(wholes_of(page.in, plan, {job, bullet}) == std::vector<std::size_t>{0, 0});
}

TEST_CASE("a job within the time of another under a heading as that one's is one of its own") {
  const wild_tests::document page(
      "### Example Ltd.\n#### Engineer\n2015 - 2021\n#### Tutor\n2016 - 2017\n##### Clerk\n2018 - 2019\n");
  const entry_plan plan(info_of<Position>);
  draft job = made(page, {{"organization", "Example Ltd."}, {"title", "Engineer"}}, "2015 - 2021");
  draft beside = made(page, {{"title", "Tutor"}}, "2016 - 2017"),
        below = made(page, {{"title", "Clerk"}}, "2018 - 2019");
  job.range = {0, 3, 3}, beside.range.begin = 3, below.range.begin = 5;
  CHECK(wholes_of(page.in, plan, {job, beside}) == std::vector<std::size_t>{0, 1});
  CHECK(wholes_of(page.in, plan, {job, below}) == std::vector<std::size_t>{0, 0});
}

TEST_CASE("a job within the time of another is one of its own if it has a whole heading") {
  const wild_tests::document page(
      "Engineer\nExample Software Ltd.\n2008 - present\n\n**Riverbank**\nTutor\n2021 - 2024\n");
  const entry_plan plan(info_of<Position>);
  const draft job = made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2008 - present");
  draft other = made(page, {{"organization", "Riverbank"}, {"title", "Tutor"}}, "2021 - 2024");
  other.range.begin = 3;
  other.chosen[0].weight = 0.38F;
  CHECK(wholes_of(page.in, plan, {job, other}) == std::vector<std::size_t>{0, 1});
}

TEST_CASE("what is set below a job and names none is a project within it, even if it began a little before") {
  const wild_tests::document page(
      "### Example Ltd.\n\n2019-03 - 2021\n\n#### Tide Portal\n\n2019-02 - 2020\n\n#### Clerk\n\n2019 - 2020\n\n"
      "#### Old Portal\n\n2011 - 2012\n");
  const entry_plan plan(info_of<Position>);
  std::vector<draft> drafts{made(page, {{"organization", "Example Ltd."}}, "2019-03 - 2021"),
                            made(page, {{"organization", "Tide Portal"}}, "2019-02 - 2020"),
                            made(page, {{"title", "Clerk"}}, "2019 - 2020"),
                            made(page, {{"organization", "Old Portal"}}, "2011 - 2012")};
  for (std::size_t i = 0; i < drafts.size(); ++i) drafts[i].range.begin = 2 * i;
  CHECK(wholes_of(page.in, plan, drafts) == std::vector<std::size_t>{0, 0, 2, 3});
}

}  // namespace wholes_test
