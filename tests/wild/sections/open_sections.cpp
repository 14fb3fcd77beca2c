// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/open_sections.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "settled.hpp"

namespace open_sections_test {

using sections_settled::resolved;
using sections_settled::settled;

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

TEST_CASE("a title of two things is that of skills where nothing but tools is listed") {
  CHECK(
      resolved(
          "# Skills\n\n- Shell scripting: Bash, zsh\n\n# Software/Technologies\n\n- Git, Docker, Redis, Inkscape\n") ==
      "skills/1 skills/1");
  CHECK(resolved("# Skills\n\n- Bash\n\n# Software/Technologies\n\n- A ledger that counts twice\n- A kite\n") ==
        "skills/1 projects/2");
}

TEST_CASE("what one achieved may be told in sentences, which are no awards") {
  CHECK(resolved("## Accomplishments\n\n- Mended the office network of the harbour.\n- Led the move of all lamps to "
                 "the new pier.\n") == "?/2");
  CHECK(resolved("## Accomplishments\n\n- Best Paper Award of the Example Society\n- Harbour Prize for Lamps\n") ==
        "awards/2");
}

TEST_CASE("activities may be jobs, each with its employer and its town in lines of their own") {
  constexpr std::string_view jobs =
      "**Research Student** (April 2016 - August 2020)\n**Example University Hospital**\nOslo, Norway\n- Counted\n\n"
      "**Visiting Researcher** (May 2014 - July 2014)\n**Example Technical University**\nLund, Sweden\n- Built\n";
  CHECK(resolved("## Research Activities\n" + std::string(jobs)) == "positions/8");
  CHECK(resolved("## Research Activities\n\n- Counted seals\n- Built a gauge\n") == "sections/2");
}

}  // namespace open_sections_test
