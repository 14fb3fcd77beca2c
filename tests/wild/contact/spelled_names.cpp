// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/spelled_names.hpp>

#include <cstddef>

#include "../../catch.hpp"
#include "../document.hpp"

namespace spelled_names_test {

using namespace vitae::wild_text;

TEST_CASE("addresses spell their owner's name, all of it or a part") {
  const wild_tests::document page(
      "jane.stone@example.org\n\nhttps://example.com/news\n\nJane Stone\n\nJane Reed\n\nBo\n");
  const std::size_t count = page.doc.blocks.size();
  const handles known = by_address::handles_in(page.in, 0, count);
  CHECK(by_address::agreement(page.in, known, page.at("Jane Stone")) == by_address::sure);
  const float part = by_address::agreement(page.in, known, page.at("Jane Reed"));
  CHECK(part > 0);
  CHECK(part < by_address::sure);
  CHECK(by_address::agreement(page.in, known, page.at("Bo")) == 0);
  CHECK(by_address::mailed(page.in, 0, count));
  CHECK_FALSE(by_address::mailed(page.in, 1, count));
}

}  // namespace spelled_names_test
