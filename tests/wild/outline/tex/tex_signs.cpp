// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/tex/tex_signs.hpp>

#include "../../../catch.hpp"

namespace tex_signs_test {

using vitae::wild_text::tex_sign_at;

static_assert(tex_sign_at("$\\circ$ x", 0).text == "∘");

TEST_CASE("a sign between dollars is a character") {
  CHECK(tex_sign_at("$\\circ~$ x", 0).length == 8);
  CHECK(tex_sign_at("Ada$^{*}$", 3).text == "*");
  CHECK(tex_sign_at("$5 and $6", 0).length == 0);
  CHECK(tex_sign_at("$", 0).length == 0);
  CHECK(tex_sign_at("$\\alpha$", 0).length == 0);
}

}  // namespace tex_signs_test
