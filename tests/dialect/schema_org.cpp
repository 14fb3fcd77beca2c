// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/schema_org.hpp>
//
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/render.hpp>

#include "../catch.hpp"

namespace schema_org_test {

namespace schema_org = vitae::schema_org;

TEST_CASE("a person in the words of schema.org") {
  vitae::Person cv;
  cv.name = "Ada Example";
  cv.headline = "Weaver";
  cv.contact.links = {{"Website", "https://ada.example.com"}, {"GitHub", "https://github.com/ada-example"}};
  cv.positions.resize(1);
  cv.positions[0].organization = "Example Looms";
  cv.positions[0].title = "Weaver";
  cv.positions[0].period = {vitae::date::of(2019, 9), vitae::date::present()};
  cv.languages = {{"English", "native"}};
  // [in_use]
  const std::string text = vitae::render<vitae::json, schema_org::names>(schema_org::to_schema_org(cv));
  // [/in_use]
  CHECK(text == R"({
  "@context": "https://schema.org",
  "@type": "Person",
  "name": "Ada Example",
  "jobTitle": "Weaver",
  "url": "https://ada.example.com",
  "sameAs": [
    "https://github.com/ada-example"
  ],
  "worksFor": [
    {
      "@type": "EmployeeRole",
      "roleName": "Weaver",
      "startDate": "2019-09",
      "worksFor": {
        "@type": "Organization",
        "name": "Example Looms"
      }
    }
  ],
  "knowsLanguage": [
    {
      "@type": "Language",
      "name": "English"
    }
  ]
})");
}

}  // namespace schema_org_test
