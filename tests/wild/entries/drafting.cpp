// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/drafting.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace drafting_test {

using namespace vitae;
using namespace vitae::wild_text;

/// A document that is one entry, taken apart.
struct one_entry {
  one_entry(std::string_view source, const type_info& type) : page(source), plan(type) {
    segmentation segments(page.in, plan, 0, page.doc.blocks.size());
    for (const entry_range& range : segments.best()) found.push_back(drafting(page.in, plan).read(range, segments));
  }
  std::string atoms() const {
    std::string out;
    for (const atom& a : found.at(0).atoms) out += (out.empty() ? "" : "|") + page.of(a.text);
    return out;
  }
  std::string body() const {
    std::string out;
    for (const body_line& line : found.at(0).body) out += (out.empty() ? "" : "|") + page.of(line.text);
    return out;
  }

  wild_tests::document page;
  entry_plan plan;
  std::vector<draft> found;
};

TEST_CASE("a head, its dates and its body are taken apart") {
  const one_entry job("### Engineer, Example Software Ltd.\n*2019 - 2021*\n\n- Built it\n- Moved it\n",
                      info_of<Position>);
  REQUIRE(job.found.size() == 1);
  CHECK(job.atoms() == "Engineer|Example Software Ltd.");
  CHECK(job.body() == "Built it|Moved it");
  REQUIRE(job.found[0].dates.size() == 1);
  CHECK(job.page.of(job.found[0].dates[0]->text) == "2019 - 2021");
}

TEST_CASE("the only bullet below an employer with its time is what one was there") {
  const one_entry job("`2017-2019` **Example Lights Ltd.**\n\n* Lamp Engineer\n", info_of<Position>);
  REQUIRE(job.found.size() == 1);
  CHECK(job.atoms() == "Example Lights Ltd.|Lamp Engineer");
  const one_entry told("`2017-2019` **Example Lights Ltd.**\n\n* Engineer\n* Kept the lamps\n", info_of<Position>);
  CHECK(told.found.at(0).body.size() > 0);
}

TEST_CASE("the time at an employer over roles with their own dates is no role's") {
  const one_entry job("# Example Software Ltd. (2014 - 2021)\n\n## Engineer\n2019 - 2021\n\n- Built it\n",
                      info_of<Position>);
  REQUIRE(job.found.size() == 1);
  CHECK(job.atoms() == "Example Software Ltd.|Engineer");
  REQUIRE(job.found[0].dates.size() == 1);
  CHECK(job.page.of(job.found[0].dates[0]->text) == "2019 - 2021");
}

TEST_CASE("the time at a school or an employer is not that of bullets below it with dates of their own") {
  const one_entry degree(
      "### Example University (9/2009-5/2014)\n\n- Ph.D. in Mathematics, May 2014.\n- Adviser: Joe "
      "Reed.\n",
      info_of<Degree>);
  REQUIRE(degree.found.size() == 1);
  CHECK(degree.page.of(degree.found[0].dates.at(0)->text) == "May 2014");
  const one_entry jobs(
      "### Example University (2012 - 2019)\n\n- Librarian (2015 - 2019)\n  - Lent books\n- Archivist "
      "(2012 - 2015)\n  - Kept papers\n",
      info_of<Position>);
  REQUIRE(jobs.found.size() == 2);
  CHECK(jobs.atoms() == "Example University|Librarian");
  CHECK(jobs.page.of(jobs.found[0].dates.at(0)->text) == "2015 - 2019");
}

TEST_CASE("a long name of an employer below a job belongs to the head as a short one does") {
  const one_entry job(
      "- 2007 - 2010 Director of Informatics\n  - Example Institute for Ecological Analysis and "
      "Synthesis, University of Northern Examples\n",
      info_of<Position>);
  CHECK(job.body().empty());
}

TEST_CASE("facts with a label in front are known by it") {
  const one_entry degree("### M.Sc. in Physics, University of Leeds\n2014 - 2016\n\nAdvisor: Ada Quill\n",
                         info_of<Degree>);
  REQUIRE(degree.found.size() == 1);
  REQUIRE(degree.found[0].facts.size() == 1);
  CHECK(degree.found[0].facts[0].member->name == "advisors");
  CHECK(degree.page.of(degree.found[0].facts[0].value) == "Ada Quill");
  CHECK(degree.atoms().find("Advisor") == std::string::npos);
}

