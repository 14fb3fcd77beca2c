// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/page_foot.hpp>

#include <cstddef>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace page_foot_test {

using namespace vitae::wild_text;

TEST_CASE("a notice of copyright is the foot of a page") {
  const wild_tests::document page("Work\n\n© 2025 Ada Quill\n\nCopyright (c) Ada Quill\n\nCopyright law\n");
  CHECK_FALSE(is_footer(page.doc, 0));
  CHECK(is_footer(page.doc, 1));
  CHECK(is_footer(page.doc, 2));
  CHECK_FALSE(is_footer(page.doc, 3));
}

TEST_CASE("so is the first address for mail, behind a rule near the end of the document") {
  const auto foot = [](std::string_view text) {
    const wild_tests::document page(text);
    for (std::size_t i = 0; i < page.doc.blocks.size(); ++i)
      if (is_foot(page.doc, i)) return true;
    return false;
  };
  CHECK(foot("Work\n\nClerk\n\n---\n\nada@example.org\n"));
  CHECK_FALSE(foot("Work\n\nClerk\n\nada@example.org\n"));
  CHECK_FALSE(foot("bo@example.org\n\nClerk\n\n---\n\nada@example.org\n"));
  CHECK_FALSE(foot("Work\n\n---\n\nada@example.org\n\na\n\nb\n\nc\n"));
}

}  // namespace page_foot_test
