// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/schema_org/person.hpp>
//
#include <vitae/dialect/schema_org/names.hpp>
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/render.hpp>

#include "../../catch.hpp"

namespace person_test {

TEST_CASE("what a thing is always stands") {
  using vitae::json, vitae::layout::compact, vitae::render, vitae::schema_org::names;
  CHECK(render<json, names, compact>(vitae::schema_org::Person{}) ==
        R"({"@context":"https://schema.org","@type":"Person"})");
  CHECK(render<json, names, compact>(vitae::schema_org::Article{}) == R"({"@type":"ScholarlyArticle"})");
  CHECK(render<json, names, compact>(vitae::schema_org::Credential{}) ==
        R"({"@type":"EducationalOccupationalCredential"})");
}

}  // namespace person_test
