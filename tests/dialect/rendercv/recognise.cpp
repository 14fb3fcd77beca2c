// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/recognise.hpp>
//
#include "../../catch.hpp"

namespace recognise_test {

namespace rendercv = vitae::rendercv;

TEST_CASE("a document of RenderCV is known by its member") {
  CHECK(rendercv::is_document(R"( {"design": {}, "cv": {"name": "Ada Example"}})"));
  CHECK(rendercv::is_document("\xEF\xBB\xBF{\"cv\": {}}"));
  for (const char* other : {"", "[]", R"({"name": "cv"})", R"({"cv": "no"})", R"({"basics": {"cv": {}}})"})
    CHECK_FALSE(rendercv::is_document(other));
}

}  // namespace recognise_test
