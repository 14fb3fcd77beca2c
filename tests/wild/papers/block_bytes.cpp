// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/block_bytes.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace block_bytes_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("a block's bytes have the marks around it and the addresses of its links") {
  const wild_tests::document page("**Lamps** and [wicks](https://example.org/w)\n\n*Oars*\n");
  CHECK(bytes_of(page.in, page.doc.blocks[0]).of(page.source) == "**Lamps** and [wicks](https://example.org/w)");
  CHECK(bytes_of(page.in, page.doc.blocks[1]).of(page.source) == "*Oars*");
}

TEST_CASE("blocks may stand on one line of the document") {
  const wild_tests::document page("Lamps<br>\nWicks\n");
  REQUIRE(page.doc.blocks.size() == 2);
  CHECK_FALSE(goes_on_line(page.in, 0));
  CHECK_FALSE(goes_on_line(page.in, 1));
}

TEST_CASE("titles in a margin are no part of what stands beside them") {
  const wild_tests::document page(
      "EDUCATION     Quill University\n              BSc in Lamps\n              Thesis on wicks\n\n"
      "SKILLS        Charts\n              Sails\n              Knots\n\n"
      "PUBLICATIONS  • A. Quill. The lamps of a harbour, and how its keepers trim the wicks of\n"
      "(Continued)     them. Journal of Lamps, 2014.\n"
      "              • A. Quill. Wicks. Journal of Lamps, 2012.\n              • A. Quill. Oil. Journal of Lamps, "
      "2010.\n");
  std::size_t parted = 0;
  for (const block& b : page.doc.blocks) {
    std::string text;
    const auto stretches = stretches_of(page.in, b);
    for (const extent& s : stretches) text += std::string(s.of(page.source));
    parted += stretches.size() > 1 ? 1U : 0U;
    if (stretches.size() > 1) CHECK(text.find("Continued") == std::string::npos);
  }
  CHECK(parted == 1);
}

}  // namespace block_bytes_test