TEST_CASE("a degree's grade is taken out of its head") {
  const one_entry degree("M.Sc. in Physics, University of Leeds, 2014 - 2016, GPA: 3.9/4.0\n", info_of<Degree>);
  REQUIRE(degree.found.size() == 1);
  CHECK(degree.found[0].grade.value == "3.9");
  CHECK(degree.atoms().find("3.9") == std::string::npos);
}

TEST_CASE("a degree below its school's heading belongs to the head, also as a bullet") {
  const one_entry degree("## University of Leeds\n- 2014 - 2016\n- Physics BSc and mathematics BA\n- Rowed, and won.\n",
                         info_of<Degree>);
  REQUIRE(degree.found.size() == 1);
  CHECK(degree.atoms() == "University of Leeds|Physics BSc and mathematics BA");
  CHECK(degree.body() == "Rowed, and won.");
}

TEST_CASE("labelled dates on two lines are a period") {
  const one_entry job("## Engineer, Example Software Ltd.\nFrom: 2016-06\nTo: 2021-01\n", info_of<Position>);
  REQUIRE(job.found.size() == 1);
  CHECK(job.found[0].dates.size() == 2);
  CHECK(job.found[0].dated_lines == 2);
}

TEST_CASE("a job that a sentence tells is in the head, what the sentence goes on with in the body") {
  const std::string source =
      "**2011 - 2014** Example Ltd., Kiel. As a lamp engineer, I trimmed the wicks of seven lamps every night and "
      "every "
      "morning of these three years.\n";
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  const segmentation known(page.in, plan, 0, 1);
  const draft d = drafting(page.in, plan).read({0, 1, 1}, known);
  REQUIRE(d.atoms.size() == 3);
  CHECK(page.of(d.atoms[2].text) == "lamp engineer");
  CHECK(d.atoms[2].told);
  REQUIRE(d.body.size() == 1);
  CHECK(page.of(d.body[0].text).starts_with("I trimmed the wicks"));
}

TEST_CASE("below text that runs on behind a head's sentence, nothing belongs to the head") {
  const wild_tests::document page(
      "Programmer, Lantern Works, 2014\n\nPart-time programmer, while in college. Wrote the ledger that the keepers of "
      "the harbour fill in each night until they go to sleep.\n\nHarbour Office of the Town\n");
  REQUIRE(page.doc.blocks.size() == 3);
  const entry_plan plan(info_of<Position>);
  const segmentation known(page.in, plan, 0, 3);
  const draft d = drafting(page.in, plan).read({0, 1, 3}, known);
  for (const atom& a : d.atoms) CHECK(page.of(a.text) != "Harbour Office of the Town");
  REQUIRE(!d.body.empty());
  CHECK(page.of(d.body.back().text) == "Harbour Office of the Town");
}

TEST_CASE("a label of two words for the bullets below it is no bullet") {
  const wild_tests::document page(
      "Engineer, Example Ltd., 2015\n\nSuccesses & Achievements:\n\n- Rewrote the ledger\n");
  const entry_plan plan(info_of<Position>);
  const segmentation known(page.in, plan, 0, page.doc.blocks.size());
  const draft d = drafting(page.in, plan).read({0, 1, page.doc.blocks.size()}, known);
  REQUIRE(d.body.size() == 1);
  CHECK(page.of(d.body[0].text) == "Rewrote the ledger");
}

TEST_CASE("a grade in figures counts for more than one in words, which is told with the rest") {
  const one_entry degree("BSc Physics with Distinction - GPA 3.8, 2014\n", info_of<Degree>);
  CHECK(degree.found[0].grade.value == "3.8");
  REQUIRE(degree.found[0].body.size() == 1);
  CHECK(degree.page.of(degree.found[0].body[0].text).find("Distinction") != std::string::npos);
}

