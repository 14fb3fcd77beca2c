// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/award.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>
#include <vitae/cv/project.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace segment_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The first words of the blocks with which entries begin, between bars.
std::string begins(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  segmentation segments(page.in, plan, 0, page.doc.blocks.size());
  std::string out;
  for (const entry_range& range : segments.best())
    out += (out.empty() ? "" : "|") + page.of(page.doc.blocks[range.begin].text).substr(0, 8);
  return out;
}

TEST_CASE("entries begin where their layout says") {
  struct sample {
    std::string_view source, begin;
  };
  static constexpr sample samples[] = {
      {"", ""},
      {"Engineer, Example Software Ltd., 2019 - 2021\n", "Engineer"},
      {"2019 - 2021\n\n### Engineer\n\n#### Example Software Ltd.\n\n- Built\n\n2016 - 2019\n\n### "
       "Lecturer\n\n#### University of Leeds\n\n- Taught\n\n### Barista\n\n#### Example Coffee Ltd.\n",
       "2019 - 2|2016 - 2|Barista"},
      {"From trade to trade and on to the next one, and what was learnt on the way.\n\n2019\n\n### Engineer, Example "
       "Software Ltd.\n\n- "
       "Built\n\n2016\n\n### Lecturer, University of Leeds\n",
       "2019|2016"},
      {"### 2019 - 2021: Engineer, Example Software Ltd.\n\nBuilt bridges for the people of the town.\n\n_Rust, Lisp "
       "Ltd._\n\n### 2016 - 2019: Lecturer, University of Leeds\n\n_Chalk, Example College_\n",
       "2019 - 2|2016 - 2"},
      {"### Engineer, Example Software Ltd.\n2019 - 2021\n\n- Built\n\n### Lecturer, University of Leeds\n2016 - "
       "2019\n",
       "Engineer|Lecturer"},
      {"**Engineer**, Example Software Ltd., 2019 - 2021\n\n- Built\n- Moved\n\n**Lecturer**, University of Leeds, "
       "2016 - "
       "2019\n\n- Taught\n",
       "Engineer|Lecturer"},
      {"- Engineer, Example Software Ltd., 2019 - 2021\n- Lecturer, University of Leeds, 2016 - 2019\n- Tutor, "
       "University of York, 2014 - 2016\n",
       "Engineer|Lecturer|Tutor, U"},
      {"Example Software Ltd.          2019 - 2021\nEngineer\n- Built\n\nUniversity of Leeds          2016 - "
       "2019\nLecturer\n- Taught\n",
       "Example |Universi"},
      {"Example Software Ltd., Oslo (2015 - 2021)\nLead Engineer (2019 - 2021)\nEngineer (2015 - 2019)\n",
       "Example |Engineer"},
      {"Software Engineer\n2019 - 2021\nExample Software Ltd., Oslo\nResearch Assistant\n2016 - 2019\nUniversity of "
       "Leeds, Leeds\nTutor\n2014 - 2016\nUniversity of York, York\n",
       "Software|Research|Tutor"},
      {"### Lanternworks \xE2\x80\x94 San Jose, CA\n\n**Engineer**\n*2019 - 2021*\n\n- Built\n\n### Lampworks "
       "\xE2\x80\x94 "
       "Los Altos, CA\n\n**Tutor**\n*2016 - 2019*\n\n- Taught\n",
       "Lanternw|Lampwork"},
      // An employer and the time there are the head of the first role below.
      {"# Example Ltd. (2014 - 2021)\n\n## Engineer\n2019 - 2021\n\n- Built\n\n## Tutor\n2014 - 2019\n\n# Sample Ltd. "
       "(2011 - "
       "2014)\n\n## Clerk\n2011 - 2014\n\n- Counted\n",
       "Example |Tutor|Sample L"},
      {"### Example Ltd.\n\n2014 - 2021\n\n**Engineer**\\\n2019 - 2021\n\n- Built\n\n**Tutor**\\\n2014 - 2019\n\n"
       "- Taught\n\n### Sample Ltd.\n\n2011 - 2014\n\n**Clerk**\\\n2011 - 2014\n\n- Counted\n",
       "Example |Tutor|Sample L"},
  };
  for (const auto& [source, begin] : samples) {
    CAPTURE(std::string(source));
    CHECK(begins(source) == begin);
  }
}

TEST_CASE("entries follow one another and hold all blocks") {
  for (const std::string_view source : {"a\nb\n\nc\n", "- a\n  - b\n- c\n", "2019\n2018\n2017\n", "# a\n\nb\n\n## c\n",
                                        "Engineer\n2019\nLecturer\n2018\n"}) {
    const wild_tests::document page(source);
    const entry_plan plan(info_of<Position>);
    segmentation segments(page.in, plan, 0, page.doc.blocks.size());
    std::size_t at = 0;
    for (const entry_range& range : segments.best()) {
      CHECK(range.begin == at);
      CHECK(range.begin < range.end);
      CHECK(range.body > range.begin);
      CHECK(range.body <= range.end);
      at = range.end;
    }
    CHECK(at == page.doc.blocks.size());
  }
}

TEST_CASE("under headings a bullet begins no entry, whatever it says, unless bullets are dated") {
  CHECK(begins("#### Engineer\n\n##### University of Leeds\n\n*Jun 2017 - Present*\n\n- Built engines\n"
               "- Representative of the engineers at the University of Oslo\n- Kept them running\n\n"
               "#### Engineer\n\n##### Example Software Ltd.\n\n*Jan 2012 - Jun 2017*\n\n- Built more\n") ==
        "Engineer|Engineer");
}

