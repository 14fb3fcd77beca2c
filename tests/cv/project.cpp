// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/project.hpp>

#include <string>

#include "../catch.hpp"
#include "schema.hpp"

namespace project_test {

using vitae::Project;

TEST_CASE("a project has the members of the contract, in its order") {
  CHECK(schemas::members<Project>() == "name role location period summary highlights keywords links");
  CHECK(schemas::identity<Project>() == "name");
  CHECK(schemas::required<Project>() == "name");
}

TEST_CASE("a project is spelled in JSON by its members' names, and what is empty is left out") {
  Project filled;
  filled.name = "Comb";
  filled.role = "Author";
  filled.location = "Leeds";
  filled.period.start = vitae::date::of(2020, 3);
  filled.summary = "A comb.";
  filled.highlights = {{"Light", {}}};
  filled.keywords = {"wax", "honey"};
  filled.links.push_back({"code", *vitae::codec<vitae::url>::read("https://example.org/comb")});
  const std::string json = R"({"name":"Comb","role":"Author","location":"Leeds","period":{"start":"2020-03"},)"
                           R"("summary":"A comb.","highlights":[{"text":"Light"}],"keywords":["wax","honey"],)"
                           R"("links":[{"label":"code","url":"https://example.org/comb"}]})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Project{}) == "{}");
  CHECK(schemas::reads("{}", Project{}));
}

}  // namespace project_test
