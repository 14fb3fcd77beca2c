// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/settle.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/wild/sections/find_sections.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace settle_test {

using namespace vitae;
using namespace vitae::wild_text;

/// "member/blocks" for each section after the first; "?" for one that nobody knows.
std::string resolved(std::string_view source) {
  const wild_tests::document page(source);
  const name_index names(info_of<Person>);
  std::vector<section> all = find_sections(page.doc, names);
  settling(page.in, info_of<Person>, nullptr).settle(all);
  std::string out;
  for (std::size_t i = 1; i < all.size(); ++i)
    out += (i > 1 ? " " : "") + (all[i].member ? std::string(all[i].member->name) : "?") + "/" +
           std::to_string(all[i].end - all[i].begin);
  return out;
}

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

TEST_CASE("a title that speaks of publications among other things is theirs where it holds nothing else") {
  CHECK(resolved("## Research Projects and Publications\n\n"
                 "- A. Quill, B. Reed. Slow lenses for cold light. Journal of Optics, 2020.\n"
                 "- B. Reed, A. Quill. Glass that remembers. Journal of Optics, 2018.\n") == "papers/2");
  CHECK(resolved("## Research Projects and Publications\n\n- A kite that follows its own shadow\n- A boat\n") ==
        "projects/2");
}

TEST_CASE("items of a line each without a date tell of jobs only where they look like some") {
  const auto listed = [](std::string_view source) { return resolved("# Ann\n\n" + std::string(source)); };
  CHECK(listed("## Experience\n\n- 800 kites flown\n- Much wind\n") == "?/2");
  CHECK(listed("## Experience\n\n- Engineer, Example Ltd.\n- Much wind\n") == "positions/2");
  CHECK(listed("## Experience\n\n- **Kite Engineer - Example Ltd.:** built kites\n- Much wind\n") == "positions/2");
  CHECK(listed("## Experience\n\n- 800 kites flown, 2019 - 2021\n- Much wind\n") == "positions/2");
  CHECK(listed("## Volunteering\n\n- Bee Club as treasurer\n- Kite Fair as Steward\n") == "?/2");
  CHECK(listed("## Volunteering\n\n- Treasurer, Bee Club, 2019 - 2021\n") == "positions/1");
}

TEST_CASE("lines without dates and jobs under what is hardly a title of jobs are none") {
  CHECK(resolved("## Research Focus\n\nMacroeconomics, Labour, Networks\n\n## Education\n\nBSc, 2012\n")
            .find("positions") == std::string::npos);
}

TEST_CASE("jobs and projects under one title are projects where nothing looks like a job") {
  constexpr std::string_view title = "## Experience & Projects\n\n";
  CHECK(resolved(std::string(title) + "### Kite Tracker | Shadow Club, Jan 2019 - Mar 2019\n\n- Follows its shadow\n\n"
                                      "### Tide Clock | Evening class, 2018\n\n- Tells the tide\n") == "projects/4");
  CHECK(resolved(std::string(title) + "### Engineer | Example Ltd., Jan 2019 - Mar 2019\n\n- Built boats\n\n"
                                      "### Tide Clock | Evening class, 2018\n\n- Tells the tide\n") == "positions/4");
}

TEST_CASE("what one taught within jobs is jobs or courses, by what is told of it") {
  constexpr std::string_view jobs = "## Experience\n\nEngineer, Example Ltd., 2019 - 2021\n\n";
  CHECK(resolved(std::string(jobs) + "### Teaching\n\n- Lecturer, University of Leeds, 2017\n- Tutor, 2016\n") ==
        "positions/1 positions/2");
  CHECK(resolved(std::string(jobs) + "### Teaching\n\n- 2018: *Optics* (University of Leeds)\n- 2017: *Tides*\n") ==
        "positions/1 courses/2");
}

TEST_CASE("publications whose titles are set like the title above them are one section") {
  constexpr std::string_view first =
      "# Publications\n\n# Slow lenses for cold light\n\nA. Quill, B. Reed\n\n*ICOL 2020*\n\n";
  CHECK(resolved(std::string(first) + "# Glass that remembers the sea\n\nB. Reed, A. Quill, G. Holm\n\nUnder review at "
                                      "*ICOL 2021*\n\n# Demos\n\nA lens that hums.\n") == "papers/6 ?/1");
  CHECK(resolved("# Publications\n\n# Demos\n\nA lens that hums.\n") == "papers/0 ?/1");
}

TEST_CASE("entries that a list of skills runs into are none of it") {
  constexpr std::string_view skills = "## Skills\n\nTools: Git, Make\n\nCode: C, Rust\n\n";
  CHECK(resolved(std::string(skills) +
                 "Kite Engine\n\nMay 2019 - June 2020\n\nMeasured how long kites stay in the air.\n\n"
                 "Paper Boat\n\nMay 2016 - June 2018\n\nFolded boats that carry what they are made of.\n") ==
        "skills/2 ?/6");
  CHECK(resolved(std::string(skills) + "Python (2015 - 2019)\n\nPerl (2009 - 2014)\n") == "skills/4");
}