TEST_CASE("bullets of a list are entries alike, dated behind their bold name or not") {
  const wild_tests::document page(
      "- **Lamp Prize** · 2018\n- **Freshmen Scholarship**\n- **Oar Medal** · 2014\n- **Rope Scholarship**\n");
  const entry_plan plan(info_of<Award>);
  CHECK(segmentation(page.in, plan, 0, page.doc.blocks.size()).best().size() == 4);
}

TEST_CASE("what a date alone dates may be set in below it, and is the head of its entry") {
  const wild_tests::document page(
      "- *June 2019 - now*\n  - Lecturer\n  - University of Leeds\n  - Full-time\n- *May 2016 - May 2019 (3 years)*\n"
      "  - Engineer\n  - Example Software Ltd.\n  - Kept the engines of the ferries running\n");
  const entry_plan plan(info_of<Position>);
  const std::vector<entry_range> entries = segmentation(page.in, plan, 0, page.doc.blocks.size()).best();
  REQUIRE(entries.size() == 2);
  for (const entry_range& entry : entries) CHECK(entry.body - entry.begin == 3);
}

TEST_CASE("text that is indented below a bullet begins nothing") {
  const wild_tests::document page(
      "- **Lantern Medal**\n\n  (top 10 of 3300 students)\n- **Harbour Programme**\n\n  (top 50 of 3300 students)\n- "
      "Third Prize in Paper Folding, 2016\n");
  const entry_plan plan(info_of<Award>);
  std::string out;
  for (const entry_range& range : segmentation(page.in, plan, 0, page.doc.blocks.size()).best())
    out += page.of(page.doc.blocks[range.begin].text).substr(0, 8) + "|";
  CHECK(out == "Lantern |Harbour |Third Pr|");
}

TEST_CASE("lines with a label each, none of them twice, are one entry") {
  const auto count = [](std::string_view source) {
    const wild_tests::document page(source);
    const entry_plan plan(info_of<Degree>);
    return segmentation(page.in, plan, 0, page.doc.blocks.size()).best().size();
  };
  CHECK(count("- 学校：见本大学\n- 专业：数学\n- 学历：本科\n- 时间：2014.09-2018.06\n") == 1);
  CHECK(count("- 学校：见本大学\n- 学历：本科\n- 学校：例示大学\n- 学历：硕士\n") > 1);
}

TEST_CASE("bullets with labels are one entry from the first label to where it comes again") {
  CHECK(begins("- Company: Quill Ltd.\n- Position: Clerk\n- StartDate: 2013-12\n- EndDate: 2014-12\n- Site: "
               "example.com\n\n- Company: Salt Mill\n- Position: Cook\n- StartDate: 2015-12\n- EndDate: 2016-12\n") ==
        "Company:|Company:");
}

TEST_CASE("a line over deeper ones begins an entry though a colon ends it, as the first one does") {
  CHECK(begins("Tidely:\n\n    boats in Leeds, 11/2016 - 3/2018\n\n    Kept boats\n\nRopewalk:\n\n    ropes in Oslo, "
               "10/2015 - 2/2016\n\n    Duties:\n\n        Made ropes\n") == "Tidely:|Ropewalk");
}

TEST_CASE("where no job has a date, how long it lasted stands for one") {
  CHECK(
      begins("Clerk at Example Works (4 months)\nExample Works, Leeds\nKept the lamps of the harbour lit and the boats "
             "in their places.\n\nCook at Example Mill (2 years)\nExample Mill, Oslo\nKept the ovens.\n") ==
      "Clerk at|Cook at ");
}

TEST_CASE("a sentence set as heads are begins no entry, though it tells a job") {
  CHECK(
      begins("Engineer\n\nTidely\n\n2017 - 2019\n\nI mended the engines of the harbour and of all its boats.\n\n"
             "Clerk\n\nRopewalk Ltd.\n\n2015 - 2017\n\nAt the Ropewalk, I was a clerk. It is one of the oldest houses "
             "of the town, and I counted what it had.\n") == "Engineer|Clerk");
}

TEST_CASE("a line that ends as a sentence begins no entry among heads") {
  CHECK(begins("Tidely: Sales Clerk: May 2017 - June 2018\nSold lamps by the sea.\nHarbour Service Corps member.\n"
               "Ropewalk: Sales Clerk: June 2015 - April 2016\nSold ropes.\n") == "Tidely: |Ropewalk");
}

TEST_CASE("a line of a date alone takes the first bullet below it into its head") {
  CHECK(begins("2015 - 2019\n\n- Engineer | Example Ltd.\n\n2012 - 2015\n\n- Clerk | Sample Works\n\n2010 - "
               "2012\n\n- Cook | Example Mill\n") == "2015 - 2|2012 - 2|2010 - 2");
}

TEST_CASE("of works below headings only the name is asked for, whatever the first of them is called") {
  const wild_tests::document page(
      "### Task Manager Console App | C#\n- Sorts tasks\n\n### Lamp Sweeper\n- Sweeps\n\n### Auction Map\n- Maps\n");
  const entry_plan plan(info_of<Project>);
  CHECK(segmentation(page.in, plan, 0, page.doc.blocks.size()).best().size() == 3);
}

}  // namespace segment_test
