// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/labels_of/duties.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace labels_of_duties_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("labels of duties stand in many languages") {
  for (const std::string_view label : {"aufgaben", "担当業務", "główne czynności", "обязанности"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::highlights, label));
  }
}

}  // namespace labels_of_duties_test
