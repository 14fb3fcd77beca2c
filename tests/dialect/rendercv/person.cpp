// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/person.hpp>
//
#include "../../catch.hpp"

namespace person_test {

namespace rendercv = vitae::rendercv;

using vitae::Person;

Person read(const rendercv::Sections& sections) {
  Person made;
  rendercv::read_sections(sections, made);
  return made;
}

TEST_CASE("sections are read by the type of their entries and their titles") {
  const rendercv::ExperienceEntry work{"Example Library", "Reader", {}, {}, {}, {}, {}, {}, {}};
  const rendercv::NormalEntry medal{"Medal", {"2021"}, {}, {}, "Springfield", {}, {"Gold"}, {}};
  const Person person = read({{{"about_me", std::vector<std::string>{"One.", "Two."}},
                               {"volunteering", std::vector{work}},
                               {"selected_honors", std::vector{medal}},
                               {"tools", std::vector{medal}},
                               {"technical_skills", std::vector<rendercv::BulletEntry>{{"Weaving", {}}}},
                               {"citizenship", std::vector<rendercv::OneLineEntry>{{"Country", "Example", {}}}},
                               {"patents", std::vector<rendercv::ReversedNumberedEntry>{{"A loom"}}}}});
  CHECK(person.summary == "One.\n\nTwo.");
  REQUIRE(person.positions.size() == 1);
  CHECK(person.positions[0].kind == vitae::position_kind::volunteer);
  REQUIRE(person.awards.size() == 1);
  CHECK(person.awards[0].summary == "Springfield\n- Gold");
  CHECK(person.skills == std::vector<vitae::Skill>{{"Weaving", {}, {}}});
  REQUIRE(person.sections.size() == 3);
  CHECK(person.sections[0].title == "Tools");
  CHECK(person.sections[0].items == std::vector<vitae::Item>{{"Medal, Springfield, 2021", {{"Gold", {}}}}});
  CHECK(person.sections[1].items == std::vector<vitae::Item>{{"Country: Example", {}}});
  CHECK(person.sections[2].items == std::vector<vitae::Item>{{"A loom", {}}});
}

TEST_CASE("a section keeps its title, even one of another member") {
  Person person;
  person.summary = "Weaves.\n\nSpins.";
  person.skills = {{"Weaving", {}, {}}};
  for (const char* title : {"Summary", "Skills", "Languages", "news", "Experience", "Talks", "Talks"})
    person.sections.push_back({title, {{"One", {{"two", {}}}}}});
  CHECK(read(rendercv::sections_of(person)) == person);
}

}  // namespace person_test
