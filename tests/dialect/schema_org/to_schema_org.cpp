// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/schema_org/to_schema_org.hpp>
//
#include "../../catch.hpp"

namespace to_schema_org_test {

using vitae::date, vitae::schema_org::Thing, vitae::schema_org::to_schema_org;

TEST_CASE("a degree is a credential once it is there") {
  vitae::Person cv;
  cv.degrees.resize(2);
  cv.degrees[0].institution = "Example University";
  cv.degrees[0].title = "M.Sc. in Textiles";
  cv.degrees[0].period = {date::of(2017, 23), date::of(2019)};
  cv.degrees[1].title = "Ph.D. in Textiles";
  cv.degrees[1].period = {date::of(2019), date::of(2030).expected()};
  const auto person = to_schema_org(cv);
  REQUIRE(person.alumniOf.size() == 2);
  CHECK(person.alumniOf[0].alumniOf == Thing{"EducationalOrganization", "Example University"});
  CHECK(person.alumniOf[0].startDate == date::of(2017));
  REQUIRE(person.hasCredential.size() == 1);
  CHECK(person.hasCredential[0].name == "M.Sc. in Textiles");
  CHECK(person.hasCredential[0].recognizedBy.name == "Example University");
}

TEST_CASE("voluntary work is a membership; publications have the other authors; skills are what is known") {
  vitae::Person cv;
  cv.positions.resize(1);
  cv.positions[0].organization = "Example Library";
  cv.positions[0].kind = vitae::position_kind::volunteer;
  cv.papers.resize(1);
  cv.papers[0].title = "On Looms";
  cv.papers[0].authors = {{"Ada Example", true}, {"Bo Prøve"}};
  cv.papers[0].venue = "Journal of Examples";
  cv.papers[0].doi = "10.5555/looms";
  cv.skills = {{"Weaving", {}, {}}, {"Fibres", {}, {"Wool", "Silk"}}};
  cv.certificates = {{"Licence", "Example Guild", date::of(2021), {}, {}}};
  const auto person = to_schema_org(cv);
  CHECK(person.worksFor.empty());
  CHECK(person.memberOf.at(0).memberOf == Thing{"Organization", "Example Library"});
  const auto& article = person.at_reverse.author.at(0);
  CHECK(article.author == std::vector<Thing>{{"Person", "Bo Prøve"}});
  CHECK(article.isPartOf.name == "Journal of Examples");
  CHECK(article.sameAs == std::vector<vitae::url>{"https://doi.org/10.5555/looms"});
  CHECK(person.knowsAbout == std::vector<std::string>{"Weaving", "Wool", "Silk"});
  CHECK(person.hasCredential.at(0).credentialCategory == "certificate");
}

}  // namespace to_schema_org_test
