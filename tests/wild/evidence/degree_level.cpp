// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/degree_level.hpp>

namespace degree_level_test {

using vitae::wild_text::degree_level;

static_assert(name_of(degree_level::master) == "master" && name_of(degree_level::other) == "other");
static_assert(name_of(degree_level::none).empty());

}  // namespace degree_level_test
