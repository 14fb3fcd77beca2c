// SPDX-License-Identifier: BSL-1.0
#include "../../examples/tool/document_paths.hpp"
// The header under test comes first.
#include "../catch.hpp"

namespace document_paths_test {

using namespace tool;

document_paths of(std::vector<std::string> unread) {
  vitae::report notes;
  for (std::string& one : unread) notes.issues.push_back({.level = vitae::severity::error, .path = std::move(one)});
  return document_paths(notes);
}

TEST_CASE("where all was read, both are the same") {
  const document_paths paths;
  for (const char* path : {"", "name", "contact.emails[0]", "positions[2].highlights[10].text"}) {
    CHECK(paths.in_document(path) == path);
    CHECK(paths.in_value(path) == path);
  }
}

TEST_CASE("items behind one that was not read have a number less in the value") {
  const document_paths paths = of({"emails[3]", "emails[0]", "emails[1]"});
  CHECK(paths.in_document("emails[0]") == "emails[2]");
  CHECK(paths.in_document("emails[1]") == "emails[4]");
  CHECK(paths.in_value("emails[4]") == "emails[1]");
  CHECK(paths.in_value("emails[2]") == "emails[0]");
  CHECK(paths.in_value("emails[1]") == std::nullopt);
  CHECK(paths.in_document("emails") == "emails");
}

TEST_CASE("a list within a list is found by what the document calls it") {
  const document_paths paths = of({"awards[0]", "awards[1].dates[0]"});
  CHECK(paths.in_document("awards[0].dates[0]") == "awards[1].dates[1]");
  CHECK(paths.in_value("awards[1].dates[1]") == "awards[0].dates[0]");
  CHECK(paths.in_value("awards[0].title") == std::nullopt);
}

TEST_CASE("a member that was not read, and a doubt, leave nothing out") {
  vitae::report notes;
  notes.issues.push_back({.level = vitae::severity::error, .path = "degrees[0].title"});
  notes.issues.push_back({.level = vitae::severity::warning, .path = "degrees[0]"});
  CHECK(document_paths(notes).in_document("degrees[0]") == "degrees[0]");
}

}  // namespace document_paths_test
