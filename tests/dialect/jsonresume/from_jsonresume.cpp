// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/from_jsonresume.hpp>
//
#include "../../catch.hpp"

namespace from_jsonresume_test {

namespace jsonresume = vitae::jsonresume;

TEST_CASE("a résumé becomes a person") {
  jsonresume::Resume resume;
  resume.basics.name = "Ada Example";
  resume.basics.label = "Weaver";
  resume.languages = {{"English", "native"}};
  resume.skills = {{"Weaving", "master", {"Wool"}}};
  const vitae::Person person = jsonresume::from_jsonresume(resume);
  CHECK(person.name == "Ada Example");
  CHECK(person.headline == "Weaver");
  CHECK(person.languages == std::vector<vitae::Language>{{"English", "native"}});
  CHECK(person.skills == std::vector<vitae::Skill>{{"Weaving", "master", {"Wool"}}});
}

}  // namespace from_jsonresume_test
