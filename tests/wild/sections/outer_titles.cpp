// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/outer_titles.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/wild/sections/find_sections.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace outer_titles_test {

using namespace vitae;
using namespace vitae::wild_text;

/// What each section after the first stands in; "-" for none, or for one that nobody knows.
std::string outsides(std::string_view source) {
  const wild_tests::document page(source);
  const name_index names(info_of<Person>);
  outer_titles above;
  std::string out;
  for (const section& s : find_sections(page.doc, names)) {
    const member_info* const outer = above.outside(page.doc, s).member;
    if (!s.title.empty()) out += (out.empty() ? "" : " ") + std::string(outer ? outer->name : "-");
  }
  return out;
}

TEST_CASE("a section under a deeper heading stands in the one above it") {
  CHECK(outsides("# Skills\n\nGit\n\n## Interests\n\nkites\n\n## Languages\n\nWelsh\n") == "- skills skills");
}

TEST_CASE("a heading of the same level, or of a lower one, ends what stood above") {
  CHECK(outsides("# Skills\n\nGit\n\n# Languages\n\nWelsh\n\n## Interests\n\nkites\n") == "- - languages");
}

TEST_CASE("what the title above says is told too, whoever knows it") {
  const wild_tests::document page("# Reviewing\n\n## Journals\n\nTides\n");
  const name_index names(info_of<Person>);
  outer_titles above;
  std::string said;
  for (const section& s : find_sections(page.doc, names)) said = page.of(above.outside(page.doc, s).said);
  CHECK(said == "Reviewing");
}

TEST_CASE("titles that are no headings stand in nothing") {
  CHECK(outsides("SKILLS\n\nGit\n\nLANGUAGES\n\nWelsh\n") == "- -");
}

}  // namespace outer_titles_test
