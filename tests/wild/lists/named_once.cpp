// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/named_once.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "../../catch.hpp"
#include "../tree.hpp"
#include "schemas.hpp"

namespace named_once_test {

using namespace vitae::wild_text;

const vitae::type_info& craft = vitae::info_of<Craft>.core();

struct skill {
  std::string_view name;
  std::vector<std::string_view> words;
};

/// What is left of a list of skills.
std::string once(const std::vector<skill>& skills) {
  vitae::node list;
  for (const skill& s : skills) {
    vitae::node group;
    group.at(*craft.find("name")).text = s.name;
    for (const std::string_view word : s.words) {
      vitae::node made;
      made.text = word;
      group.at(*craft.find("words")).parts.push_back(made);
    }
    list.parts.push_back(group);
  }
  named_once(craft).thin(list);
  return tree::shown(list, vitae::info_of<std::vector<Craft>>);
}

TEST_CASE("a word that another group named is named once") {
  CHECK(once({{"Languages", {"Python", "SQL"}}, {"Databases", {"sql", "Redis"}}}) ==
        "[{name=Languages; words=[Python | SQL]} | {name=Databases; words=[Redis]}]");
  CHECK(once({{"Tools", {"Git", "Make", "Git"}}}) == "[{name=Tools; words=[Git | Make]}]");
}

TEST_CASE("a skill without words is named once") {
  CHECK(once({{"Git", {}}, {"Make", {}}, {"git", {}}}) == "[{name=Git} | {name=Make}]");
  CHECK(once({{"Tools", {"Git", "Make"}}, {"Make", {}}}) == "[{name=Tools; words=[Git | Make]}]");
}

TEST_CASE("a group of nothing new stays as it is, and so does one that is called as a word") {
  CHECK(once({{"Languages", {"SQL", "C"}}, {"Databases", {"SQL"}}}) ==
        "[{name=Languages; words=[SQL | C]} | {name=Databases; words=[SQL]}]");
  CHECK(once({{"Tools", {"Git"}}, {"Git", {"Hooks"}}}) == "[{name=Tools; words=[Git]} | {name=Git; words=[Hooks]}]");
}

TEST_CASE("records that are no groups keep all they have") {
  vitae::node list;
  list.parts.resize(2);
  named_once(vitae::info_of<Tongue>.core()).thin(list);
  CHECK(list.parts.size() == 2);
}

}  // namespace named_once_test
