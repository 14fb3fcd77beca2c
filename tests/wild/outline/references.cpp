// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/references.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace {

using vitae::wild_text::references;

TEST_CASE("a definition is found by its label, whatever its case") {
  const std::string_view page =
      "See [it][GH].\n\n[gh]: https://github.com/example\n  [two words]: <example.org/x> \"title\"\n";
  const references all(page);
  REQUIRE(all.in_order().size() == 2);
  const auto* found = all.find("GH");
  REQUIRE(found);
  CHECK(found->where.of(page) == "https://github.com/example");
  CHECK(found->line.of(page) == "[gh]: https://github.com/example");
  REQUIRE(all.find("Two Words"));
  CHECK(all.find("two words")->where.of(page) == "example.org/x");
  CHECK(all.find("three") == nullptr);
  CHECK(all.find("") == nullptr);
}

TEST_CASE("definitions keep the order of the document, and the first of a label counts") {
  const std::string_view page = "[b]: https://example.org/1\n[a]: https://example.org/2\n[b]: https://example.org/3\n";
  const references all(page);
  REQUIRE(all.in_order().size() == 3);
  CHECK(all.in_order()[0].label == "b");
  CHECK(all.in_order()[1].label == "a");
  CHECK(all.find("b")->where.of(page) == "https://example.org/1");
}

TEST_CASE("what only looks like a definition is none") {
  for (const std::string_view page :
       {"", "[a]", "[a]:", "text [a]: https://example.org", "[^1]: https://example.org a footnote", "[note]: take care",
        "[]: https://example.org"}) {
    CAPTURE(std::string(page));
    CHECK(references(page).in_order().empty());
  }
}

TEST_CASE("definitions of hostile text are found in linear time") {
  for (const std::string_view unit : {"]:", "[a]:", "[a]: x.y\n", "[", "]:\n"}) {
    std::string page;
    while (page.size() < 400'000) page += unit;
    CHECK(references(page).in_order().size() < page.size());
  }
}

}  // namespace
