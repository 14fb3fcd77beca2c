// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/nearest.hpp>

#include <array>
#include <string_view>

namespace nearest_test {

using vitae::edit_distance, vitae::nearest;

static_assert(edit_distance("", "") == 0);
static_assert(edit_distance("abc", "") == 3);
static_assert(edit_distance("kitten", "sitting") == 3);
static_assert(edit_distance("nmae", "name") == 1, "neighbours swapped are one slip");
static_assert(edit_distance("ab", "ba") == 1);

constexpr std::array<std::string_view, 4> names{"name", "positions", "papers", "projects"};
static_assert(nearest("nmae", names) == "name");
static_assert(nearest("postions", names) == "positions");
static_assert(nearest("paper", names) == "papers");
static_assert(nearest("velocity", names).empty(), "nothing like it");
static_assert(nearest("", names).empty());

}  // namespace nearest_test
