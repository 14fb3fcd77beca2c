// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/tongue_lines.hpp>

#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace tongue_lines_test {

using namespace vitae::wild_text;

template <bool (*Says)(const context&, span)>
bool says(std::string_view text) {
  const wild_tests::document page(text);
  return Says(page.in, page.all());
}

TEST_CASE("a line may be languages and how well they are spoken, and nothing else") {
  CHECK(says<lists_tongues>("English (native), Arabic (fluent)"));
  CHECK(says<lists_tongues>("French, Dutch, Welsh"));
  CHECK_FALSE(says<lists_tongues>("French, Dutch"));
  CHECK_FALSE(says<lists_tongues>("English, Make, Git"));
  CHECK(says<lists_languages>("French, Dutch"));
  CHECK_FALSE(says<lists_languages>("French, Make"));
}

TEST_CASE("a line speaks that says a language and how well it is spoken") {
  CHECK(says<speaks>("English    C1   B2"));
  CHECK(says<speaks>("English - fluent"));
  CHECK_FALSE(says<speaks>("Boats: fluent"));
  CHECK_FALSE(says<speaks>("English literature"));
}

}  // namespace tongue_lines_test
