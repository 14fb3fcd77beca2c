// SPDX-License-Identifier: BSL-1.0
// What is accepted; what is rejected, and with which sentence, is in tests/compile_fail.
#include <vitae/policy/check.hpp>

#include <type_traits>
#include <vitae/policy/bounds.hpp>
#include <vitae/policy/layout.hpp>

namespace check_test {

using namespace vitae;

struct paint : answers<axes::format> {};
struct show {
  using needs = axes::format;
  template <class Axis>
  static constexpr bool asks = std::is_same_v<Axis, axes::format> || std::is_same_v<Axis, axes::layout>;
};

static_assert(checking::suits<show, paint>());
static_assert(checking::suits<show, layout::compact, paint>());

template <class... Policies>
using found = typename decltype(checking::finding<show, Policies...>())::type;

static_assert(std::is_same_v<found<>, checking::missing<show, axes::format>>);
static_assert(std::is_same_v<found<int, paint>, checking::no_policy<int>>);
static_assert(std::is_same_v<found<paint, bounds<2>>, checking::unused<show, bounds<2>>>);
static_assert(std::is_same_v<found<paint, layout::compact, paint>, checking::doubled<paint, paint>>);

}  // namespace check_test
