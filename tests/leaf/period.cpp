// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/period.hpp>

#include <vitae/format/json.hpp>
#include <vitae/shape/concepts.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../catch.hpp"

namespace period_test {

using vitae::date;
using vitae::json;
using vitae::period;

static_assert(vitae::record<period>);
static_assert(vitae::info_of<period>.appearance == vitae::look::period);

TEST_CASE("a period is a record of its two ends, and brings all it takes to read and write it") {
  const auto read = vitae::parse<period, json>(R"({"start": "Sep 2018", "end": "present"})");
  REQUIRE(read);
  CHECK(read.value == period{date::of(2018, 9), date::present()});
  CHECK(vitae::render<json, vitae::layout::compact>(read.value) == R"({"start":"2018-09","end":"present"})");
}

}  // namespace period_test
