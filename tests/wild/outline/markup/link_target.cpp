// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/link_target.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace link_target_test {

using vitae::wild_text::inline_target;
using vitae::wild_text::link_target;

TEST_CASE("a link in parentheses has its target in the document") {
  struct sample {
    std::string_view text, address, rest;
  };
  static constexpr sample samples[] = {
      {"](https://example.org) on", "https://example.org", " on"},
      {"](<https://example.org/a>)", "https://example.org/a", ""},
      {"]( /cv.pdf \"My CV\" ).", "/cv.pdf", "."},
      {"](https://example.org/a_(b))!", "https://example.org/a_(b)", "!"},
      {"](#){:target=\"_blank\"} x", "#", " x"},
      {"](#){: never closed", "#", "{: never closed"},
  };
  for (const auto& [text, address, rest] : samples) {
    CAPTURE(std::string(text));
    const link_target found = inline_target(text, 0);
    CHECK(found.address.of(text) == address);
    CHECK(text.substr(found.length) == rest);
  }
}

TEST_CASE("what opens no parenthesis or does not close it in its line is no target") {
  for (const std::string_view text : {"]", "] (x)", "](x", "](x\n)", "]((x)", ""}) {
    CAPTURE(std::string(text));
    CHECK(inline_target(text, 0).length == 0);
  }
}

}  // namespace link_target_test
