// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/supported.hpp>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>

#include "../catch.hpp"

namespace supported_test {

using namespace vitae::checking;

template <class T>
using found_in = decltype(unsupported_in<T>(seen<>{}));
template <class T>
inline constexpr bool supported = std::is_same_v<found_in<T>, supported_type>;

/// Which member of which record, and of what type, is the first without a shape?
template <class Found, class Owner, class Type>
inline constexpr bool blames = false;
template <class Owner, auto Member, class Type>
inline constexpr bool blames<unsupported_member<Owner, Member, Type>, Owner, Type> = true;

struct Tree {
  std::string label;
  std::vector<Tree> branches;
  std::optional<std::vector<std::optional<int>>> rings;
};
struct Chart {
  int scale;
  std::map<int, int> depths;
  void* author;
};
struct Shelf {
  std::vector<Chart> charts;
};
struct Deep {
  Tree tree;
  std::optional<Shelf> shelf;
};

static_assert(supported<int> && supported<std::string> && supported<std::optional<std::vector<int>>>);
static_assert(supported<Tree>);  // a record within itself is looked at once
static_assert(works_on<Tree>());

struct Crew {
  std::vector<void*> sailors;
};
struct Plate {
  int number;
  char letters[8];
};
struct Fleet {
  std::vector<Plate> plates;
};

static_assert(std::is_same_v<found_in<void*>, unsupported_type<void*>>);
static_assert(std::is_same_v<found_in<std::vector<char>>, unsupported_type<char>>);
static_assert(std::is_same_v<found_in<std::optional<void*>>, unsupported_type<void*>>);

// The first one in declared order is named, and its own record, however deep it lies.
static_assert(blames<found_in<Chart>, Chart, std::map<int, int>>);
static_assert(blames<found_in<Shelf>, Chart, std::map<int, int>>);
static_assert(blames<found_in<Deep>, Chart, std::map<int, int>>);
static_assert(blames<found_in<Crew>, Crew, std::vector<void*>>);  // the member, not only what it lists

static_assert(std::is_same_v<found_in<Fleet>, array_member<Plate, 1>>);

struct Buoy {
  std::string name;
  int colour[1];
};
struct Mooring {
  std::string name;
  std::unique_ptr<int> rope;
};

struct Anchor {
  std::string name;
  const int weight = 3;
};
inline int depth = 0;
struct Sounder {
  std::string name;
  int& reads = depth;
};
struct Gear {
  std::vector<Anchor> anchors;
  Sounder sounder;
};
struct Bridge {
  std::optional<Sounder> sounder;
};

static_assert(std::is_same_v<found_in<Buoy>, array_member<Buoy, 1>>);
enum class Rig { sloop, ketch };
struct Sail {
  std::string name;
  std::vector<std::optional<Rig>> rigs;
};

struct Hull {
  std::string name;
};
struct Deck {
  std::string name;
  std::vector<Hull> hulls;
};

}  // namespace supported_test

template <>
struct vitae::schema<supported_test::Hull> {
  static constexpr std::array remarks{on<&supported_test::Deck::name>()};
};

namespace supported_test {

static_assert(std::is_same_v<found_in<Deck>, foreign_remark<Hull, 0>>);
static_assert(std::is_same_v<found_in<Rig>, wordless_enum<Rig>>);
static_assert(std::is_same_v<found_in<Sail>, wordless_enum<Rig>>);
static_assert(std::is_same_v<found_in<Gear>, const_member<Anchor, 1>>);
static_assert(std::is_same_v<found_in<Bridge>, unassignable_type<Sounder>>);
static_assert(blames<found_in<Mooring>, Mooring, std::unique_ptr<int>>);

}  // namespace supported_test
