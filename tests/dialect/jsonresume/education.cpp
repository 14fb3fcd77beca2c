// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/education.hpp>
//
#include "../../catch.hpp"

namespace education_test {

namespace jsonresume = vitae::jsonresume;

using jsonresume::spoken, jsonresume::understood, vitae::Degree;

TEST_CASE("a stay at a school is a degree with its courses") {
  jsonresume::Education school;
  school.institution = "Example University";
  school.url = "https://example.edu";
  school.area = "Textiles";
  school.studyType = "Master of Science";
  school.score = "3.8/4.0";
  school.courses = {"T1 - Yarn", "T2 - Looms"};
  const Degree degree = understood(school);
  CHECK(degree.title == "Master of Science");
  CHECK(degree.level == vitae::degree_level::master);
  CHECK(degree.area == "Textiles");
  CHECK(degree.grade == vitae::Grade{"3.8/4.0", 3.8, 4.0});
  CHECK(degree.summary == "<https://example.edu>");
  CHECK(degree.highlights == std::vector<vitae::Item>{{"Courses", {{"T1 - Yarn", {}}, {"T2 - Looms", {}}}}});
  CHECK(spoken<jsonresume::Education>(degree) == school);
}

TEST_CASE("the subject is said once") {
  Degree degree;
  degree.title = "Ph.D. in Textiles";
  degree.area = "Textiles";
  degree.level = vitae::degree_level::doctorate;
  const auto school = spoken<jsonresume::Education>(degree);
  CHECK(school.studyType == "Ph.D.");
  CHECK(school.area == "Textiles");
  CHECK(understood(school) == degree);
}

TEST_CASE("what JSON Resume has no place for stands beside") {
  Degree degree;
  degree.institution = "Example University";
  degree.title = "M.Sc.";
  degree.summary = "<b>";
  degree.thesis = "On Looms";
  degree.advisors = {"Ada Example"};
  degree.highlights = {{"Courses", {{"T1", {{"of Yarn", {}}}}}}, {"With honours", {}}};
  const auto school = spoken<jsonresume::Education>(degree);
  CHECK(school.url.empty());
  CHECK(school.courses == std::vector<std::string>{"T1", "of Yarn"});
  CHECK(understood(school) == degree);
}

TEST_CASE("gpa is an older name") {
  jsonresume::Education school;
  school.gpa = "3.5";
  CHECK(understood(school).grade.text == "3.5");
}

}  // namespace education_test
