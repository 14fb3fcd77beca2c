// SPDX-License-Identifier: BSL-1.0
#include <vitae/reflect/field_name.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "../catch.hpp"

namespace field_name_test {

using vitae::reflect::field_name;
using vitae::reflect::last_identifier;
using vitae::reflect::type_spelling;

namespace harbour {

struct Boat {
  std::string name;
  int built_in_1900s;
  double _draught;
  std::vector<Boat> tenders;
};

struct Outer {
  struct Inner {
    bool deep;
  };
  Inner inner;
};

template <class T, int N = 2>
struct Box {
  T content;
  int count[1];
};

class Sealed {
 public:
  int open;
};

}  // namespace harbour

struct Hidden {
  int seen;
};

using harbour::Boat;

static_assert(field_name<Boat, 0> == "name");
static_assert(field_name<Boat, 1> == "built_in_1900s");
static_assert(field_name<Boat, 2> == "_draught");
static_assert(field_name<Boat, 3> == "tenders");
static_assert(field_name<const Boat, 0> == "name");
static_assert(field_name<harbour::Outer, 0> == "inner");
static_assert(field_name<harbour::Outer::Inner, 0> == "deep");
static_assert(field_name<harbour::Box<int>, 0> == "content");
static_assert(field_name<harbour::Box<std::vector<std::string>>, 0> == "content");
static_assert(field_name<harbour::Box<Hidden>, 0> == "content");
static_assert(field_name<harbour::Sealed, 0> == "open");
static_assert(field_name<Hidden, 0> == "seen");

static_assert(type_spelling<Boat>() == "Boat");
static_assert(type_spelling<harbour::Outer::Inner>() == "Inner");
static_assert(type_spelling<harbour::Box<int>>() == "Box");
static_assert(type_spelling<harbour::Box<harbour::Outer::Inner>>() == "Box");
static_assert(type_spelling<Hidden>() == "Hidden");

// The spellings of g++ and clang, of a member and of one in an unnamed namespace.
static_assert(last_identifier(
                  "… [with T = Boat; auto Member = pointing<int*>{(& ghost_of<Boat>.value.Boat::built)}]") == "built");
static_assert(last_identifier("… [T = Boat, Member = pointing<int *>{&ghost_of<Boat>.value.built}]") == "built");
static_assert(last_identifier("… {(& ghost_of<{anonymous}::B>.{anonymous}::B::x)}]") == "x");
static_assert(last_identifier("… [with T = void; auto Member = &{anonymous}::Boat::built]") == "built");
static_assert(last_identifier("…{&ghost_of<Bateau>.value.année}]") == "année");
static_assert(last_identifier("").empty());
static_assert(last_identifier("]").empty());

// The spellings of g++ and clang of values that have names, and of one that has none.
using vitae::reflect::all_named;
static_assert(all_named("… [with auto ...Values = {{anonymous}::color::red, color::green}]"));
static_assert(all_named("… [Values = <(anonymous namespace)::color::red, f(int)::color::green2>]"));
static_assert(!all_named("… [with auto ...Values = {color::red, (color)2}]"));
static_assert(!all_named("… [Values = <((anonymous namespace)::color)-1>]"));

TEST_CASE("a member of a type that only a function knows has a name, too") {
  struct Local {
    int first;
    std::string second;
  };
  CHECK(field_name<Local, 0> == "first");
  CHECK(field_name<Local, 1> == "second");
  CHECK(type_spelling<Local>() == "Local");
}

TEST_CASE("a name is the same string wherever it is asked for") {
  const std::string_view once = field_name<Boat, 3>, again = field_name<Boat, 3>;
  CHECK(once.data() == again.data());
  CHECK(std::string(once) == "tenders");
}

}  // namespace field_name_test
