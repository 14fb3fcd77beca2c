// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/skill.hpp>

#include <string>

#include "../catch.hpp"
#include "schema.hpp"

namespace skill_test {

using vitae::Skill;

TEST_CASE("a skill has the members of the contract, in its order") {
  CHECK(schemas::members<Skill>() == "name level keywords");
  CHECK(schemas::identity<Skill>() == "name");
  CHECK(schemas::required<Skill>() == "");
}

TEST_CASE("a skill is spelled in JSON by its members' names, and what is empty is left out") {
  Skill filled;
  filled.name = "Languages";
  filled.level = "expert";
  filled.keywords = {"C++", "Forth"};
  const std::string json = R"({"name":"Languages","level":"expert","keywords":["C++","Forth"]})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Skill{}) == "{}");
  CHECK(schemas::reads("{}", Skill{}));
}

}  // namespace skill_test
