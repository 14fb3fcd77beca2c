// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/lines_above.hpp>

#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace lines_above_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The blocks of a page, and what is told of the lines above its last one.
struct lines {
  explicit lines(std::string_view source) : page(source), plan(info_of<Position>), blocks(page.in, plan, 0) {
    for (const block& b : page.doc.blocks) blocks.said.push_back(features_of(page.in, plan, b));
  }
  std::size_t last() const { return page.doc.blocks.size() - 1; }
  bool stands_above() const { return lines_above::stands(blocks, {}, last() - 1, last()); }
  std::size_t introduced() const { return lines_above::introduced(blocks, std::vector<char>(last() + 1), last()); }

  wild_tests::document page;
  entry_plan plan;
  section_blocks blocks;
};

TEST_CASE("a shallower line right above is a part of the head") {
  CHECK(lines("## Example Ltd.\n\n### Engineer\n").stands_above());
  CHECK(lines("- Example Ltd.\n  - Engineer\n").stands_above());
  CHECK_FALSE(lines("### Example Ltd.\n\n### Engineer\n").stands_above());
  CHECK_FALSE(lines("## Example Ltd., 2019\n\n### Engineer\n").stands_above());
  CHECK_FALSE(lines("Some of what I did there was good.\n\n### Engineer\n").stands_above());
}

TEST_CASE("a date alone is a part of the head below it, where dates stand above the headings") {
  const lines page("2019 - 2021\n\n### Engineer\n");
  CHECK(lines_above::stands(page.blocks, {0, true, false}, 0, 1));
  CHECK_FALSE(lines_above::stands(page.blocks, {0, false, false}, 0, 1));
  const lines apart("2019 - 2021\n\nEngineer\n");
  CHECK_FALSE(lines_above::stands(apart.blocks, {0, true, false}, 0, 1));
}

TEST_CASE("a period of an employer over one of its roles is a part of the role's head") {
  lines page("### Example Ltd.\n\n2014 - 2021\n\n**Engineer**, 2019 - 2021\n");
  CHECK_FALSE(page.stands_above());
  page.blocks.said[1].spans = true;
  CHECK(page.stands_above());
}

TEST_CASE("an employer may be told of in a sentence or two before the job") {
  CHECK(lines("## Kitebank\n\nA bank that lends kites to those who have none of their own.\n\n### Engineer\n")
            .introduced() == 0);
  CHECK(lines("## Kitebank\n\n### Engineer\n").introduced() == 1);
  CHECK(lines("### Kitebank\n\nA bank that lends kites to those who have none of their own.\n\n### Engineer\n")
            .introduced() == 2);
  CHECK(lines("## Kitebank\n\n- A bank that lends kites\n\n### Engineer\n").introduced() == 2);
}

}  // namespace lines_above_test
