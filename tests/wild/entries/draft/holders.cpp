// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft/holders.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace holders_test {

using namespace vitae::wild_text;

/// The holders of entries that begin at these blocks of a document.
std::vector<std::size_t> holders(std::string_view source, std::initializer_list<std::size_t> begins) {
  const wild_tests::document page(source);
  std::vector<draft> drafts;
  for (const std::size_t begin : begins) drafts.emplace_back().range.begin = begin;
  return holders_of(page.in, drafts);
}

using list = std::vector<std::size_t>;

TEST_CASE("entries stand under the heading that the first of them begins with") {
  constexpr std::string_view one = "## Example University\n### BSc\n### MSc\n### PhD\n## Sample College\n### BA\n";
  CHECK(holders(one, {0, 2, 3, 4}) == list{0, 0, 0, 3});
}

TEST_CASE("definitions of one term are entries under the first") {
  constexpr std::string_view two =
      "Example Ltd.\n:   *Engineer*, 2015\n\n:   *Clerk*, 2014\n\n:   *Porter*, 2013\n\nSample Ltd.\n:   *Baker*, "
      "2012\n";
  CHECK(holders(two, {0, 2, 3, 4}) == list{0, 0, 0, 3});
}

TEST_CASE("bullets stand under the bullet that the first of them begins with") {
  constexpr std::string_view one = "- Example University\n  - Lecturer\n  - Reader\n- Sample College\n  - Tutor\n";
  CHECK(holders(one, {0, 2, 3}) == list{0, 0, 2});
  CHECK(holders("- BSc\n- MSc\n", {0, 1}) == list{0, 1});
}

TEST_CASE("entries of one level, and those that begin with no heading, stand alone") {
  CHECK(holders("## BSc\n## MSc\n## PhD\n", {0, 1, 2}) == list{0, 1, 2});
  CHECK(holders("## University\n**BSc**\n\n**MSc**\n", {0, 2}) == list{0, 1});
  CHECK(holders("", {}).empty());
}

TEST_CASE("bullets stand under the line above the first of them") {
  constexpr std::string_view two = "**Example Ltd.**\n- **Engineer**\n- **Clerk**\n\n**Sample Ltd.**\n- **Baker**\n";
  const wild_tests::document page(two);
  std::vector<draft> drafts;
  for (std::size_t i = 0; i < page.doc.blocks.size(); ++i) {
    const block& b = page.doc.blocks[i];
    const std::string text = page.of(b.text);
    if (text.starts_with("Example") || text.starts_with("Clerk") || text.starts_with("Sample"))
      drafts.emplace_back().range = {i, i + 1, page.doc.blocks.size()};
  }
  CHECK(holders_of(page.in, drafts) == list{0, 0, 2});
}

}  // namespace holders_test
