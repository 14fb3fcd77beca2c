// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/roles.hpp>
//
#include <string>
#include <vector>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"

namespace roles_test {

using namespace vitae::bibtex_text;

static_assert(role_of("title") == role::title && role_of("author") == role::authors && role_of("itle") == role::none);
static_assert(role_of("year") == role::date && role_of("") == role::none && role_of("|") == role::none);

struct Boat {
  std::string name;
  int length = 0;
};

TEST_CASE("publications are found where a schema holds them") {
  const auto person = place_of(vitae::info_of<vitae::Person>);
  REQUIRE(person.type == &vitae::info_of<vitae::Paper>);
  REQUIRE(person.way.size() == 1);
  CHECK(person.way[0]->name == "papers");
  CHECK(place_of(vitae::info_of<std::vector<vitae::Paper>>).type == &vitae::info_of<vitae::Paper>);
  CHECK(place_of(vitae::info_of<vitae::Paper>).way.empty());
  CHECK(place_of(vitae::info_of<std::vector<Boat>>).type == &vitae::info_of<Boat>);
  CHECK(place_of(vitae::info_of<std::vector<std::string>>).type == nullptr);
}

TEST_CASE("every member of a paper has a role") {
  for (const auto& m : vitae::info_of<vitae::Paper>.members) {
    CAPTURE(std::string(m.name));
    CHECK(role_of(m.name) != role::none);
    CHECK(member_in(vitae::info_of<vitae::Paper>, role_of(m.name)) == &m);
  }
}

}  // namespace roles_test
