// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/grade.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace grade_test {

using vitae::wild_text::find_grades;

struct sample {
  std::string_view line, text, value, scale;
};

TEST_CASE("a grade is found with its value and its scale") {
  static constexpr sample samples[] = {
      {"GPA: 3.52 / 4.00", "3.52 / 4.00", "3.52", "4.00"},
      {"GPA 3.9/4.0", "3.9/4.0", "3.9", "4.0"},
      {"(GPA: 3.9)", "3.9", "3.9", ""},
      {"3.98 Undergraduate GPA", "3.98", "3.98", ""},
      {"CGPA 9.1/10", "9.1/10", "9.1", "10"},
      {"CGPA: 9.1", "9.1", "9.1", ""},
      {"110/110 cum laude", "110/110 cum laude", "110", "110"},
      {"/summa cum laude/", "summa cum laude", "", ""},
      {"BA, 2:1, York", "2:1", "", ""},
      {"Second Class Honours, Grade 1", "Second Class Honours, Grade 1", "", ""},
      {"Grade: 1.3", "1.3", "1.3", ""},
      {"Note: 1,3", "1,3", "1,3", ""},
      {"M.Sc. Physics, grade 1.3", "1.3", "1.3", ""},
      {"B.Sc. (average 8.7), Delft", "8.7", "8.7", ""},
      {"M.Sc. Informatik, Note 1,3", "1,3", "1,3", ""},
      {"Abschlussnote 1,7", "1,7", "1,7", ""},
      {"91/100", "91/100", "91", "100"},
      {"Average: 85%", "85%", "85", "100"},
      {"GPA: 92%", "92%", "92", "100"},
      {"3.95 GPA", "3.95", "3.95", ""},
      {"3.95/4.00 (GPA)", "3.95/4.00", "3.95", "4.00"},
      {"GPA of 3.8 out of 4.0", "3.8 out of 4.0", "3.8", "4.0"},
      {"GPA: 3.8 (4.0 scale)", "3.8 (4.0 scale)", "3.8", "4.0"},
      {"GPA = 4.0", "4.0", "4.0", ""},
      {"Moyenne : 15.2/20", "15.2/20", "15.2", "20"},
      {"Promedio: 9,4", "9,4", "9,4", ""},
      {"Final grade: 110/110", "110/110", "110", "110"},
      {"绩点：3.8/4.0", "3.8/4.0", "3.8", "4.0"},
      {"**GPA**: 3.7/4.3", "3.7/4.3", "3.7", "4.3"},
      {"First Class Honours", "First Class Honours", "", ""},
      {"BSc Physics, First Class (Honours)", "First Class (Honours)", "", ""},
      {"graduated summa cum laude", "summa cum laude", "", ""},
      {"magna cum laude", "magna cum laude", "", ""},
      {"Upper Second Class Honours", "Upper Second Class Honours", "", ""},
      {"Master, mention très bien", "mention très bien", "", ""},
      {"with distinction", "with distinction", "", ""},
      {"Gesamtnote: 1,0", "1,0", "1,0", ""},
      {"WAM: 87.5", "87.5", "87.5", ""},
      {"GPA: 4/4", "4/4", "4", "4"},
      {"overall 8.9 / 10.0, top 5%", "8.9 / 10.0", "8.9", "10.0"},
  };
  for (const auto& [line, text, value, scale] : samples) {
    CAPTURE(std::string(line));
    const auto all = find_grades(line);
    REQUIRE(all.size() == 1);
    CHECK(all[0].text == text);
    CHECK(line.substr(all[0].offset, all[0].length) == text);
    CHECK(all[0].value == value);
    CHECK(all[0].scale == scale);
  }
}

TEST_CASE("several grades are found in order") {
  const auto all = find_grades("GPA: 3.9/4.0 (major: 3.95/4.0), magna cum laude");
  REQUIRE(all.size() == 3);
  CHECK(all[0].value == "3.9");
  CHECK(all[1].value == "3.95");
  CHECK(all[2].text == "magna cum laude");
}

TEST_CASE("dates, versions, counts and percentages are no grades") {
  for (const std::string_view line : {"",
                                      "2019",
                                      "09/2019",
                                      "3/4",
                                      "12/20",
                                      "01/02/2019",
                                      "2019/09/01",
                                      "v3.11.4",
                                      "24/7 support",
                                      "reduced by 30%",
                                      "a 3.5x speed-up",
                                      "10.1000/182",
                                      "pp. 12/45",
                                      "Python 3.9/3.10",
                                      "grade 12",
                                      "Grade 5 piano",
                                      "note that 3.5 is fine",
                                      "score of 7",
                                      "a score 3.5 higher",
                                      "the average 2.5, then",
                                      "3 out of 5 papers",
                                      "1/2",
                                      "Chapter 3.2",
                                      "5/10 engineers",
                                      "192.168.0.1/24",
                                      "USD 4.5/10kg",
                                      "June 5/6",
                                      "top 5/300",
                                      "in first place",
                                      "the first class I taught was on graphs, 1st",
                                      "media 2019",
                                      "50/50",
                                      "GPA",
                                      "GPA: available on request",
                                      "99.9/99.99 availability",
                                      "ratio 3.0/2.0"}) {
    CAPTURE(std::string(line));
    CHECK(find_grades(line).empty());
  }
}

TEST_CASE("hostile text is read in good time") {
  for (const std::string_view unit : {"1", "1/", "gpa ", "g", "first ", "\xC3", "1.", "3.9/4.0 ", "("}) {
    std::string text;
    while (text.size() < 2'000'000) text += unit;
    std::size_t last = 0;
    bool in_order = true;
    for (const auto& each : find_grades(text)) {
      in_order = in_order && each.offset >= last && each.length > 0;
      last = each.offset + each.length;
    }
    CHECK(in_order);
    CHECK(last <= text.size());
  }
}

}  // namespace grade_test
