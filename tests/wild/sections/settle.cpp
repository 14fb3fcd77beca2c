// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/settle.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/wild/sections/find_sections.hpp>

#include "../../catch.hpp"
#include "settled.hpp"

namespace settle_test {

using namespace vitae;
using namespace vitae::wild_text;
using sections_settled::resolved;

TEST_CASE("a title that nobody knows takes its member from what stands below it") {
  CHECK(resolved("# Ann\n\n## Where I was\n\nEngineer, Example Ltd., 2019 - 2021\n\nClerk, Sample Ltd., 2016 - 2019\n\n"
                 "## Bees\n\nTwelve hives behind the allotment\n") == "positions/2 ?/1");
}

TEST_CASE(
    "where a title tells of jobs, what looks like some under another title is none, unless it goes on with them") {
  constexpr std::string_view jobs = "## Experience\n\nEngineer, Example Ltd., 2019 - 2021\n\n";
  constexpr std::string_view school = "## Education\n\nB.Sc., Example University, 2016\n\n";
  constexpr std::string_view boards = "## The neighbourhood\n\nTreasurer, Bee Club, 2016 - 2019\n\n";
  CHECK(resolved(std::string(jobs) + std::string(school) + std::string(boards)) == "positions/1 degrees/1 ?/1");
  CHECK(resolved(std::string(jobs) + std::string(boards) + std::string(school)) == "positions/1 positions/1 degrees/1");
  CHECK(resolved(std::string(school) + std::string(boards)) == "degrees/1 positions/1");
  CHECK(resolved(std::string(school) + std::string(jobs) +
                 "## More\n\nB.Sc., Example University, 2016 - 2019\n\n"
                 "M.Sc., Example University, 2019 - 2021\n") == "degrees/1 positions/1 ?/2");
}

TEST_CASE("jobs that are set like titles are entries of one section") {
  CHECK(resolved("## Engineer at Example Ltd.\n\n*2019 - 2021 | Oslo*\n\nBuilt things.\n\n"
                 "## Clerk at Sample Ltd.\n\n*2016 - 2019 | Bergen*\n\nCounted things.\n") == "positions/6");
  CHECK(resolved("## Experience\n\n### Example Ltd.\n\n#### Engineer: 2019 - 2021\n\n## Sample & Sons\n\n"
                 "### Clerk: 2016 - 2019\n\n## Education\n\nB.Sc., University of Oslo, 2016\n") ==
        "positions/4 degrees/1");
}

TEST_CASE("a document may begin with a job that is set like the next ones") {
  constexpr std::string_view rest =
      "### Clerk - Sample Ltd.\n\n2016 - 2019\n\n- Counted\n\n### Education\n\nB.Sc., 2016\n";
  CHECK(resolved("### Engineer - Example Ltd.\n\n2019 - 2021\n\n- Built\n\n" + std::string(rest)) ==
        "positions/6 degrees/1");
  CHECK(resolved("### Ann Quill\n\nann@example.com\n\n" + std::string(rest)) == "positions/3 degrees/1");
}

TEST_CASE("publications whose titles are set like the title above them are one section") {
  constexpr std::string_view first =
      "# Publications\n\n# Slow lenses for cold light\n\nA. Quill, B. Reed\n\n*ICOL 2020*\n\n";
  CHECK(resolved(std::string(first) + "# Glass that remembers the sea\n\nB. Reed, A. Quill, G. Holm\n\nUnder review at "
                                      "*ICOL 2021*\n\n# Demos\n\nA lens that hums.\n") == "papers/6 ?/1");
  CHECK(resolved("# Publications\n\n# Demos\n\nA lens that hums.\n") == "papers/0 ?/1");
}

TEST_CASE("known titles and a person's name stay titles") {
  CHECK(resolved("CV\n\n## Ann Quill\n\nEngineer, Example Ltd., 2019 - 2021\n\n## Talks\n\nOne\n").starts_with("?"));
  CHECK(resolved("## Experience\n\nEngineer, Example Ltd., 2019 - 2021\n") == "positions/1");
  CHECK(resolved("").empty());
}

TEST_CASE("a life in years needs no title: jobs, and degrees among them") {
  constexpr std::string_view life =
      "## Short CV\n\n- Oct 2014-present: Lecturer in Botany, University of Leeds, UK.\n"
      "- Sep 2010-Aug 2014: Postdoc, University of York, UK.\n- May 2010: PhD in Botany, University of Oslo, Norway.\n";
  const wild_tests::document page(life);
  const name_index names(info_of<Person>);
  std::vector<section> all = find_sections(page.doc, names);
  settling(page.in, info_of<Person>, nullptr).settle(all);
  REQUIRE(all.size() == 2);
  CHECK(all[1].member->name == "positions");
  CHECK(all[1].also->name == "degrees");
  CHECK(resolved("## Ann\n\n- bees\n- tea\n- the sea\n").empty());
}

TEST_CASE("a heading with its time goes on with entries under such headings, whatever stands below") {
  constexpr std::string_view first =
      "### Example Ltd. - Engineer | 2019 - 2021\n\nBuilt things.\n\n### Sample Ltd. - Clerk | 2016 - 2019\n\nCounted "
      "things.\n\n";
  CHECK(resolved(std::string(first) + "### Reed + Quill | 2011 - 2016\n\nWhere it all began.\n") == "positions/6");
  CHECK(resolved(std::string(first) + "### Bees\n\nTwelve hives.\n") == "positions/4 ?/1");
}

}  // namespace settle_test
