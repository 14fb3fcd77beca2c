// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/award.hpp>

#include <string>

#include "../catch.hpp"
#include "schema.hpp"

namespace award_test {

using vitae::Award;

TEST_CASE("an award has the members of the contract, in its order") {
  CHECK(schemas::members<Award>() == "title dates issuer summary");
  CHECK(schemas::identity<Award>() == "title");
  CHECK(schemas::required<Award>() == "title");
}

TEST_CASE("an award is spelled in JSON by its members' names, and what is empty is left out") {
  Award filled;
  filled.title = "Best Hive";
  filled.dates = {vitae::date::of(2019), vitae::date::of(2021)};
  filled.issuer = "Bee Society";
  filled.summary = "Twice.";
  const std::string json = R"({"title":"Best Hive","dates":["2019","2021"],"issuer":"Bee Society","summary":"Twice."})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Award{}) == "{}");
  CHECK(schemas::reads("{}", Award{}));
}

}  // namespace award_test
