// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/from_rendercv.hpp>
//
#include "../../catch.hpp"

namespace from_rendercv_test {

namespace rendercv = vitae::rendercv;

TEST_CASE("a person is read from a document") {
  rendercv::Document document;
  document.cv.name = "Ada Example";
  document.cv.email.texts = {"ada@example.com"};
  document.cv.sections.all = {{"profile", std::vector<std::string>{"Weaves."}}};
  const vitae::Person cv = rendercv::from_rendercv(document);
  CHECK(cv.name == "Ada Example");
  CHECK(cv.contact.emails == std::vector<vitae::email>{"ada@example.com"});
  CHECK(cv.summary == "Weaves.");
}

}  // namespace from_rendercv_test
