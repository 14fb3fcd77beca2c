// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/labels_of/time_and_place.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace labels_of_time_and_place_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("labels of period and place stand in many languages") {
  for (const std::string_view label : {"zeitraum", "date (da - a)", "期間", "период работы"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::period, label));
  }
  for (const std::string_view label : {"ort", "勤務地", "ubicación"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::location, label));
  }
}

}  // namespace labels_of_time_and_place_test
