// SPDX-License-Identifier: BSL-1.0
#include <vitae/policy/choice.hpp>

#include <type_traits>
#include <vitae/policy/bounds.hpp>
#include <vitae/policy/layout.hpp>

namespace choice_test {

using namespace vitae;

using given = policies<bounds<5>, layout::compact>;

static_assert(std::is_same_v<given::answer<axes::layout, layout::indented<2>>, layout::compact>, "in any order");
static_assert(given::answer<axes::bounds>::depth == 5);
static_assert(std::is_same_v<given::answer<axes::names, int>, int>, "unsaid");
static_assert(std::is_void_v<policies<>::answer<axes::names>>);
static_assert(given::answers_to<axes::layout> && !given::answers_to<axes::dates>);
static_assert(std::is_same_v<given::without<axes::bounds>, policies<layout::compact>>);
static_assert(std::is_same_v<given::without<axes::names>, given>, "nothing to leave out");
static_assert(policy<layout::compact> && !policy<int>);

}  // namespace choice_test
