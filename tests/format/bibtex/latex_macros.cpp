// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/latex_macros.hpp>
//
#include "../../catch.hpp"

namespace latex_macros_test {

using vitae::latex::accent_of, vitae::latex::macro_role, vitae::latex::role_of;

static_assert(role_of("textbf") == macro_role::stresses);
static_assert(role_of("emph") == macro_role::styles);
static_assert(role_of("href") == macro_role::drops_link);
static_assert(role_of("url") == macro_role::literal);
static_assert(role_of("noopsort") == macro_role::drops_one);
static_assert(role_of("enquote") == macro_role::quotes);
static_assert(role_of("ensuremath") == macro_role::math);
static_assert(role_of("tex") == macro_role::unknown);
static_assert(role_of("") == macro_role::unknown);
static_assert(accent_of("\"") == 0x308 && accent_of("v") == 0x30C && accent_of("x") == 0 && accent_of("") == 0);

TEST_CASE("an accent over nothing prints its sign") {
  CHECK(vitae::latex::alone(accent_of("~")) == '~');
  CHECK(vitae::latex::alone(accent_of("^")) == '^');
  CHECK(vitae::latex::alone(accent_of("v")) == 0);
}

}  // namespace latex_macros_test
