// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/chosen_members.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/shape/text.hpp>

#include "../catch.hpp"

namespace chosen_members_test {

struct Medal {
  std::string called;
};
struct Shelf {
  std::string title;
  std::vector<std::string> things;
};
struct Keeper {
  std::string name;
  std::string second;
  std::string word;
  std::vector<Medal> medals;
};

}  // namespace chosen_members_test

template <>
struct vitae::schema<chosen_members_test::Medal> {
  static constexpr std::array remarks{vitae::on<&chosen_members_test::Medal::called>().looks(vitae::look::award)};
};
template <>
struct vitae::schema<chosen_members_test::Keeper> {
  static constexpr std::array remarks{vitae::on<&chosen_members_test::Keeper::name>().looks(vitae::look::person),
                                      vitae::on<&chosen_members_test::Keeper::second>().looks(vitae::look::person),
                                      vitae::on<&chosen_members_test::Keeper::word>().looks(vitae::look::prose)};
};

namespace chosen_members_test {

using namespace vitae::wild_text;

std::string_view name_of(const vitae::member_info* m) { return m ? std::string_view(m->name) : "none"; }

TEST_CASE("members are chosen by their looks, the first of a kind") {
  const chosen_members chosen(vitae::info_of<Keeper>);
  CHECK(name_of(chosen.name) == "name");
  CHECK(name_of(chosen.prose) == "word");
  CHECK(name_of(chosen.prizes) == "medals");
}

TEST_CASE("what a schema lacks is null") {
  const chosen_members chosen(vitae::info_of<Keeper>);
  CHECK(name_of(chosen.headline) == "none");
  CHECK(name_of(chosen.papers) == "none");
  CHECK(name_of(chosen.languages) == "none");
  CHECK(name_of(chosen_members(vitae::info_of<Shelf>).name) == "none");
}

}  // namespace chosen_members_test
