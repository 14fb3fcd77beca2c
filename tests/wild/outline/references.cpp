// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/references.hpp>

#include <string_view>

#include "../../catch.hpp"

TEST_CASE("link reference definitions are found by their labels") {
  const std::string_view document =
      "text [gh]\n\n[gh]: https://github.com/adaq\n  [Home Page]: <https://example.org>\n[^1]: a note\n[x]: no "
      "address\n";
  const vitae::wild_text::references all(document);
  REQUIRE(all.in_order().size() == 2);
  REQUIRE(all.find("GH"));
  CHECK(all.find("GH")->where.of(document) == "https://github.com/adaq");
  REQUIRE(all.find("home page"));
  CHECK(all.find("home page")->where.of(document) == "https://example.org");
  CHECK(all.find("x") == nullptr);
  CHECK(all.find("") == nullptr);
}
