// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>
#include <vitae/verb/validate.hpp>

#include "../catch.hpp"
#include "random.hpp"
#include "schemas.hpp"

namespace validate_test {

TEMPLATE_LIST_TEST_CASE("law 6: a value and its round trip have the same report", "[laws][validate]", laws::schemas) {
  laws::random from(6);
  for (int i = 0; i < 1000; ++i) {
    const auto value = laws::any<TestType>(from);
    const auto back = vitae::parse<TestType, vitae::json>(vitae::render<vitae::json>(value)).value;
    const auto report = vitae::validate(value);
    REQUIRE(report == vitae::validate(back));
    REQUIRE(vitae::same(report,
                        vitae::parse<vitae::report, vitae::json>(vitae::render<vitae::json>(report)).value));  // law 7
  }
}

}  // namespace validate_test
