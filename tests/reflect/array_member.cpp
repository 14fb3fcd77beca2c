// SPDX-License-Identifier: BSL-1.0
#include <vitae/reflect/array_member.hpp>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace array_member_test {

using vitae::reflect::first_array_member;

struct point {
  int x, y, z;
};

struct numbers {
  std::string name;
  int sizes[3];
  int last;
};
struct letters {
  std::string name;
  char plate[8];
};
struct first {
  int pair[2];
  std::optional<int> after;
};
struct records {
  int before;
  point corners[2];
  int after;
};
struct grid {
  int before;
  int cells[2][3];
};

// The first one is found, whatever its elements are.
static_assert(first_array_member<numbers> == 1);
static_assert(first_array_member<letters> == 1);
static_assert(first_array_member<first> == 0);
static_assert(first_array_member<records> == 1);
static_assert(first_array_member<grid> == 1);

struct plain {
  int number;
  point nested;
  std::vector<int> list;
  std::optional<std::string> maybe;
  std::map<int, int> tree;
  std::array<int, 3> tuple;
  double with_initialiser = 3;
  point last;
};
struct empty {};
struct moved {
  std::string name;
  std::unique_ptr<int> only;
  std::vector<std::unique_ptr<int>> many;
};
struct moved_first {
  std::unique_ptr<int> only;
  std::string name;
};
struct moved_array {
  std::unique_ptr<int> only;
  std::string name;
  int cells[2];
  std::string after;
};

// Nothing else that takes braces is one.
static_assert(first_array_member<plain> == -1);
static_assert(first_array_member<point> == -1);
static_assert(first_array_member<empty> == -1);

// Nor does a member that cannot be copied make one of its neighbour.
static_assert(first_array_member<moved> == -1);
static_assert(first_array_member<moved_first> == -1);
static_assert(first_array_member<moved_array> == 2);

}  // namespace array_member_test
