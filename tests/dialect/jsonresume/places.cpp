// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/places.hpp>
//
#include "../../catch.hpp"

namespace places_test {

namespace jsonresume = vitae::jsonresume;

TEST_CASE("a path of the document has its like in the person") {
  jsonresume::Resume resume;
  resume.work.resize(2);
  resume.basics.url = "https://ada.example.com";
  const auto native = [&](std::string_view path) { return jsonresume::native_path(path, resume); };
  CHECK(native("basics.name") == "name");
  CHECK(native("basics.email") == "contact.emails[0]");
  CHECK(native("basics.location.city") == "contact.location.city");
  CHECK(native("basics.profiles[0].url") == "contact.links[1].url");
  CHECK(native("work[1].name") == "positions[1].organization");
  CHECK(native("work[1].startDate") == "positions[1].period.start");
  CHECK(native("work[0].highlights[2]") == "positions[0].highlights[2]");
  CHECK(native("work[0].x-vitae.kind") == "positions[0].kind");
  CHECK(native("volunteer[0].endDate") == "positions[2].period.end");
  CHECK(native("education[0].studyType") == "degrees[0].title");
  CHECK(native("awards[0].date") == "awards[0].dates[0]");
  CHECK(native("publications[3].releaseDate") == "papers[3].date");
  CHECK(native("projects[0].description") == "projects[0].summary");
  CHECK(native("skills[0].keywords[1]") == "skills[0].keywords[1]");
}

TEST_CASE("addresses stand where they are read to, by the older names of members too") {
  jsonresume::Resume resume;
  const auto native = [&](std::string_view path) { return jsonresume::native_path(path, resume); };
  resume.basics.picture = "ada.png";
  CHECK(native("basics.picture") == "contact.links[0].url");
  CHECK(native("basics.profiles[0].url") == "contact.links[1].url");
  resume.basics.website = "https://ada.example.com";
  CHECK(native("basics.website") == "contact.links[0].url");
  CHECK(native("basics.picture") == "contact.links[1].url");
  CHECK(native("basics.profiles[0].url") == "contact.links[2].url");
  CHECK(native("certificates[1].url") == "certificates[1].url");
  CHECK(native("education[0].url") == "degrees[0].summary");
  CHECK(native("work[0].url") == "positions[0].links[0].url");
}

TEST_CASE("each value knows where it was read") {
  const std::string_view text = R"({"basics": {"name": "Ada"}, "work": [{"endDate": "2019"}]})";
  const auto found = jsonresume::places_in(text, {});
  REQUIRE(found.size() == 2);
  CHECK(found[1].path == "positions[0].period.end");
  CHECK(text.substr(found[1].where.offset, found[1].where.length) == "\"2019\"");
}

}  // namespace places_test
