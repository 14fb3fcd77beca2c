// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/drafting/grades.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace grades_test {

using namespace vitae::wild_text;

TEST_CASE("the grades of a span stand with their numbers") {
  const wild_tests::document page("GPA: 3.8/4.0");
  const auto found = grades_in(page.in, page.all());
  REQUIRE(found.size() == 1);
  CHECK(found[0].value == "3.8");
  CHECK(found[0].scale == "4.0");
  CHECK(page.of(found[0].text).find("3.8") != std::string::npos);
}

TEST_CASE("a number with a point in the last cell may be a grade") {
  const auto in_cell = [](std::string_view line) {
    const wild_tests::document page(line);
    return grade_in_last_cell(page.in, page.all()).size();
  };
  CHECK(in_cell("BSc Botany\t3.89") == 1);
  CHECK(in_cell("BSc Botany\t42") == 0);
  CHECK(in_cell("BSc Botany 3.89") == 0);
}

TEST_CASE("a line may be a grade, or tell one in figures among other things") {
  const auto alone = [](std::string_view line) {
    const wild_tests::document page(line);
    return page.of(grade_alone_in(page.in, page.all()).text);
  };
  const auto told = [](std::string_view line) {
    const wild_tests::document page(line);
    return grade_told_in(page.in, page.all()).value;
  };
  CHECK(alone("4.0 GPA").find("4.0") != std::string::npos);
  CHECK(alone("Graduated with a 3.9/4.0 GPA").empty());
  CHECK(told("Graduated with a 3.9/4.0 GPA") == "3.9");
  CHECK(told("GPA 3.7/4.0, third of 90 in the year") == "3.7");
  CHECK(told("Graduated with distinction").empty());
  CHECK(told("Chair of the rowing club").empty());
  CHECK(told("Graduated with a 3.9/4.0 GPA" + std::string(100, '.')).empty());
}

TEST_CASE("what is titled a grade may be a mere number") {
  struct row {
    std::string_view line, text, value, scale;
  };
  for (const row& r : {row{"3.94", "3.94", "3.94", ""}, row{"85%", "85%", "85", "100"}, row{"1,3", "1,3", "1,3", ""},
                       row{"8.7, third of 90", "8.7", "8.7", ""}, row{"3.8/4.0 (final)", "3.8/4.0", "3.8", "4.0"},
                       row{"12th of 90", "12th of 90", "", ""}, row{"Pass with merit", "Pass with merit", "", ""}}) {
    CAPTURE(r.line);
    const wild_tests::document page(r.line);
    const found_grade found = titled_grade_in(page.in, page.all());
    CHECK(page.of(found.text) == r.text);
    CHECK(found.value == r.value);
    CHECK(found.scale == r.scale);
  }
}

}  // namespace grades_test
