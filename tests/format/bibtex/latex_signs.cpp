// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/latex_signs.hpp>
//
#include "../../catch.hpp"

namespace latex_signs_test {

using vitae::latex::sign_named;

static_assert(sign_named("ss") == "ß" && sign_named("o") == "ø" && sign_named("textbackslash") == "\\");
static_assert(sign_named("AA") == "Å" && sign_named("th") == "þ" && sign_named("nosuch").empty());

TEST_CASE("signs are sorted, so that each is found") {
  for (const auto& [macro, text] : vitae::latex::signs) {
    CAPTURE(std::string(macro));
    CHECK(sign_named(macro) == text);
    CHECK_FALSE(text.empty());
  }
}

}  // namespace latex_signs_test
