// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/entries.hpp>
//
#include <vitae/format/json.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../../catch.hpp"

namespace entries_test {

namespace rendercv = vitae::rendercv;

using vitae::json, vitae::render;

TEST_CASE("what RenderCV asks for is written where it is blank, too, and nothing else") {
  CHECK(render<json, vitae::layout::compact>(rendercv::ExperienceEntry{}) == R"({"company":"","position":""})");
  CHECK(render<json, vitae::layout::compact>(rendercv::EducationEntry{}) == R"({"institution":"","area":""})");
  CHECK(render<json, vitae::layout::compact>(rendercv::PublicationEntry{}) == R"({"title":"","authors":[]})");
  CHECK(render<json, vitae::layout::compact>(rendercv::OneLineEntry{}) == R"({"label":"","details":""})");
  CHECK(render<json, vitae::layout::compact>(rendercv::NormalEntry{}) == R"({"name":""})");
  CHECK(render<json, vitae::layout::compact>(rendercv::BulletEntry{}) == R"({"bullet":""})");
}

}  // namespace entries_test
