// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/recognise.hpp>
//
#include "../../catch.hpp"

namespace recognise_test {

namespace jsonresume = vitae::jsonresume;

TEST_CASE("a JSON Resume is known by its members") {
  using jsonresume::is_resume;
  CHECK(is_resume(R"({"basics": {}})"));
  CHECK(is_resume("\xEF\xBB\xBF {\"$schema\": \"https://raw.example.com/jsonresume/schema.json\"}"));
  CHECK(is_resume(R"({"work": [{"name": "Example Looms"}], "skills": []})"));
  CHECK(is_resume(R"({"education": []})"));
  CHECK_FALSE(is_resume(R"({"name": "Ada", "positions": []})"));
  CHECK_FALSE(is_resume(R"({"name": "Ada", "positions": [], "work": []})"));
  CHECK_FALSE(is_resume(R"({"name": "\"basics\"", "skills": [{"name": "work"}]})"));
  CHECK_FALSE(is_resume(R"([{"basics": {}}])"));
  CHECK_FALSE(is_resume(R"({"$schema": "https://example.com/cv.json"})"));
  CHECK_FALSE(is_resume("basics"));
  CHECK_FALSE(is_resume(""));
}

}  // namespace recognise_test
