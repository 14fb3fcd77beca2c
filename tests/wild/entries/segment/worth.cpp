// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/worth.hpp>

#include <algorithm>
#include <string_view>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "positions.hpp"

namespace worth_test {

using namespace vitae;
using namespace vitae::wild_text;
using jobs_section::positions;

TEST_CASE("one date is worth more than none and than two") {
  const positions one("Engineer, Example Software Ltd., 2019 - 2021\n"), none("Engineer, Example Software Ltd.\n"),
      two("Engineer, Example Software Ltd., 2019 - 2021\nLecturer, University of Leeds, 2016 - 2019\n");
  CHECK(one.whole() > none.whole());
  CHECK(one.whole() > two.whole());
}

TEST_CASE("a part of a school below the school is no second employer") {
  const positions part("Engineer, 2019 - 2021\nExample University\nSchool of Optics\n"),
      other("Engineer, 2019 - 2021\nExample University\nExample Software Ltd.\n");
  CHECK(part.whole() > other.whole());
}

TEST_CASE("a part of a school above the school is no second employer either, dated or not") {
  const positions part("Engineer\nDepartment of Optics          2019 - 2021\nExample University\n"),
      other("Engineer\nExample Software Ltd.          2019 - 2021\nExample University\n");
  CHECK(part.whole() > other.whole());
}

TEST_CASE("two entries are worth more apart than as one") {
  const positions two("Engineer, Example Software Ltd., 2019 - 2021\nLecturer, University of Leeds, 2016 - 2019\n");
  REQUIRE(two.count == 2);
  head_before before;
  const float apart =
      worth(two.blocks, look_at(two.blocks, 0, 1, 1), before) + worth(two.blocks, look_at(two.blocks, 1, 2, 2), before);
  CHECK(apart > two.whole());
}

TEST_CASE("an entry with a date may go on with the head before it") {
  const positions pair("Engineer, Example Software Ltd., 2019 - 2021\nLecturer, 2016 - 2019\n");
  REQUIRE(pair.count == 2);
  head_before before, nothing;
  worth(pair.blocks, look_at(pair.blocks, 0, 1, 1), before);
  CHECK(before.dated);
  CHECK(worth(pair.blocks, look_at(pair.blocks, 1, 2, 2), before) >
        worth(pair.blocks, look_at(pair.blocks, 1, 2, 2), nothing));
}

TEST_CASE("what entries look like is kept, and told again of others in its place") {
  const positions two("Engineer, Example Software Ltd., 2019 - 2021\nLecturer, University of Leeds, 2016 - 2019\n");
  entry_looks looks;
  for (int again = 0; again < 2; ++again) {
    CHECK(looks.of(two.blocks, 0, 1, 2).dates == 2);
    CHECK(looks.of(two.blocks, 0, 1, 1).dates == 1);
    CHECK(looks.of(two.blocks, 1, 2, 2).dates == 1);
  }
  CHECK(looks.of(two.blocks, 0, 1, 1).best == look_at(two.blocks, 0, 1, 1).best);
}

}  // namespace worth_test
