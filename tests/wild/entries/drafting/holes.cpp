// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/drafting/holes.hpp>

#include <string>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace holes_test {

using namespace vitae;
using namespace vitae::wild_text;

static_assert(words::is_sorted(turning_words));
static_assert(words::is_sorted(grade_kinds));

TEST_CASE("a degree's line has its dates and its grade taken out, in order") {
  const wild_tests::document page("BSc Physics, 2014 - 2018, GPA: 3.9/4.0\n");
  const entry_plan plan(info_of<Degree>);
  const auto holes = holes_in(page.in, plan, page.all());
  REQUIRE(holes.size() == 2);
  CHECK_FALSE(holes[0].graded);
  REQUIRE(holes[0].date);
  CHECK(page.of(holes[0].text) == "2014 - 2018");
  CHECK(holes[1].graded);
  CHECK(page.of(holes[1].text).find("3.9/4.0") != std::string::npos);
  CHECK(holes[1].grade.value == "3.9");
  CHECK(holes[1].grade.scale == "4.0");
}

TEST_CASE("a date takes its brackets along") {
  for (const std::string line : {"[2014 - 2018] Engineer", "Engineer (2014 - 2018)", "Engineer ( 2014 - 2018 ), Berlin",
                                 "Engineer (Completed 2018), Berlin", "Engineer (started: May 2018)"}) {
    const wild_tests::document page(line + "\n");
    const auto holes = holes_in(page.in, entry_plan(info_of<Position>), page.all());
    REQUIRE(holes.size() == 1);
    CAPTURE(page.of(holes[0].text));
    CHECK(page.of(holes[0].text).find_first_of("([") == 0);
    CHECK(page.of(holes[0].text).find_first_of(")]") == page.of(holes[0].text).size() - 1);
  }
  const wild_tests::document open("Engineer (full time, 2014 - 2018)\n");
  const auto holes = holes_in(open.in, entry_plan(info_of<Position>), open.all());
  REQUIRE(holes.size() == 1);
  CHECK(open.of(holes[0].text) == "2014 - 2018");
}

TEST_CASE("a grade takes its label and the brackets around both along") {
  struct sample {
    std::string line, hole;
  };
  for (const auto& [line, hole] :
       {sample{"Example University GPA: 3.9/4.0", "GPA: 3.9/4.0"}, sample{"BSc (Major GPA: 3.9)", "(Major GPA: 3.9)"},
        sample{"BSc, Cumulative GPA 3.9, Leeds", "Cumulative GPA 3.9"}, sample{"BSc (GPA 3.9, thesis)", "GPA 3.9"},
        sample{"GPA: 3.9 of the school", "3.9"}}) {
    CAPTURE(line);
    const wild_tests::document page(line + "\n");
    const auto holes = holes_in(page.in, entry_plan(info_of<Degree>), page.all());
    REQUIRE(holes.size() == 1);
    CHECK(page.of(holes[0].text) == hole);
    CHECK(holes[0].grade.value == "3.9");
  }
}

TEST_CASE("a grade in words and the one in figures behind it are taken out, and no other") {
  const wild_tests::document page("BSc Physics, with distinction (grade: 1.0), GPA 3.9/4.0\n");
  const auto holes = holes_in(page.in, entry_plan(info_of<Degree>), page.all());
  REQUIRE(holes.size() == 2);
  CHECK(holes[0].grade.value.empty());
  CHECK(holes[1].grade.value == "1.0");
}

TEST_CASE("the year in which one was hired is a date, with the word before it") {
  const wild_tests::document page("Hired at Example Ltd. in 2014 as a clerk (left 2016)\n");
  const auto holes = holes_in(page.in, entry_plan(info_of<Position>), page.all());
  REQUIRE(holes.size() == 2);
  CHECK(page.of(holes[0].text) == "in 2014");
  CHECK(page.of(holes[1].text) == "(left 2016)");
  const wild_tests::document other("Prizes of Example Ltd. in 2014 for clerks\n");
  CHECK(holes_in(other.in, entry_plan(info_of<Position>), other.all()).empty());
}

TEST_CASE("what one did when a period ended goes with its date where it begins the line") {
  for (const std::string line : {"Completed May 2003", "Abschluss am 18.01.2018", "Graduated in May 2015"}) {
    CAPTURE(line);
    const wild_tests::document page(line + ", Example University\n");
    const auto holes = holes_in(page.in, entry_plan(info_of<Degree>), page.all());
    REQUIRE(holes.size() == 1);
    CHECK(page.of(holes[0].text) == line);
  }
}

TEST_CASE("what one did when a period ended goes with its date behind a comma") {
  for (const std::string told : {"graduated May 2003", "conclusão em 2016"}) {
    CAPTURE(told);
    const wild_tests::document page("Example University, " + told + "\n");
    const auto holes = holes_in(page.in, entry_plan(info_of<Degree>), page.all());
    REQUIRE(holes.size() == 1);
    CHECK(page.of(holes[0].text) == told);
  }
}

TEST_CASE("where entries have no grade, none is taken out") {
  const wild_tests::document page("Engineer, GPA: 3.9/4.0, 2014 - 2018\n");
  const auto holes = holes_in(page.in, entry_plan(info_of<Position>), page.all());
  REQUIRE(holes.size() == 1);
  CHECK(holes[0].date);
}

TEST_CASE("a line without dates and grades is whole") {
  const wild_tests::document page("Example University, Berlin\n");
  CHECK(holes_in(page.in, entry_plan(info_of<Degree>), page.all()).empty());
  CHECK(grades_in(page.in, page.all()).empty());
}

TEST_CASE("a number in the last cell of a degree's line is its grade") {
  const auto grade = [](std::string_view line) {
    const wild_tests::document page(line);
    for (const hole& h : holes_in(page.in, entry_plan(info_of<Degree>), page.all()))
      if (h.graded) return page.of(h.text);
    return std::string();
  };
  CHECK(grade("BSc Physics\t2014 - 2018\t3.89") == "3.89");
  CHECK(grade("BSc Physics\t3.89\t2014 - 2018").empty());
  CHECK(grade("BSc Physics\t2014 - 2018\t38").empty());
  CHECK(grade("BSc Physics\t2014 - 2018\t38.5").empty());
  CHECK(grade("BSc Physics, 2014 - 2018, 3.89").empty());
}

}  // namespace holes_test
