// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/degree.hpp>

#include <string>
#include <string_view>

#include "../catch.hpp"
#include "schema.hpp"

namespace degree_test {

using vitae::Degree;

TEST_CASE("a degree has the members of the contract, in its order") {
  CHECK(schemas::members<Degree>() ==
        "institution title level area location period grade thesis advisors summary highlights");
  CHECK(schemas::identity<Degree>() == "institution title");
  CHECK(schemas::required<Degree>() == "institution");
}

TEST_CASE("a degree is spelled in JSON by its members' names, and what is empty is left out") {
  Degree filled;
  filled.institution = "Moorside University";
  filled.title = "Ph.D. in Beekeeping";
  filled.level = vitae::degree_level::doctorate;
  filled.area = "Beekeeping";
  filled.location = "Leeds";
  filled.period = {vitae::date::of(2015, 9), vitae::date::present()};
  filled.grade.text = "with honours";
  filled.thesis = "On Hives";
  filled.advisors = {"Grace Sample"};
  filled.summary = "Long.";
  filled.highlights = {{"Prize", {}}};
  const std::string json = R"({"institution":"Moorside University","title":"Ph.D. in Beekeeping","level":"doctorate",)"
                           R"("area":"Beekeeping","location":"Leeds","period":{"start":"2015-09","end":"present"},)"
                           R"("grade":{"text":"with honours"},"thesis":"On Hives","advisors":["Grace Sample"],)"
                           R"("summary":"Long.","highlights":[{"text":"Prize"}]})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Degree{}) == "{}");
  CHECK(schemas::reads("{}", Degree{}));
}

TEST_CASE("a degree's level is one of these words") {
  using spelling = vitae::codec<vitae::degree_level>;
  CHECK(spelling::words.size() == 8);
  for (const std::string_view word :
       {"doctorate", "master", "bachelor", "associate", "diploma", "school", "certificate", "other"}) {
    const auto value = spelling::read(word);
    REQUIRE(value);
    std::string out;
    spelling::write(out, *value);
    CHECK(out == word);
  }
}

}  // namespace degree_test
