// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/stays.hpp>
//
#include "../../catch.hpp"

namespace stays_test {

namespace rendercv = vitae::rendercv;

using rendercv::spoken, rendercv::understood, vitae::date, vitae::Degree, vitae::Position;

TEST_CASE("a degree has its grade, thesis and advisors among the highlights") {
  Degree degree;
  degree.institution = "Example University";
  degree.title = "Ph.D. in Textiles";
  degree.level = vitae::degree_level::doctorate;
  degree.area = "Textiles";
  degree.period = {date::of(2014), date::of(2018, 6)};
  degree.grade = {"3.8/4.0", 3.8, 4.0};
  degree.thesis = "On Looms";
  degree.advisors = {"Bo Example", "Cy Example"};
  degree.highlights = {{"With honours", {}}};
  const auto entry = spoken<rendercv::EducationEntry>(degree);
  CHECK(entry.degree == "Ph.D.");
  CHECK(entry.area == "Textiles");
  CHECK(entry.highlights == std::vector<std::string>{"Grade: 3.8/4.0", "Thesis: On Looms",
                                                     "Advisors: Bo Example, Cy Example", "With honours"});
  CHECK(entry.x_vitae.empty());
  CHECK(understood<Degree>(entry) == degree);
}

TEST_CASE("RenderCV asks for a subject: the title stands for one") {
  Degree degree;
  degree.institution = "Example School";
  degree.title = "High School Diploma";
  const auto entry = spoken<rendercv::EducationEntry>(degree);
  CHECK(entry.area == "High School Diploma");
  CHECK(entry.degree.empty());
  CHECK(understood<Degree>(entry) == degree);
  rendercv::EducationEntry subject;
  subject.area = "Textiles";
  CHECK(understood<Degree>(subject).area == "Textiles");
  CHECK(understood<Degree>(subject).title.empty());
}

TEST_CASE("a position has its projects and supervisors among the highlights, and leads to its page") {
  Position position;
  position.organization = "Example Looms";
  position.title = "Weaver";
  position.kind = vitae::position_kind::internship;
  position.period = {date::of(2019, 9), date::present()};
  position.supervisors = {"Bo Example"};
  position.highlights = {{"A mile of cloth", {{"in a week", {}}}}};
  position.links = {{"", "https://looms.example.com"}};
  position.projects.emplace_back();
  position.projects[0].name = "Silk Road";
  position.projects[0].summary = "silk for all";
  const auto entry = spoken<rendercv::ExperienceEntry>(position);
  CHECK(entry.company == "[Example Looms](https://looms.example.com)");
  CHECK(entry.end_date.text == "present");
  CHECK(entry.highlights ==
        std::vector<std::string>{"Supervisors: Bo Example", "A mile of cloth - in a week", "Silk Road: silk for all"});
  CHECK(entry.x_vitae.find("internship") != std::string::npos);
  CHECK(understood<Position>(entry) == position);
}

TEST_CASE("a date that is none is a highlight") {
  rendercv::ExperienceEntry entry;
  entry.date.text = "in the old days";
  CHECK(understood<Position>(entry).highlights == std::vector<vitae::Item>{{"in the old days", {}}});
}

}  // namespace stays_test
