// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/section.hpp>

#include <vitae/cv/person.hpp>
#include <vitae/wild/sections/find_sections.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace section_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("a section without a member is not known") {
  section s;
  CHECK_FALSE(s.known());
  CHECK(s.title.empty());
  s.member = info_of<Person>.find("awards");
  CHECK(s.known());
}

TEST_CASE("sections follow one another and together hold all blocks but their titles") {
  const wild_tests::document page(
      "# Ada Quill\n\nEdinburgh\n\n## Awards\n\n- Prize, 2019\n- Medal, 2018\n\n## Skills\n\nRust\n");
  const auto all = find_sections(page.doc, name_index(info_of<Person>));
  REQUIRE(all.size() >= 3);
  CHECK(all.front().title.empty());
  CHECK(all.front().begin == 0);
  CHECK(all.back().end == page.doc.blocks.size());
  for (std::size_t i = 1; i < all.size(); ++i) {
    CHECK(all[i].begin == all[i - 1].end + 1);
    CHECK_FALSE(all[i].title.empty());
  }
  CHECK(page.of(all.back().title) == "Skills");
  REQUIRE(all.back().known());
  CHECK(all.back().member->name == "skills");
}

TEST_CASE("a title tells of a member where something stands below it") {
  const member_info* const awards = info_of<Person>.find("awards");
  section s;
  s.member = awards, s.end = 2;
  CHECK_FALSE(tell_of({s}, awards));
  s.title = {0, 6};
  CHECK(tell_of({s}, awards));
  CHECK_FALSE(tell_of({s}, info_of<Person>.find("skills")));
  s.begin = 2;
  CHECK_FALSE(tell_of({s}, awards));
}

}  // namespace section_test
