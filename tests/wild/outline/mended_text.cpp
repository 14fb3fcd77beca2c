// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mended_text.hpp>

#include <string>
#include <string_view>
#include <utility>

#include "../../catch.hpp"

namespace mended_text_test {

using namespace vitae::wild_text;

std::string mended(std::string_view text) {
  plain_text plain;
  plain.document = text;
  plain.add(text, 0, 0);
  return mended_text(std::move(plain)).text;
}

TEST_CASE("a text with several kinds of damage is whole again") {
  CHECK(mended("Ann Quill ann@example.com\nClerk, Quill WorksLyon, France\nCounted boats\u2022\nLit lamps\u2022\n"
               "Pilot, Quill PiersOslo, Norway\nLed boats\u2022\nSold oars\u2022\n") ==
        "Ann Quill \tann@example.com\nClerk, Quill Works\tLyon, France\n- Counted boats\n- Lit lamps\n"
        "Pilot, Quill Piers\tOslo, Norway\n- Led boats\n- Sold oars\n");
}

TEST_CASE("a text without damage stays as it is") {
  for (const std::string_view text : {"Ann Quill\n\n## Work\n\n- Counted boats\n", ""}) CHECK(mended(text) == text);
}

}  // namespace mended_text_test
