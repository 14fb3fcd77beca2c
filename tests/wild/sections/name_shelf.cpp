// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/name_shelf.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/shape/text.hpp>

#include "../../catch.hpp"

namespace name_shelf_test {

struct Loft {
  std::string beams, bats;
};

using namespace vitae;
using namespace vitae::wild_text;

const member_info& member_of(std::size_t at) { return info_of<Loft>.members[at]; }

TEST_CASE("of equal names the first one counts, and the other one is found beside it") {
  const member_info &beams = member_of(0), &bats = member_of(1);
  const name_shelf names({{"Big Things", &beams}, {"Big Thing", &bats}, {"Bats & Birds", &bats}});
  CHECK(names.find("big thing") == &beams);
  CHECK(names.find_other("big thing", &beams) == &bats);
  CHECK(names.find("bat and bird") == &bats);
  CHECK(names.find("big") == nullptr);
}

TEST_CASE("names are told by their first word, also where they are many") {
  std::vector<std::string> texts;
  for (char a = 'a'; a <= 'z'; ++a)
    for (char b = 'a'; b <= 'm'; ++b) texts.push_back(std::string{'b', a, b} + " x");
  std::vector<member_name> spelled;
  for (const std::string& text : texts) spelled.push_back({text, &member_of(spelled.size() % 2)});
  const name_shelf names(spelled);
  std::size_t found = 0, begun = 0;
  for (const member_name& n : spelled) {
    found += names.find(n.text) == n.member ? 1U : 0U;
    begun += names.begins_a_name(n.text.substr(0, 3)) ? 1U : 0U;
  }
  CHECK(found == spelled.size());
  CHECK(begun == spelled.size());
}

TEST_CASE("a shelf without names finds none") {
  const name_shelf names(std::vector<member_name>{});
  CHECK(names.find("beam") == nullptr);
  CHECK(names.find_glued("beam") == nullptr);
  CHECK(names.find_misspelt("beam") == nullptr);
  CHECK_FALSE(names.begins_a_name("beam"));
}

}  // namespace name_shelf_test
