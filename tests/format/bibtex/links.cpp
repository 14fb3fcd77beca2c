// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/links.hpp>
//
#include "../../catch.hpp"

namespace links_test {

using vitae::bibtex_text::is_address, vitae::bibtex_text::is_link_field;

static_assert(is_link_field("PDF", "https://example.org/a.pdf") && !is_link_field("pdf", "a.pdf"));
static_assert(!is_link_field("note", "https://example.org"));

TEST_CASE("an address has a scheme and no space") {
  CHECK(is_address("https://example.org"));
  CHECK_FALSE(is_address("see https://example.org"));
  CHECK_FALSE(is_address("example"));
}

}  // namespace links_test
