// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/worth.hpp>

#include <algorithm>
#include <string_view>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace worth_test {

using namespace vitae;
using namespace vitae::wild_text;

/// A document that is one section of positions.
struct section {
  explicit section(std::string_view source)
      : page(source), plan(info_of<Position>), blocks(page.in, plan, 0), count(page.doc.blocks.size()) {
    for (const block& b : page.doc.blocks) {
      blocks.said.push_back(features_of(page.in, plan, b));
      const features& f = blocks.said.back();
      for (std::size_t k = 0; k < blocks.usual.size(); ++k) blocks.usual[k] = std::max(blocks.usual[k], f.looks[k]);
      blocks.dated = blocks.dated || f.dates > 0;
    }
  }
  section(const section&) = delete;

  /// What the blocks are worth as one entry with a head of one block.
  float whole(head_before before = {}) const { return worth(blocks, look_at(blocks, 0, 1, count), before); }

  wild_tests::document page;
  entry_plan plan;
  section_blocks blocks;
  std::size_t count;
};

TEST_CASE("one date is worth more than none and than two") {
  const section one("Engineer, Example Software Ltd., 2019 - 2021\n"), none("Engineer, Example Software Ltd.\n"),
      two("Engineer, Example Software Ltd., 2019 - 2021\nLecturer, University of Leeds, 2016 - 2019\n");
  CHECK(one.whole() > none.whole());
  CHECK(one.whole() > two.whole());
}

TEST_CASE("a part of a school below the school is no second employer") {
  const section part("Engineer, 2019 - 2021\nExample University\nSchool of Optics\n"),
      other("Engineer, 2019 - 2021\nExample University\nExample Software Ltd.\n");
  CHECK(part.whole() > other.whole());
}

TEST_CASE("a line right below a dated one goes on with it, where gaps part the entries") {
  const section gaps("Head\n\nEngineer, 2019\nFor the town of Leeds\n\nLecturer, 2016\n");
  REQUIRE(gaps.count == 4);
  CHECK(gaps.blocks.continues(2));
  CHECK_FALSE(gaps.blocks.continues(1));
  CHECK_FALSE(gaps.blocks.continues(3));
}

TEST_CASE("two entries are worth more apart than as one") {
  const section two("Engineer, Example Software Ltd., 2019 - 2021\nLecturer, University of Leeds, 2016 - 2019\n");
  REQUIRE(two.count == 2);
  head_before before;
  const float apart =
      worth(two.blocks, look_at(two.blocks, 0, 1, 1), before) + worth(two.blocks, look_at(two.blocks, 1, 2, 2), before);
  CHECK(apart > two.whole());
}

TEST_CASE("an entry with a date may go on with the head before it") {
  const section pair("Engineer, Example Software Ltd., 2019 - 2021\nLecturer, 2016 - 2019\n");
  REQUIRE(pair.count == 2);
  head_before before, nothing;
  worth(pair.blocks, look_at(pair.blocks, 0, 1, 1), before);
  CHECK(before.dated);
  CHECK(worth(pair.blocks, look_at(pair.blocks, 1, 2, 2), before) >
        worth(pair.blocks, look_at(pair.blocks, 1, 2, 2), nothing));
}

TEST_CASE("bullets are of a body, and a short line after them dangles") {
  const section job("Engineer, Example Software Ltd., 2019 - 2021\n\n- Built the mill\n\nLecturer\n");
  REQUIRE(job.count == 3);
  CHECK_FALSE(job.blocks.is_body(0));
  CHECK(job.blocks.is_body(1));
  CHECK_FALSE(job.blocks.dangles(1));
  CHECK(job.blocks.dangles(2));
}

TEST_CASE("a heading outranks that of the entry it would be in, where it heads lines with a date") {
  const section jobs("### Loom\n2019\nweaves\n### Kite\n2020\nflies\n### Awards\nmany\n#### Boat\n2021\n");
  REQUIRE(jobs.count == 10);
  CHECK(jobs.blocks.outranks(3, 0));
  CHECK_FALSE(jobs.blocks.outranks(0, 0));
  CHECK_FALSE(jobs.blocks.outranks(4, 0));
  CHECK_FALSE(jobs.blocks.outranks(8, 0));  // deeper
  const section undated("### Loom\nweaves\nwell\n### Kite\n");
  CHECK(undated.blocks.outranks(3, 0));
  const section last("### Loom\n2019\nweaves\n### Awards\nmany\n");
  CHECK_FALSE(last.blocks.outranks(3, 0));
}

TEST_CASE("what entries look like is kept, and told again of others in its place") {
  const section two("Engineer, Example Software Ltd., 2019 - 2021\nLecturer, University of Leeds, 2016 - 2019\n");
  entry_looks looks;
  for (int again = 0; again < 2; ++again) {
    CHECK(looks.of(two.blocks, 0, 1, 2).dates == 2);
    CHECK(looks.of(two.blocks, 0, 1, 1).dates == 1);
    CHECK(looks.of(two.blocks, 1, 2, 2).dates == 1);
  }
  CHECK(looks.of(two.blocks, 0, 1, 1).best == look_at(two.blocks, 0, 1, 1).best);
}

}  // namespace worth_test
