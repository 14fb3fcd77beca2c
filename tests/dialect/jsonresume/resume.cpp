// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/resume.hpp>
//
#include <vitae/dialect/jsonresume/names.hpp>
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../../catch.hpp"

namespace resume_test {

namespace jsonresume = vitae::jsonresume;

vitae::parsed<jsonresume::Resume> read(std::string_view text) {
  return vitae::parse<jsonresume::Resume, vitae::json, jsonresume::names>(text);
}

TEST_CASE("a document is read and written with the names of its schema") {
  const std::string_view text =
      R"({"$schema":"https://example.com/schema.json","basics":{"name":"Ada Example","url":)"
      R"("https://ada.example.com","location":{"postalCode":"45501","countryCode":"US"}},)"
      R"("work":[{"name":"Example Looms","startDate":"2019-09","x-vitae":{"kind":"internship"}}],)"
      R"("education":[{"studyType":"Bachelor"}],"meta":{"version":"v1.0.0"}})";
  const auto resume = read(text);
  CHECK(resume.notes.issues.empty());
  CHECK(vitae::render<vitae::json, jsonresume::names, vitae::layout::compact>(resume.value) == text);
}

TEST_CASE("what their schema lets pass is an issue at its place") {
  struct {
    std::string_view text, code, path;
  } cases[] = {{R"({"work": [{"startDate": "2014-02-31"}]})", "date.no-such-day", "work[0].startDate"},
               {R"({"work": [{"endDate": "2013-19"}]})", "date.no-such-month", "work[0].endDate"},
               {R"({"awards": [{"date": "2013-12-021"}]})", "date.unreadable", "awards[0].date"},
               {R"({"work": [{"positon": "Weaver"}]})", "member.unknown", "work[0].positon"},
               {R"({"basics": {"email": "ada at example"}})", "email.space", "basics.email"},
               {R"({"basics": {"url": "not an address"}})", "", "basics.url"},
               {R"({"education": [{"courses": [null]}]})", "", "education[0].courses[0]"},
               {R"({"$schema": {}})", "", "schema_url"}};
  for (const auto& one : cases) {
    CAPTURE(one.text);
    const auto resume = read(one.text);
    REQUIRE(resume.notes.issues.size() == 1);
    CHECK(resume.notes.issues[0].path == one.path);
    if (!one.code.empty()) CHECK(resume.notes.issues[0].code == one.code);
    CHECK(resume.notes.issues[0].line == 1);
  }
  CHECK(read(cases[3].text).notes.issues[0].suggestion == "position");
}

TEST_CASE("what people write for the present, and for nothing, is read as what it means") {
  for (const std::string_view now : {"Present", "present", "current", "Now", "ongoing"}) {
    const auto resume = read(R"({"work": [{"startDate": "2019", "endDate": ")" + std::string(now) + "\"}]}");
    CHECK(resume.notes.issues.empty());
    CHECK(resume.value.work.at(0).endDate == vitae::date::present());
  }
  for (const std::string_view nothing : {"\"\"", "null"}) {
    const auto resume =
        read(R"({"work": [{"url": )" + std::string(nothing) + R"(, "endDate": )" + std::string(nothing) +
             R"(}], "basics": {"email": )" + std::string(nothing) + "}, \"awards\": null}");
    CHECK(resume.notes.issues.empty());
    CHECK(resume.value.work.at(0) == jsonresume::Work{});
  }
}

}  // namespace resume_test
