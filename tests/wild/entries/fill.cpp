// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/fill.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/cv/award.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>
#include <vitae/wild/entries/read_entries.hpp>

#include "../../catch.hpp"
#include "../document.hpp"
#include "../tree.hpp"

namespace fill_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The only entry of a document; its bullets after it.
std::string read(std::string_view source, const type_info& type) {
  const wild_tests::document page(source);
  node list;
  read_entries(page.in, entry_plan(type), 0, page.doc.blocks.size(), list);
  REQUIRE(list.parts.size() == 1);
  CHECK(tree::placed(list.parts[0], type, source));
  return tree::shown(list.parts[0], type);
}

bool says(const std::string& text, std::string_view what) { return text.find(what) != std::string::npos; }

TEST_CASE("a period has two ends, dates are a list") {
  CHECK(says(read("Engineer, Example Software Ltd., 2019-03 - 2021-04\n", info_of<Position>),
             "period={start=2019-03; end=2021-04}"));
  CHECK(says(read("Golden Anchor Award, 2018, 2019\n", info_of<Award>), "dates=[2018 | 2019]"));
}

TEST_CASE("an organisation's name begins where the small words before it end") {
  CHECK(says(read("2019 - 2021: **Engineer** for the Example Institute of Wings\n", info_of<Position>),
             "organization=Example Institute of Wings;"));
  CHECK(says(read("The Example Foundation, Engineer, 2019 - 2021\n", info_of<Position>),
             "organization=The Example Foundation;"));
}

TEST_CASE("a degree is called by its name, without the sentence that tells of it") {
  CHECK(says(read("I earned a BSc in Optics from the University of Leeds, 2015\n", info_of<Degree>),
             "title=BSc in Optics;"));
}

TEST_CASE("the word that led to an award's date is none of its name") {
  CHECK(says(read("- Golden Anchor Prize for 2018/2019, Example Harbour\n", info_of<Award>),
             "title=Golden Anchor Prize;"));
}

TEST_CASE("a grade is its text and its numbers") {
  const std::string degree =
      read("M.Sc. in Physics, University of Leeds, 2014 - 2016, GPA: 3.9/4.0\n", info_of<Degree>);
  CHECK(says(degree, "3.9/4.0"));
  CHECK(says(degree, "=3.9;"));
  CHECK(says(degree, "=4.0}"));
}

TEST_CASE("an enumeration of people is a list of them") {
  CHECK(says(read("### M.Sc. in Physics, University of Leeds\n2014 - 2016\n\nAdvisors: Ada Quill and Bo Reed\n",
                  info_of<Degree>),
             "advisors=[Ada Quill | Bo Reed]"));
}

TEST_CASE("a rank before a name ends no sentence") {
  CHECK(says(read("* Ph.D. in Botany, University of Leeds, 2014 - 2016, Supervisor: Prof. Ada Quill, Prof. Bo Reed, "
                  "Assoc. Prof. Cy Marsh\n",
                  info_of<Degree>),
             "advisors=[Prof. Ada Quill | Prof. Bo Reed | Assoc. Prof. Cy Marsh]"));
}

TEST_CASE("a label whose member is known speaks of another of the same name") {
  const std::string degree =
      read("- M.Sc. in Physics, University of Leeds, 2014 - 2016\n    - Title: The drift of sand\n", info_of<Degree>);
  CHECK(says(degree, "title=M.Sc. in Physics"));
  CHECK(says(degree, "thesis=The drift of sand"));
}

TEST_CASE("a school may stand in a bullet below its degree") {
  const wild_tests::document page(
      "**2014 - 2016: M.Sc. in Physics**\n- University of Leeds\n- Advisor: Ada Quill\n\n"
      "**2010 - 2014: B.Sc. in Physics**\n- University of York\n- Advisor: Bo Reed\n");
  node list;
  read_entries(page.in, entry_plan(info_of<Degree>), 0, page.doc.blocks.size(), list);
  REQUIRE(list.parts.size() == 2);
  CHECK(says(tree::shown(list.parts[0], info_of<Degree>), "institution=University of Leeds"));
  CHECK(says(tree::shown(list.parts[1], info_of<Degree>), "institution=University of York"));
}

TEST_CASE("bullets are highlights, text before them the summary") {
  const std::string job = read(
      "### Engineer, Example Software Ltd.\n2019 - 2021\n\nWe kept the ledger of the whole of the company going in "
      "those "
      "years.\n\n- Built it\n- Moved it\n",
      info_of<Position>);
  CHECK(says(job, "summary=We kept the ledger"));
  CHECK(says(job, "highlights=[{text=Built it} | {text=Moved it}]"));
}

TEST_CASE("text behind the bullets is the summary where there is none before them") {
  const std::string behind = read(
      "### Engineer, Example Software Ltd.\n2019 - 2021\n\n- Built it\n- Moved it\n\n"
      "Tools at hand: a hammer and a saw\n",
      info_of<Position>);
  CHECK(says(behind, "summary=Tools at hand"));
  CHECK(says(behind, "highlights=[{text=Built it} | {text=Moved it}]"));
  const std::string both = read(
      "### Engineer, Example Software Ltd.\n2019 - 2021\n\nWe kept the ledger of the whole of "
      "the company going in those years.\n\n- Built it\n\nTools at hand: a hammer\n",
      info_of<Position>);
  CHECK(says(both, "{text=Tools at hand: a hammer}"));
}

TEST_CASE("what a label says is surer than what was chosen, where it looks like that at all") {
  CHECK(
      says(read("**2015 - 2017: Harbour House**\n\nRoles: Boat engineer\n", info_of<Position>), "title=Boat engineer"));
  CHECK(says(read("**Lecturer**, University of Leeds, 2015 - 2017\n\nTitle: The drift of sand\n", info_of<Position>),
             "title=Lecturer"));
}

TEST_CASE("what no member takes of a head is not lost") {
  CHECK(
      says(read("**Engineer**, Example Software Ltd., 2019 - 2021, +++ 42nd floor +++\n", info_of<Position>), "42nd"));
}

TEST_CASE("headings below a job's own are its items, a single one is what it is about") {
  CHECK(says(read("### Engineer, Example Software Ltd., 2019 - 2021\n\n#### Rebuilt the lock\n\nIn two years.\n\n"
                  "#### Trained the crew\n\nForty of them.\n",
                  info_of<Position>),
             "highlights=[{text=Rebuilt the lock; items=[{text=In two years.}]} | {text=Trained the crew;"));
  CHECK(says(read("### Engineer, Example Software Ltd., 2019 - 2021\n\n#### The lock\n\n- Built\n- Mended\n",
                  info_of<Position>),
             "summary=The lock; highlights=[{text=Built} | {text=Mended}]"));
}

TEST_CASE("a part of a job that is one bullet is a highlight, another one a project") {
  const wild_tests::document page("- Tenure awarded 2012\n\nLock of the harbour, 2013\n");
  const entry_plan plan(info_of<Position>);
  const filling fill(page.in, plan);
  node job;
  for (const std::size_t i : {0U, 1U}) {
    draft part;
    part.range = {i, i + 1, i + 1};
    fill.add_part(job, part);
  }
  CHECK(tree::shown(job, info_of<Position>) ==
        "{highlights=[{text=Tenure awarded 2012}]; projects=[{name=Lock of the harbour, 2013}]}");
}

}  // namespace fill_test
