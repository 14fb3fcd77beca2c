// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/rules.hpp>

#include <tuple>
#include <type_traits>

namespace rules_test {

using namespace vitae;

template <class Set>
constexpr std::size_t size = std::tuple_size_v<decltype(Set::all())>;

static_assert(std::is_same_v<rules_of::cv::axis, axes::rules>, "a set of rules is a policy");
static_assert(size<rules_of::strict> > size<rules_of::cv> && size<rules_of::academic> > size<rules_of::cv>);

}  // namespace rules_test
