// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/person.hpp>

#include <set>
#include <string>
#include <string_view>

#include "../catch.hpp"
#include "schema.hpp"

namespace person_test {

using vitae::Person;

TEST_CASE("a person has the members of the contract, in its order") {
  CHECK(schemas::members<Person>() ==
        "name headline summary contact degrees positions papers projects awards skills languages certificates courses "
        "sections");
  CHECK(schemas::required<Person>() == "name");
}

TEST_CASE("each list of a CV is a section under a title of its own, but the untitled rest") {
  CHECK(schemas::placed<Person>(vitae::place_in_entry::section) ==
        "degrees positions papers projects awards skills languages certificates courses sections");
  for (const vitae::member_info& member : vitae::info_of<Person>.members)
    if (member.note.place == vitae::place_in_entry::section && member.name != "sections")
      CHECK_FALSE(member.note.label_text.empty());
}

TEST_CASE("no title belongs to a member twice") {
  for (const vitae::member_info& member : vitae::info_of<Person>.members) {
    std::set<std::string_view> titles;
    std::string_view rest = member.note.other_names;
    while (!rest.empty()) {
      const std::string_view title = rest.substr(0, rest.find('|'));
      CHECK_FALSE(title.empty());
      INFO(member.name << ": " << title);
      CHECK(titles.insert(title).second);
      rest.remove_prefix(rest.size() == title.size() ? title.size() : title.size() + 1);
    }
  }
}

TEST_CASE("a person is spelled in JSON by its members' names, and what is empty is left out") {
  Person filled;
  filled.name = "Ada Example";
  filled.headline = "Beekeeper";
  filled.summary = "Keeps bees.";
  filled.contact.location = "Leeds";
  filled.degrees.emplace_back().institution = "Moorside University";
  filled.positions.emplace_back().organization = "Hive Works";
  filled.papers.emplace_back().title = "On Combs";
  filled.projects.emplace_back().name = "Comb";
  filled.awards.emplace_back().title = "Best Hive";
  filled.skills.emplace_back().name = "C++";
  filled.languages.emplace_back().name = "Welsh";
  filled.certificates.emplace_back().name = "Bee Inspector";
  filled.courses.emplace_back().title = "Combs I";
  filled.sections.emplace_back().title = "Interests";
  const std::string json =
      R"({"name":"Ada Example","headline":"Beekeeper","summary":"Keeps bees.","contact":{"location":"Leeds"},)"
      R"("degrees":[{"institution":"Moorside University"}],"positions":[{"organization":"Hive Works"}],)"
      R"("papers":[{"title":"On Combs"}],"projects":[{"name":"Comb"}],"awards":[{"title":"Best Hive"}],)"
      R"("skills":[{"name":"C++"}],"languages":[{"name":"Welsh"}],"certificates":[{"name":"Bee Inspector"}],)"
      R"("courses":[{"title":"Combs I"}],"sections":[{"title":"Interests"}]})";
  CHECK(schemas::json_of(filled) == json);
  CHECK(schemas::reads(json, filled));
  CHECK(schemas::json_of(Person{}) == "{}");
}

}  // namespace person_test
