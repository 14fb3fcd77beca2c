// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/rules.hpp>
//
#include <vitae/dialect/jsonresume/resume.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/validate.hpp>

#include "../../catch.hpp"

namespace rules_test {

namespace jsonresume = vitae::jsonresume;

TEST_CASE("an entry that ends before it starts is found where it stands") {
  jsonresume::Resume resume;
  resume.work.resize(2);
  resume.work[0].startDate = vitae::date::of(2019, 5);
  resume.work[0].endDate = vitae::date::of(2019);
  resume.work[1].startDate = vitae::date::of(2020);
  CHECK(vitae::validate(resume).issues.empty());
  resume.work[1].endDate = vitae::date::of(2018);
  resume.projects.resize(1);
  resume.projects[0].startDate = vitae::date::of(2020, 2);
  resume.projects[0].endDate = vitae::date::of(2020, 1);
  const auto found = vitae::validate(resume);
  REQUIRE(found.issues.size() == 2);
  CHECK(found.issues[0].code == "period.order");
  CHECK(found.issues[0].path == "work[1]");
  CHECK(found.issues[1].path == "projects[0]");
}

}  // namespace rules_test
