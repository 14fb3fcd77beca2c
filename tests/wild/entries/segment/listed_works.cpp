// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/listed_works.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/position.hpp>
#include <vitae/cv/project.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace listed_works_test {

using namespace vitae;
using namespace vitae::wild_text;

/// A mark for each block, whether it begins a project: "x.x"; nothing where the section is no list of them.
std::string begun(std::string_view source, const type_info& type = info_of<Project>) {
  const wild_tests::document page(source);
  const entry_plan plan(type);
  section_blocks blocks(page.in, plan, 0);
  for (const block& b : page.doc.blocks) blocks.said.push_back(features_of(page.in, plan, b));
  blocks.list = blocks.is_list();
  std::string out;
  for (const char begins : listed_works(blocks)) out += begins != 0 ? 'x' : '.';
  return out;
}

TEST_CASE("each bullet of a list of projects begins one, whatever sets its name apart") {
  CHECK(begun("- **loom** weaves\n- `kite` flies\n  - High\n") == "xx.");
  CHECK(begun("- loom: weaves\n- kite - flies\n- [lamp](https://example.com) burns\n") == "xxx");
  CHECK(begun("- loom (2019): Weaves patterns\n- **kite** – flies\n") == "xx");
}

TEST_CASE("bullets that tell of one project, or of jobs, are no list of projects") {
  CHECK(begun("- Wove patterns from text\n- Flew\n").empty());
  CHECK(begun("- loom: weaves\n").empty());
  CHECK(begun("loom\n\n- Wove: patterns\n- Flew: kites\n").empty());
  CHECK(begun("- **loom** weaves\n- `kite` flies\n", info_of<Position>).empty());
}

}  // namespace listed_works_test
