// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/rules/entries.hpp>

#include "../../catch.hpp"

namespace entries_test {

using namespace vitae;

TEST_CASE("a grade lies within its scale") {
  CHECK(rules_of::grade_scale.broken({"4.2/4", 4.2, 4.0}));
  CHECK(!rules_of::grade_scale.broken({"4/4", 4.0, 4.0}));
  CHECK(!rules_of::grade_scale.broken({"First Class", {}, {}}));
}

TEST_CASE("a labelled link needs an address") {
  CHECK(rules_of::link_target.broken({"GitHub", {}}));
  CHECK(!rules_of::link_target.broken({"GitHub", url("https://example.com")}));
}

TEST_CASE("a bullet says something") {
  CHECK(rules_of::bullet_text.broken({}));
  CHECK(!rules_of::bullet_text.broken({"text", {}}));
  CHECK(!rules_of::bullet_text.broken({"", {{"below", {}}}}));
}

TEST_CASE("strict rules miss titles, dates and an address") {
  CHECK(rules_of::position_title.broken({.organization = "A"}));
  CHECK(rules_of::position_period.broken({.organization = "A"}));
  CHECK(!rules_of::position_period.broken({.organization = "A", .period = {date::of(2019), {}}}));
  CHECK(rules_of::degree_title.broken({.institution = "A"}));
  CHECK(rules_of::degree_period.broken({.institution = "A"}));
  CHECK(rules_of::contact_email.broken({}));
  CHECK(!rules_of::contact_email.broken({.emails = {email("ada@example.com")}}));
}

}  // namespace entries_test
