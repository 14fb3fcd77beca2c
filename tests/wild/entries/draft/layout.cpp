// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft/layout.hpp>

#include <vector>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "made.hpp"

namespace draft_layout_test {

using namespace vitae;
using namespace vitae::wild_text;
using drafts_made::made;

TEST_CASE("right below a heading an entry needs no gap above it to be laid out as the others") {
  const wild_tests::document page("# Work\n*2008 - 2020*\nExample University\n\n*2016 - 2018*\nChandelle\n");
  std::vector<draft> drafts{made(page, {{"organization", "Example University"}}, "2008 - 2020"),
                            made(page, {}, "2016 - 2018")};
  drafts[0].range.begin = 1;
  drafts[1].range.begin = 3;
  REQUIRE(page.of(page.doc.blocks[3].text) == "2016 - 2018");
  CHECK(laid_out_alike(page.in, drafts[0], drafts[1]));
}

TEST_CASE("right below a section's title, too") {
  const wild_tests::document page(
      "Engineer at Example Software Ltd. | 2019 - 2021\n- Built\n\nHarbour Tour | 2017 - 2018\n");
  draft job = made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2019 - 2021");
  draft other = made(page, {{"title", "Harbour Tour"}}, "2017 - 2018");
  job.range = {0, 1, 2}, other.range = {2, 3, 3};
  CHECK_FALSE(set_alike(page.in, job, other));
  job.first = true;
  CHECK(set_alike(page.in, job, other));
}

TEST_CASE("bullets are set alike though no blank line stands before the first of them") {
  const wild_tests::document page(
      "Jobs:\n- 2015 - 2021: Engineer, Example Software Ltd.\n\n- 2016 - 2017: Summer Programme, Harbour\n");
  draft job = made(page, {{"title", "Engineer"}, {"organization", "Example Software Ltd."}}, "2015 - 2021");
  draft other = made(page, {{"organization", "Harbour"}}, "2016 - 2017");
  job.range = {1, 2, 2}, other.range = {2, 3, 3};
  CHECK(set_alike(page.in, job, other));
  CHECK(speaks_for_itself(page.in, other, job));
}

}  // namespace draft_layout_test