TEST_CASE("a line of little else than the grade is the grade") {
  const one_entry degree("### M.Sc. in Physics, University of Leeds, 2016\n\n- 3.9 GPA\n- Prize for lenses\n",
                         info_of<Degree>);
  REQUIRE(degree.found.size() == 1);
  CHECK(degree.found[0].grade.value == "3.9");
  CHECK(degree.body() == "Prize for lenses");
}

TEST_CASE("a dated heading right below an entry's heading belongs to its head") {
  const one_entry degree("#### Reed College\n\n##### Boats and Harbours\t2010 - 2011\n\n- Knots\n", info_of<Degree>);
  REQUIRE(degree.found.size() == 1);
  CHECK(degree.atoms() == "Reed College|Boats and Harbours");
  CHECK(degree.found[0].dates.size() == 1);
}

TEST_CASE("a heading between an entry's heading and its date belongs to the head, whatever it is called") {
  const one_entry job("### Painter\n\n#### Freshmill\n\n*August 2017 to June 2018*\n\n- Painted it\n",
                      info_of<Position>);
  REQUIRE(job.found.size() == 1);
  CHECK(job.atoms() == "Painter|Freshmill");
  CHECK(job.body() == "Painted it");
}

TEST_CASE("a grade or a date behind a labelled degree is none of it") {
  const one_entry degree("University of Leeds\nAbschluss: Diplom-Ingenieur, Note 1,7\n", info_of<Degree>);
  REQUIRE(degree.found.size() == 1);
  CHECK(degree.found[0].grade.value == "1,7");
  REQUIRE(degree.found[0].facts.size() == 1);
  CHECK(degree.page.of(degree.found[0].facts[0].value) == "Diplom-Ingenieur");
}

TEST_CASE("a degree in a bullet below its school is a part of the head") {
  const one_entry degree("**Example College**, Oslo, *2014 - 2018*\n\n- BSc in Optics\n- Courses: Lenses\n",
                         info_of<Degree>);
  REQUIRE(degree.found.size() == 1);
  CHECK(degree.atoms() == "Example College|Oslo|BSc in Optics");
}

TEST_CASE("a heading right below one of a date says what it dates, whatever that is") {
  const one_entry job("#### Apr 2017 - Sep 2017\n\n#### Master Student\n\n**Example AG**\n\n- Built it\n",
                      info_of<Position>);
  REQUIRE(job.found.size() == 1);
  CHECK(job.atoms() == "Master Student|Example AG");
}

TEST_CASE("behind a blank line below a whole head stands its body, unless it looks like more of the head") {
  const one_entry job("Engineer, Example Learning 2019 - 2021\n\nMore to come\n", info_of<Position>);
  CHECK(job.atoms() == "Engineer|Example Learning");
  CHECK(job.body() == "More to come");
  const one_entry placed("Engineer, Lamps 2019 - 2021\n\nExample Software Ltd.\n", info_of<Position>);
  CHECK(placed.atoms() == "Engineer|Lamps|Example Software Ltd.");
}

TEST_CASE("the line of an employer over its roles says whose they are") {
  const one_entry job("Tidely: Dec 2017 - 2022\nProgram Manager, Lamps and Ropes: Jan 2021 - 2022\n",
                      info_of<Position>);
  REQUIRE(job.found[0].atoms.size() == 3);
  CHECK(job.found[0].atoms[0].employs);
  CHECK_FALSE(job.found[0].atoms[1].employs);
}

TEST_CASE("a job in a bullet over deeper ones belongs to the head that lacks it") {
  const one_entry job("Example Software Ltd. (2019 - 2021)\n\n- **Engineer**\n\n  - Built it\n  - Moved it\n",
                      info_of<Position>);
  CHECK(job.atoms() == "Example Software Ltd.|Engineer");
  CHECK(job.body() == "Built it|Moved it");
}

TEST_CASE("a sentence that brings nothing to a head with its job is its body") {
  const one_entry job(
      "Teaching Assistant, 2019 - 2021\nTidely, Leeds\nServed as the teaching assistant to Harbour, under "
      "Mr. Quill, and helped with all of it.\n",
      info_of<Position>);
  CHECK(job.atoms() == "Teaching Assistant|Tidely|Leeds");
}

}  // namespace drafting_test
