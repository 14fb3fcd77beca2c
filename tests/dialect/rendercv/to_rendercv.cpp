// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/to_rendercv.hpp>
//
#include "../../catch.hpp"

namespace to_rendercv_test {

namespace rendercv = vitae::rendercv;

TEST_CASE("a document for RenderCV takes over its looks") {
  vitae::Person cv;
  cv.name = "Ada Example";
  cv.headline = "Weaver";
  cv.contact.location = "Springfield";
  rendercv::Document before;
  before.cv.name = "Bo Example";
  before.design.text = R"({"theme": "classic"})";
  const auto made = rendercv::to_rendercv(cv, before);
  CHECK(made.cv.name == "Ada Example");
  CHECK(made.cv.headline == "Weaver");
  CHECK(made.cv.location == "Springfield");
  CHECK(made.design == before.design);
  CHECK(rendercv::to_rendercv(cv).design == vitae::json_value{});
}

}  // namespace to_rendercv_test
