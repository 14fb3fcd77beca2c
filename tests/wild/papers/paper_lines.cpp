// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/paper_lines.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

#include <vector>

using namespace vitae;
using namespace vitae::wild_text;

namespace {

/// How many blocks each publication of a page takes.
std::vector<std::size_t> lengths(std::string_view source) {
  const wild_tests::document page(source);
  const std::size_t end = page.doc.blocks.size();
  const paper_lines cut(page.in, 0, end);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < end;) {
    const std::size_t next = cut.end_of(i);
    REQUIRE(next > i);
    found.push_back(next - i);
    i = next;
  }
  return found;
}

}  // namespace

TEST_CASE("each bullet is a publication of its own") {
  CHECK(lengths(
            "- A. Example. On Bridges. Journal of Bridges, 2019.\n- B. Sample. On Boats. Journal of Boats, 2020.\n") ==
        std::vector<std::size_t>{1, 1});
}

TEST_CASE("blank lines part publications whose first lines alone are set apart") {
  CHECK(lengths("**On Bridges.**\\\nA. Example and B. Sample. 2019.\\\n*Journal of "
                "Bridges.*\\\n[Code](https://example.org/b)\n\n"
                "**On Boats.**\\\nB. Sample and A. Example. 2020.\\\n*Journal of "
                "Boats.*\\\n[Code](https://example.org/c)\n") == std::vector<std::size_t>{4, 4});
}

TEST_CASE("the people on a line after a gap belong to the title below them") {
  CHECK(lengths("A. Example, B. Sample. **On Bridges and those who cross them**, Journal of Bridges 2019.\n\n"
                "A. Example, B. Sample.\\\n**On Boats and those who row them**, Journal of Boats 2020.\n\n"
                "C. Proof, B. Sample.\\\n**On Birds and those who hear them**, Journal of Birds 2021.\n") ==
        std::vector<std::size_t>{1, 2, 2});
}

TEST_CASE("a line that only links belongs to the publication before it") {
  const auto kinds = [](std::string_view text) {
    const wild_tests::document page(text);
    return layouts::kind_of(page.in, page.doc.blocks.at(0));
  };
  CHECK(kinds("[PDF] [Code]\n") == layouts::line_kind::links);
  CHECK(kinds("On the care of old bridges and the people who cross them\n") != layouts::line_kind::links);
}

TEST_CASE("a title is more than a word and does not go on") {
  CHECK(layouts::may_be_title("On Bridges"));
  CHECK_FALSE(layouts::may_be_title("Bridges"));
  CHECK_FALSE(layouts::may_be_title("Ada Example, Bo Sample,"));
}
