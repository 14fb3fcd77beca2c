// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/name_section.hpp>

#include <vector>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"

namespace name_section_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("a name within a section begins another one behind it, among papers none") {
  const member_info* const papers = info_of<Person>.find("papers");
  std::vector<section> sections(2);
  sections[0].end = 3;
  sections[1].begin = 4, sections[1].end = 9, sections[1].member = papers;
  begin_at_name({{}, 0.5F, 6}, papers, sections);
  CHECK(sections.size() == 2);
  begin_at_name({{}, 0.5F, 1}, papers, sections);
  REQUIRE(sections.size() == 3);
  CHECK(sections[0].end == 1);
  CHECK(sections[1].begin == 2);
  CHECK(sections[1].end == 3);
  CHECK_FALSE(sections[1].member);
}

}  // namespace name_section_test
