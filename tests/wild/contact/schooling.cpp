// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/schooling.hpp>

#include <string_view>
#include <vitae/cv/degree.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace schooling_test {

using namespace vitae::wild_text;

/// How many lines tell of one's studies, from the first on.
std::size_t told(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(vitae::info_of<vitae::Degree>);
  return schooling(page.in, plan).end_of(0, page.doc.blocks.size());
}

TEST_CASE("particulars tell of a degree and its school in one line") {
  struct sample {
    std::string_view text;
    std::size_t lines;
  };
  for (const auto& [text, lines] : {
           sample{"- 本科/见本大学/2015", 1},
           sample{"- 本科/见本大学 光学工程\n- 工作年限：3年", 1},
           sample{"- 学历：本科/见本学院/2020\n- 电话：123", 1},
           sample{"- 科系： 見本大學 光學系 學士", 1},
           sample{"BSc in Optics, Example University (2015)\n\nMSc, Example College (2017)", 1},
           sample{"BSc in Optics, Example University", 0},
           sample{"BSc in Optics, 2015", 0},
           sample{"PhD fellowship of Example University, 2015", 0},
           sample{"- 王小明/男/1990", 0},
           sample{"- 期望职位：大学讲师", 0},
           sample{"- 工作年限：3年", 0},
       }) {
    CAPTURE(std::string(text));
    CHECK(told(text) == lines);
  }
}

TEST_CASE("labels of a school and a degree stand below one another") {
  CHECK(told("University: Example University\n\nDegree: BSc\n\nPhone: 123") == 2);
  CHECK(told("- 毕业院校：见本大学\n- 学历：本科\n- 专业：光学\n") == 3);
  CHECK(told("University: Example University\n\nPhone: 123") == 0);
  CHECK(told("Degree: BSc\n\nPhone: 123") == 0);
  CHECK(told("## Degree\n\nUniversity: Example University\n") == 0);
}

}  // namespace schooling_test
