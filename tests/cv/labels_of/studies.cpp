// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/labels_of/studies.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace labels_of_studies_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("labels of studies stand in many languages") {
  for (const std::string_view label : {"university", "учебное заведение", "学校"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::school, label));
  }
  for (const std::string_view label : {"abschluss", "chuyên ngành", "專業"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::degree, label));
  }
  for (const std::string_view label : {"gpa", "voto di laurea", "학점"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::grade, label));
  }
  for (const std::string_view label : {"dissertation", "卒業論文"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::thesis, label));
  }
  for (const std::string_view label : {"supervisor", "导师"}) {
    CAPTURE(std::string(label));
    CHECK(holds(labels_of::advisor, label));
  }
}

}  // namespace labels_of_studies_test
