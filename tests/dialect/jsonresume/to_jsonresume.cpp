// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/to_jsonresume.hpp>
//
#include "../../catch.hpp"

namespace to_jsonresume_test {

namespace jsonresume = vitae::jsonresume;

TEST_CASE("what is of the document is taken over from the one that is replaced") {
  vitae::Person person;
  person.name = "Ada Example";
  jsonresume::Resume before;
  before.schema_url = jsonresume::schema_address;
  before.meta.version = "v1.0.0";
  before.basics.name = "Ada";
  const auto resume = jsonresume::to_jsonresume(person, before);
  CHECK(resume.schema_url == jsonresume::schema_address);
  CHECK(resume.meta == before.meta);
  CHECK(resume.basics.name == "Ada Example");
  CHECK(jsonresume::to_jsonresume(person).meta == jsonresume::Meta{});
}

}  // namespace to_jsonresume_test
