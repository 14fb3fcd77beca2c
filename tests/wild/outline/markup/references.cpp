// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/references.hpp>

#include <cstddef>
#include <string_view>

#include "../../../catch.hpp"

namespace references_test {

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

TEST_CASE("a label in brackets leads where its definition says") {
  const std::string_view document = "[gh] [code][gh] [gh][] [none]\n\n[gh]: https://github.com/adaq\n";
  const vitae::wild_text::references all(document);
  struct sample {
    std::size_t open, close, length;
  };
  for (const auto& [open, close, length] : {sample{0, 3, 1}, sample{5, 10, 5}, sample{16, 19, 3}}) {
    CAPTURE(open);
    const vitae::wild_text::link_target found = all.target_of(open, close);
    CHECK(found.address.of(document) == "https://github.com/adaq");
    CHECK(found.length == length);
  }
  CHECK(all.target_of(23, 28).length == 0);
}

}  // namespace references_test
