// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/title_habits.hpp>

#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace title_habits_test {

using namespace vitae;
using namespace vitae::wild_text;

/// A page whose lines are titles if their words say so.
struct titled {
  explicit titled(std::string_view text) : page(text), lines(page.doc), habits(page.doc, lines) {
    const name_index names(info_of<Person>);
    for (const block& b : page.doc.blocks)
      known.push_back(lines.strength(known.size()) > 0 ? names.title(page.in.view(b)) : named_member{});
    habits.learn(known);
  }
  /// The block that says this.
  std::size_t at(std::string_view text) const {
    std::size_t i = 0;
    while (page.in.view(page.doc.blocks.at(i)) != text) ++i;
    return i;
  }

  wild_tests::document page;
  title_lines lines;
  title_habits habits;
  std::vector<named_member> known;
};

TEST_CASE("titles are headings of one level, and deeper ones are labels") {
  titled cv("# Ada Quill\n\n## Work\n\n### Clerk\n\n#### Lamps\n\n## Education\n\n### Oslo\n\n## Skills\n\n## Songs\n");
  CHECK(cv.habits.level() == 2);
  CHECK(cv.habits.is_nested(cv.at("Lamps")));
  CHECK_FALSE(cv.habits.is_nested(cv.at("Work")));
  CHECK(cv.habits.resembles(cv.at("Songs"), 2));
  CHECK_FALSE(cv.habits.resembles(cv.at("Clerk"), 1));
}

TEST_CASE("a line that is set as the known titles are may be one, whatever it says") {
  titled cv("ADA QUILL\n\nWORK\n\nClerk of the harbour\n\nEDUCATION\n\nSchool of the harbour\n\nSONGS\n\nWellerman\n");
  CHECK(cv.habits.level() == 0);
  CHECK(cv.habits.resembles(cv.at("SONGS"), 2));
  CHECK_FALSE(cv.habits.resembles(cv.at("Wellerman"), 2));
}

TEST_CASE("a line over a period or with a bar in it heads an entry") {
  titled cv(
      "ADA QUILL\n\nWORK\nEXAMPLE HARBOUR | CLERK\n2015 - 2019 | Leeds\n- Counted\nTUTOR\nMay 2013 - Present\n- "
      "Taught\n\n"
      "EDUCATION\nBSC IN TIDES\n\nSONGS\nWellerman\n");
  CHECK(cv.habits.resembles(cv.at("SONGS"), 2));
  CHECK_FALSE(cv.habits.resembles(cv.at("TUTOR"), 2));
  CHECK_FALSE(cv.habits.resembles(cv.at("EXAMPLE HARBOUR | CLERK"), 2));
}

TEST_CASE("the second line of a head below a heading is no title, whatever it says") {
  titled cv(
      "# Ada Quill\n\n## Work\n\n### Clerk\n**Quill Services**\n2019 - 2021\n\n### Tutor\n**Projects**\n2016 - "
      "2019\n\n### Cook\n**Salt Mill**\n2014 - 2016\n\n## Education\n\nBSc\n");
  for (const std::string_view line : {"Quill Services", "Projects"})
    CHECK(cv.habits.is_faint(cv.at(line), cv.known[cv.at(line)]));
  CHECK_FALSE(cv.habits.resembles(cv.at("Salt Mill"), 2));
}

TEST_CASE("without headings no line is faint") {
  titled cv("WORK\n\nClerk\n\nEDUCATION\n\nSchool\n");
  CHECK_FALSE(cv.habits.is_faint(cv.at("Clerk"), {}));
  titled headed("## Work\n\nClerk\n\n## Education\n\nSchool\n\n## Skills\n\nTools:\n\n- Saws\n");
  CHECK(headed.habits.is_faint(headed.at("Tools:"), {}));
}

TEST_CASE("a job or a degree in capitals over its date is no title, whatever gap is between them") {
  titled cv(
      "EDUCATION\n\nQuill University\n\nVISITING RESEARCHER\n\nSummer 2021\n\nLamps\n\nBSC IN LAMPS\n\n2012 - 2016\n\n"
      "SKILLS\n\nOil\n\nKITES AND SAILS\n\nSummer 2021\n\nLANGUAGES\n\nWelsh\n");
  CHECK_FALSE(cv.habits.resembles(cv.at("VISITING RESEARCHER"), 1));
  CHECK_FALSE(cv.habits.resembles(cv.at("BSC IN LAMPS"), 1));
  CHECK(cv.habits.resembles(cv.at("KITES AND SAILS"), 1));
}

}  // namespace title_habits_test
