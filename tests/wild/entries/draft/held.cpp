// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft/held.hpp>

#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "made.hpp"

namespace held_test {

using namespace vitae;
using namespace vitae::wild_text;
using drafts_made::made;
using drafts_made::member_of;

TEST_CASE("what a head, a label or a loan says is held, and only the first two are one's own") {
  const wild_tests::document page("Engineer\nExample Ltd.\nOslo\n");
  const entry_plan plan(info_of<Position>);
  draft d = made(page, {{"title", "Engineer"}});
  const member_info *const title = &member_of("title"), *const firm = &member_of("organization"),
                           *const place = &member_of("location");
  CHECK(held::surely(d, title));
  d.chosen[0].weight = 0.4F;
  CHECK_FALSE(held::surely(d, title));
  CHECK(held::has(d, title));
  CHECK_FALSE(held::has_heading(plan, d));
  labelled label;
  label.member = firm;
  label.value = page.at("Example Ltd.");
  d.facts.push_back(label);
  CHECK(held::has(d, firm));
  CHECK(held::has_heading(plan, d));
  d.shared.push_back({place, page.at("Oslo"), 0.7F});
  CHECK_FALSE(held::has(d, place));
  CHECK(page.of(held::to_lend(d, place).text) == "Oslo");
  CHECK(page.of(held::to_lend(d, firm).text) == "Example Ltd.");
  CHECK_FALSE(held::to_lend(made(page, {}), firm).member);
}

}  // namespace held_test