TEST_CASE("dated jobs that a list of skills runs into are known for what they are where titles are lines of text") {
  constexpr std::string_view jobs =
      "2019-05 - Current Lamp Engineer\nHarbour Works, Oslo\n- Measured how long the lamps of the old piers burn at "
      "night\n2016-05 - 2019-04 Dock Engineer\nPier Works, Oslo\n- Counted the boats that came to the docks of the "
      "old town\n";
  CHECK(resolved("SKILLS\nGit\nMake\n" + std::string(jobs)) == "skills/2 positions/6");
  CHECK(resolved("## Skills\nGit\nMake\n" + std::string(jobs)) == "skills/2 ?/6");
}

TEST_CASE("known titles and a person's name stay titles") {
  CHECK(resolved("CV\n\n## Ann Quill\n\nEngineer, Example Ltd., 2019 - 2021\n\n## Talks\n\nOne\n").starts_with("?"));
  CHECK(resolved("## Experience\n\nEngineer, Example Ltd., 2019 - 2021\n") == "positions/1");
  CHECK(resolved("").empty());
}

TEST_CASE("lines that begin with periods before the first title are jobs, though no title says so") {
  CHECK(resolved("Ann Quill\n\nann@example.com\n\n2019 - 2021 | Engineer @ Example Ltd.\n\n* Built things\n\n"
                 "2016 - 2019 | Clerk @ Sample Ltd.\n\n* Counted\n\nEducation:\n\nB.Sc., University of Oslo, 2016\n") ==
        "positions/4 degrees/1");
  CHECK(resolved("Ann Quill\n\n2019 - 2021 | Engineer @ Example Ltd.\n\nEducation:\n\nB.Sc., 2016\n") == "degrees/1");
}

TEST_CASE("entries under headings before the first title are a section, though their title is missing") {
  CHECK(resolved("### Engineer - Example Ltd.\n\nMay 2019 - Present\n\n* Built things\n\n"
                 "### Clerk - Sample Ltd.\n\nMay 2016 - April 2019\n\n* Counted things\n\n"
                 "### Education\n\nB.Sc., University of Oslo, 2016\n") == "positions/6 degrees/1");
  CHECK(resolved("### Welcome\n\nHello\n\n### News\n\nNone\n\n### Education\n\nB.Sc., University of Oslo, 2016\n")
            .ends_with("degrees/1"));
}

/// The member of the last section, whose title and blocks these are.
std::string settled(std::string_view title, std::string_view blocks) {
  const std::string all = resolved("## Education\n\nB.Sc., University of Oslo, 2016\n\n## " + std::string(title) +
                                   "\n\n" + std::string(blocks));
  const std::string last = all.substr(all.rfind(' ') + 1);
  return last.substr(0, last.find('/'));
}

TEST_CASE("publications under a title that says work of any kind are publications") {
  constexpr std::string_view papers =
      "**Slow lenses for cold light**\n\nAda Quill, Bo Reed\n\nJournal of Optics, 2020\n\n"
      "**Glass that remembers**\n\nBo Reed, Ada Quill\n\nOptics Letters, 2018\n\n";
  constexpr std::string_view described =
      "### Lamps\n\n"
      "* **Slow Lenses for Cold Light (ICOL 2020)**. *A. Quill and B. Reed*. Glass that is cooled until it no longer "
      "scatters, so that one lamp does for two rooms.\n"
      "* **Lamps That Count Hours (ICOL 2018)**. *B. Reed, A. Quill*. A wick that tells by its length how late it is, "
      "whatever the oil.\n";
  constexpr std::string_view jobs =
      "**Research Engineer**, Example Optics Ltd.\n\nJan 2019 -- Present\n\nLenses, mirrors, and light.\n\n"
      "**Technician**, Reed Glass Works\n\n2015 -- 2018\n\n";
  CHECK(settled("Research", papers) == "papers");
  CHECK(settled("Research", described) == "papers");
  CHECK(settled("Selected Work", papers) == "papers");
  CHECK(settled("Research", jobs) == "positions");
  CHECK(settled("Projects", jobs) == "projects");
  CHECK(settled("Employment", papers) == "positions");
  CHECK(settled("Of late", papers) == "papers");
}

TEST_CASE("software is what one uses where nothing but tools is listed, else what one wrote") {
  constexpr std::string_view used = "- **Often:** Python, C++, PostgreSQL\n- **At times:** Rust, Haskell, Redis\n";
  constexpr std::string_view made =
      "- Lamplight, a program that keeps the books of a lighthouse and of those who tend it (Python, Qt)\n"
      "- Foghorn, which warns of errors in ledgers before they are sent to the harbour master (Rust)\n";
  CHECK(settled("Software", used) == "skills");
  CHECK(settled("Software", made) == "projects");
  CHECK(settled("Projects", used) == "projects");
  CHECK(settled("What I like", used) == "skills");
}

