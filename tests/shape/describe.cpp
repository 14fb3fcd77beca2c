// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/describe.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/shape/enumerated.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>

#include "../catch.hpp"

namespace describe_test {

enum class rig { sloop, ketch };

struct Boat {
  std::string name;
  std::optional<std::vector<int>> refits;
  rig rigging;
  std::vector<Boat> tenders;
};
struct Harbour {
  std::vector<Boat> boats;
};

}  // namespace describe_test

template <>
struct vitae::codec<describe_test::rig> : vitae::enumerated<describe_test::rig, "sloop", "ketch"> {};
template <>
struct vitae::schema<describe_test::Boat> {
  static constexpr look appearance = look::work;
  static constexpr std::array remarks{on<&describe_test::Boat::rigging>().label("Rig").looks(look::keyword)};
};

namespace describe_test {

using vitae::info_of;
using vitae::look;
using vitae::shape;

static_assert(info_of<int>.shape == shape::leaf && info_of<int>.notation == vitae::token::number);
static_assert(info_of<int>.name.empty() && info_of<int>.members.empty() && !info_of<int>.inside);
static_assert(info_of<int>.appearance == look::number && info_of<int>.expects == "a whole number");
static_assert(info_of<rig>.words.size() == 2 && info_of<rig>.words[1] == "ketch");

static_assert(info_of<Boat>.shape == shape::record && info_of<Boat>.name == "Boat");
static_assert(info_of<Boat>.appearance == look::work);
static_assert(info_of<Harbour>.appearance == look::none);
static_assert(info_of<Boat>.members.size() == 4 && info_of<Boat>.members[3].index == 3);

// A description of a type is one object: types that hold one another point to it.
static_assert(info_of<Boat>.members[3].type->inside == &info_of<Boat>);
static_assert(info_of<Harbour>.members[0].type == &info_of<std::vector<Boat>>);

static_assert(info_of<std::optional<std::vector<int>>>.shape == shape::maybe);
static_assert(info_of<std::optional<std::vector<int>>>.inside->shape == shape::list);
static_assert(&info_of<std::optional<std::vector<int>>>.core() == &info_of<int>);
static_assert(&info_of<Boat>.core() == &info_of<Boat>);

static_assert(info_of<Boat>.find("rigging")->note.label_text == "Rig");
static_assert(info_of<Boat>.find("rigging")->appearance() == look::keyword);  // as remarked
static_assert(info_of<Boat>.find("refits")->appearance() == look::number);    // as its numbers look
static_assert(info_of<Boat>.find("tenders")->appearance() == look::work);     // as the records in it look
static_assert(info_of<Boat>.find("name")->appearance() == look::none);
static_assert(info_of<Boat>.find("name")->note.member == "name");  // named even where nothing is remarked
static_assert(!info_of<Boat>.find("Name") && !info_of<Boat>.find("") && !info_of<int>.find("name"));

TEST_CASE("a description tells a type's members without naming the type") {
  std::vector<std::string_view> names;
  for (const vitae::member_info& member : info_of<Boat>.members) names.push_back(member.name);
  CHECK(names == std::vector<std::string_view>{"name", "refits", "rigging", "tenders"});
}

}  // namespace describe_test
