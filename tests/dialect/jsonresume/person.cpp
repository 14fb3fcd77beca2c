// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/person.hpp>
//
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>

#include "../../catch.hpp"

namespace person_test {

namespace jsonresume = vitae::jsonresume;

using jsonresume::spoken, jsonresume::understood;

TEST_CASE("sections without a place, and an order that the lists cannot have, stand beside") {
  vitae::Person person;
  person.name = "Ada Example";
  person.positions.resize(2);
  person.positions[0].kind = vitae::position_kind::volunteer;
  person.positions[1].title = "Weaver";
  person.courses.push_back({"Looms", "Lecturer", {}, {}, {}, {}});
  person.sections = {{"Talks", {{"On looms", {}}}}, {"Interests", {{"Weaving", {}}}}};
  auto resume = spoken<jsonresume::Resume>(person);
  CHECK(resume.interests.size() == 1);
  CHECK(understood(resume) == person);

  resume.interests[0].name = "Reading";  // by somebody who knows nothing of it
  const vitae::Person edited = understood(resume);
  CHECK(edited.sections ==
        std::vector<vitae::Section>{{"Interests", {{"Reading", {}}}}, {"Talks", {{"On looms", {}}}}});
  CHECK(edited.courses == person.courses);
}

}  // namespace person_test