TEST_CASE("what one taught is told as jobs where nothing but jobs is told") {
  CHECK(resolved("## Past Teaching Experience\n\n### Stanmore Law School, Oslo\n\n#### Lecturer in Law, 2004-2006\n\n"
                 "### University of Leeds\n\n#### Instructor, 1997-2003\n") == "positions/4");
  CHECK(resolved("## Teaching\n\n- Bread I, University of Leeds, 2010\n- Bread II, University of Leeds, 2011\n") ==
        "courses/2");
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

TEST_CASE("a title of two things is that of skills where nothing but tools is listed") {
  CHECK(
      resolved(
          "# Skills\n\n- Shell scripting: Bash, zsh\n\n# Software/Technologies\n\n- Git, Docker, Redis, Inkscape\n") ==
      "skills/1 skills/1");
  CHECK(resolved("# Skills\n\n- Bash\n\n# Software/Technologies\n\n- A ledger that counts twice\n- A kite\n") ==
        "skills/1 projects/2");
}

TEST_CASE("under a deeper heading than that of skills an enumeration is a group of them, whatever the title names") {
  CHECK(resolved("## Skills\n\n### Programming\n\nBash, zsh, Make\n\n### Research\n\nModal analysis, Field notes, "
                 "Sketching\n") == "skills/0 skills/1 skills/1");
  CHECK(resolved("## Skills\n\n### Programming\n\nBash, zsh, Make\n\n### Research\n\nAssistant, Example Ltd., 2016 - "
                 "2019\n") == "skills/0 skills/1 positions/1");
}

TEST_CASE("a title over a mere enumeration right below skills is a group of them") {
  constexpr std::string_view listed =
      "## Skills\n\n**Languages:**\n\nPython, Bash\n\n**Software Engineering:**\n\nGit, code review, tests\n\n"
      "## Education\n\nB.Sc., University of Oslo, 2016\n";
  CHECK(resolved(listed).find("projects") == std::string::npos);
  CHECK(resolved("## Skills\n\nPython, Bash\n\n## Software\n\nLamp, Bell, tide tables\n") == "skills/3");
  CHECK(resolved("## Skills\n\nPython, Bash\n\n## Projects\n\nLamp, Bell, Buoy\n") == "skills/1 projects/1");
  CHECK(resolved("## Service\n\nTwelve hives\n\n## Software\n\nLamp, Bell, tide tables\n") == "sections/1 projects/1");
}

TEST_CASE("what one achieved may be told in sentences, which are no awards") {
  CHECK(resolved("## Accomplishments\n\n- Mended the office network of the harbour.\n- Led the move of all lamps to "
                 "the new pier.\n") == "?/2");
  CHECK(resolved("## Accomplishments\n\n- Best Paper Award of the Example Society\n- Harbour Prize for Lamps\n") ==
        "awards/2");
}

TEST_CASE("a label right below the title of skills names a group of them") {
  CHECK(resolved("SKILLS:\n\nSoftware:\n Lamp, Bell, Buoy\n Ropes\n\nHardware:\n Carpentry\n\nEXPERIENCE:\n\n"
                 "Clerk, 2019\n") == "skills/5 positions/1");
  CHECK(resolved("SKILLS:\n\nEXPERIENCE:\n\nClerk, Example Ltd., 2019\n") == "skills/0 positions/1");
}

TEST_CASE("a heading with its time goes on with entries under such headings, whatever stands below") {
  constexpr std::string_view first =
      "### Example Ltd. - Engineer | 2019 - 2021\n\nBuilt things.\n\n### Sample Ltd. - Clerk | 2016 - 2019\n\nCounted "
      "things.\n\n";
  CHECK(resolved(std::string(first) + "### Reed + Quill | 2011 - 2016\n\nWhere it all began.\n") == "positions/6");
  CHECK(resolved(std::string(first) + "### Bees\n\nTwelve hives.\n") == "positions/4 ?/1");
}

TEST_CASE("activities may be jobs, each with its employer and its town in lines of their own") {
  constexpr std::string_view jobs =
      "**Research Student** (April 2016 - August 2020)\n**Example University Hospital**\nOslo, Norway\n- Counted\n\n"
      "**Visiting Researcher** (May 2014 - July 2014)\n**Example Technical University**\nLund, Sweden\n- Built\n";
  CHECK(resolved("## Research Activities\n" + std::string(jobs)) == "positions/8");
  CHECK(resolved("## Research Activities\n\n- Counted seals\n- Built a gauge\n") == "sections/2");
}

}  // namespace settle_test
