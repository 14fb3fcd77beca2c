// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/document.hpp>
//
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../../catch.hpp"

namespace document_test {

namespace rendercv = vitae::rendercv;

using vitae::json, vitae::parse, vitae::render;

TEST_CASE("a document keeps what is not of the person, and names what it does not know") {
  const auto read = parse<rendercv::Document, json>(
      R"({"cv": {"name": "Ada Example", "custom_connections": [{"fontawesome_icon": "link", "placeholder": "Shop", "url": null}]},
          "settings": {"bold_keywords": ["loom"]}})");
  CHECK(read.notes.issues.empty());
  CHECK(read.value.settings.text == R"({"bold_keywords": ["loom"]})");
  const std::string text = render<json>(read.value);
  CHECK(text.find(R"("url": null)") != text.npos);
  CHECK(parse<rendercv::Document, json>(text).value == read.value);
  const auto wrong = parse<rendercv::Document, json>(R"({"cv": {"nmae": "Ada"}})").notes.issues;
  REQUIRE(wrong.size() == 1);
  CHECK(wrong[0].path == "cv.nmae");
}

}  // namespace document_test
