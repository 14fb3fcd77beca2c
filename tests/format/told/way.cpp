// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/told/way.hpp>
// The header under test comes first.
#include <string>
#include <vector>
#include <vitae/shape/number.hpp>

#include "../../catch.hpp"

namespace way_test {

using namespace vitae;
using namespace vitae::telling::reading_path;

struct Berth {
  std::string pier;
};
struct Boat {
  std::string name;
  std::vector<Berth> berths;
};
struct Fleet {
  std::vector<Boat> boats, wrecks;
};

}  // namespace way_test

template <>
struct vitae::schema<way_test::Fleet> {
  static constexpr std::array remarks{vitae::on<&way_test::Fleet::wrecks>().label("Lost")};
};

namespace way_test {

TEST_CASE("a path has a leg for each member, with its item") {
  const auto legs = legs_of("boats[2].berths[10].pier");
  REQUIRE(legs.size() == 3);
  CHECK(legs[1].name == "berths");
  CHECK(legs[1].index == 10);
  CHECK(legs[2].index == unset);
  CHECK(around("boats[2].berths[10]") == "boats[2].berths");
  CHECK(around("boats[2].name") == "boats[2]");
  CHECK(around("name").empty());
}

TEST_CASE("what a change is about has a title for each item") {
  CHECK(titles_of("Ida \u203A jib") == std::vector<std::string_view>{"Ida", "jib"});
  CHECK(titles_of("").empty());
}

TEST_CASE("members are found and named along the way, as far as there is a description") {
  guide way(&info_of<Fleet>);
  CHECK(way.label({"wrecks", 0}) == "Lost");
  CHECK(way.type() == &info_of<Boat>);
  CHECK(way.label({"berths", 0}) == "Berths");
  CHECK(way.label({"other", unset}) == "Other");
  CHECK(way.type() == nullptr);
  CHECK(member_at(legs_of("boats[0].berths[1].pier"), &info_of<Fleet>)->name == "pier");
  CHECK(member_at(legs_of("boats[0].hull"), &info_of<Fleet>) == nullptr);
  CHECK(member_at(legs_of("boats[0]"), nullptr) == nullptr);
}

TEST_CASE("what went from one place and came to another as it was has moved") {
  const json_value text{R"({"text":"Kept the handbook of the port"})"}, little{R"({"text":"Cook"})"};
  const changes all{{{edit::insert, "boats[0].log[1]", {}, "Ida \u203A Kept", {}, text},
                     {edit::remove, "wrecks[0].log[1]", {}, "Eos \u203A Kept", text, {}},
                     {edit::insert, "boats[1]", {}, "Cook", {}, little},
                     {edit::remove, "wrecks[1]", {}, "Cook", little, {}}}};
  const relocations moved(all, &info_of<Fleet>);
  CHECK(moved.of(all.steps[0]) == "moved from Eos");
  CHECK(moved.of(all.steps[1]) == "moved to Ida");
  CHECK(moved.of(all.steps[2]).empty());
  const changes whole{
      {{edit::remove, "boats[1]", {}, "Una", text, {}}, {edit::insert, "wrecks[1]", {}, "Una", {}, text}}};
  CHECK(relocations(whole, &info_of<Fleet>).of(whole.steps[0]) == "moved to Lost");
}

}  // namespace way_test
