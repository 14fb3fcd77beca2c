// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/schema.hpp>

#include <array>
#include <string>
#include <string_view>

#include "../catch.hpp"

namespace schema_test {

using vitae::look;
using vitae::on;
using vitae::place_in_entry;
using vitae::remark;

struct Boat {
  std::string name;
  int built;
  int row(int strokes) const { return strokes; }
};

template <auto Member>
concept remarkable = requires {
  on<Member>();
};

static_assert(on<&Boat::built>().member == "built");
static_assert(remarkable<&Boat::name> && !remarkable<&Boat::row>);  // a function is no member to remark on

// Unsaid, a remark says nothing.
constexpr remark plain = on<&Boat::name>();
static_assert(plain.label_text.empty() && plain.other_names.empty() && plain.appearance == look::none);
static_assert(plain.place == place_in_entry::labelled);
static_assert(!plain.identifies && !plain.needed && !plain.markdown && !plain.shown);

// Parts are set one by one, in any order, and none undoes another.
constexpr remark full =
    on<&Boat::name>().label("Boat").also("vessel|ship").looks(look::work).heading().identity().required().always();
static_assert(full.member == "name" && full.label_text == "Boat" && full.other_names == "vessel|ship");
static_assert(full.appearance == look::work && full.place == place_in_entry::heading);
static_assert(full.identifies && full.needed && full.shown && !full.markdown);
constexpr remark turned = on<&Boat::name>().identity().heading().looks(look::work).label("Boat");
static_assert(turned.identifies && turned.place == place_in_entry::heading && turned.label_text == "Boat");

static_assert(on<&Boat::name>().aside().place == place_in_entry::aside);
static_assert(on<&Boat::name>().bullets().place == place_in_entry::bullets);
static_assert(on<&Boat::name>().section().place == place_in_entry::section);
static_assert(on<&Boat::name>().prose().place == place_in_entry::prose && on<&Boat::name>().prose().markdown);
static_assert(on<&Boat::name>().inline_markdown().markdown);
static_assert(on<&Boat::name>().heading().aside().place == place_in_entry::aside);  // the last word counts

constexpr std::string_view none_of(std::string_view) { return {}; }
static_assert(plain.source.empty() && !plain.reading);
static_assert(on<&Boat::built>().read_out_of<&Boat::name>(none_of).source == "name");
static_assert(on<&Boat::built>().read_out_of<&Boat::name>(none_of).reading == none_of);

struct Ship {
  std::string name;
  int built;
};
struct Raft {
  std::string name;
};
struct Canoe {
  std::string name;
};

}  // namespace schema_test

template <>
struct vitae::schema<schema_test::Ship> {
  static constexpr std::array remarks{on<&schema_test::Ship::name>(), on<&schema_test::Boat::built>()};
};
template <>
struct vitae::schema<schema_test::Raft> {
  static constexpr std::array remarks{
      on<&schema_test::Raft::name>().read_out_of<&schema_test::Boat::name>(schema_test::none_of)};
};

namespace schema_test {

// A schema speaks of its own members: which remark does not?
using vitae::remarking::foreign;
static_assert(foreign<Ship>() == 1 && foreign<Raft>() == 0 && foreign<Canoe>() == -1);

TEST_CASE("a remark with one part more leaves the first as it was") {
  const remark first = on<&Boat::built>().label("Launched");
  const remark second = first.required();
  CHECK(second.needed);
  CHECK_FALSE(first.needed);
}

}  // namespace schema_test

template <>
struct vitae::schema<schema_test::Boat> {
  static constexpr std::array remarks{on<&schema_test::Boat::name>().heading(),
                                      on<&schema_test::Boat::built>().label("Launched")};
};

namespace schema_test {

static_assert(vitae::remarking::foreign<Boat>() == -1);
static_assert(vitae::schema<Boat>::remarks.size() == 2 && vitae::schema<Boat>::remarks[1].label_text == "Launched");

}  // namespace schema_test
