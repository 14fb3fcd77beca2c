// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/dates/words/word_bag.hpp>

#include <string_view>

#include "../../../catch.hpp"

namespace word_bag_test {

using vitae::dates::word_bag;

constexpr word_bag units(" hours days twelveletter ");

static_assert(units.holds("hours") && units.holds("days") && units.holds("twelveletter"));
static_assert(units.holds("Hours") && units.holds("DAYS"));
static_assert(!units.holds("hour") && !units.holds("ours") && !units.holds("d"));

TEST_CASE("a word bag holds whole words only, of any first letter and any length") {
  CHECK(units.holds("days"));
  for (const std::string_view other : {"", " ", "day", "dayss", "dogs", "hours days", "s days", "x",
                                       "\xC3\xA9t\xC3\xA9", "twelveletters", "thirteenletters and more"})
    CHECK(!units.holds(other));
}

TEST_CASE("an empty word bag holds nothing") {
  constexpr word_bag none(" ");
  CHECK(!none.holds(""));
  CHECK(!none.holds("word"));
}

}  // namespace word_bag_test
