// SPDX-License-Identifier: BSL-1.0
#include <vitae/policy/names.hpp>

#include <vitae/reflect/members.hpp>

namespace names_test {

struct Boat {
  int name, start_date, x_1, trailing_, a_b_c, _led;
};
template <class Style, std::size_t I>
constexpr std::string_view spelled = vitae::names::key<Style, vitae::member<Boat, I>>;

using namespace vitae::names;

static_assert(spelled<declared, 1> == "start_date");
static_assert(spelled<camel, 0> == "name");
static_assert(spelled<camel, 1> == "startDate");
static_assert(spelled<camel, 2> == "x_1", "a digit has no capital");
static_assert(spelled<camel, 3> == "trailing_");
static_assert(spelled<camel, 4> == "aBC");
static_assert(spelled<camel, 5> == "_led");
static_assert(spelled<kebab, 1> == "start-date");
static_assert(spelled<spoken, 1> == "Start date");

}  // namespace names_test
