// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/normalise.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../catch.hpp"

namespace normalise_test {

using namespace vitae::wild_text;

TEST_CASE("text is taken plain or as inline Markdown") {
  struct sample {
    std::string_view document, plain, markdown;
  };
  static constexpr sample samples[] = {
      {"a  b\n c", "a b c", "a b c"},
      {"**Bold** and *slanted*", "Bold and slanted", "**Bold** and *slanted*"},
      {"<b>Bold</b>&nbsp;text", "Bold text", "**Bold** text"},
      {"see [here](https://example.org) now", "see here now", "see [here](https://example.org) now"},
      {"repro-\nducible", "reproducible", "repro- ducible"},
      {"repro\xE2\x80\x91\nducible \xC2\x99place", "reproducible place", "repro\xE2\x80\x91 ducible place"},
      {"state-of-the-art", "state-of-the-art", "state-of-the-art"},
      {"5 \\* 6", "5 * 6", "5 \\* 6"},
      {"`x*y`", "x*y", "`x*y`"},
      {"soft\xC2\xAD"
       "ened \xEF\x80\x95icon",
       "softened icon", "softened icon"},
      {"", "", ""},
  };
  for (const auto& [document, plain, markdown] : samples) {
    CAPTURE(std::string(document));
    const plain_text flat = flatten(document);
    CHECK(text_of(flat, {0, flat.text.size()}, false) == plain);
    CHECK(text_of(flat, {0, flat.text.size()}, true) == markdown);
  }
}

}  // namespace normalise_test
