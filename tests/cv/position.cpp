// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/position.hpp>

#include <string>
#include <string_view>

#include "../catch.hpp"
#include "schema.hpp"

namespace position_test {

using vitae::Position;

TEST_CASE("a position has the members of the contract, in its order") {
  CHECK(schemas::members<Position>() ==
        "organization title kind location period supervisors summary highlights projects links");
  CHECK(schemas::identity<Position>() == "organization title");
  CHECK(schemas::required<Position>() == "organization");
}

TEST_CASE("a position is spelled in JSON by its members' names, and what is empty is left out") {
  Position filled;
  filled.organization = "Hive Works";
  filled.title = "Engineer";
  filled.kind = vitae::position_kind::employment;
  filled.location = "Leeds";
  filled.period = vitae::during(vitae::date::of(2019));
  filled.supervisors = {"Grace Sample"};
  filled.summary = "Built hives.";
  filled.highlights = {{"Many", {}}};
  filled.projects.emplace_back().name = "Comb";
  filled.links.push_back({"site", *vitae::codec<vitae::url>::read("https://example.com")});
  const std::string json = R"({"organization":"Hive Works","title":"Engineer","kind":"employment","location":"Leeds",)"
                           R"("period":{"start":"2019","end":"2019"},"supervisors":["Grace Sample"],)"
                           R"("summary":"Built hives.","highlights":[{"text":"Many"}],"projects":[{"name":"Comb"}],)"
                           R"("links":[{"label":"site","url":"https://example.com"}]})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Position{}) == "{}");
  CHECK(schemas::reads("{}", Position{}));
}

TEST_CASE("a position's kind is one of these words") {
  using spelling = vitae::codec<vitae::position_kind>;
  CHECK(spelling::words.size() == 6);
  for (const std::string_view word : {"employment", "internship", "research", "teaching", "volunteer", "service"}) {
    const auto value = spelling::read(word);
    REQUIRE(value);
    std::string out;
    spelling::write(out, *value);
    CHECK(out == word);
  }
}

}  // namespace position_test
