// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/project.hpp>
//
#include "../../catch.hpp"

namespace project_test {

namespace jsonresume = vitae::jsonresume;

using jsonresume::spoken, jsonresume::understood;

TEST_CASE("a project has roles, and a type and a place that lead to its summary") {
  jsonresume::Project project;
  project.name = "Loom Viewer";
  project.description = "Shows looms.";
  project.startDate = vitae::date::of(2021, 5);
  project.endDate = vitae::date::of(2021, 5);
  project.url = "https://example.com/viewer";
  project.roles = {"Author", "Tester"};
  project.keywords = {"C++"};
  for (const char* type : {"", "application", "talk"})
    for (const char* entity : {"", "Example Days at the Lake"}) {
      project.type = type;
      project.entity = entity;
      CHECK(spoken<jsonresume::Project>(understood(project)) == project);
    }
  CHECK(understood(project).summary == "*talk at Example Days at the Lake*\n\nShows looms.");
  CHECK(understood(project).role == "Author, Tester");
}

TEST_CASE("a role that is written otherwise stands beside") {
  vitae::Project project;
  project.role = "Author, , Tester";
  project.location = "Springfield";
  const auto entry = spoken<jsonresume::Project>(project);
  CHECK(entry.roles == std::vector<std::string>{"Author", "Tester"});
  CHECK(understood(entry) == project);
}

}  // namespace project_test
