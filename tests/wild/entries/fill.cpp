// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/fill.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/cv/award.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>
#include <vitae/wild/entries/read_entries.hpp>

#include "fill/filled.hpp"

namespace fill_test {

using namespace vitae;
using namespace vitae::wild_text;
using entries_filled::read;
using entries_filled::says;

TEST_CASE("a period has two ends, dates are a list") {
  CHECK(says(read("Engineer, Example Software Ltd., 2019-03 - 2021-04\n", info_of<Position>),
             "period={start=2019-03; end=2021-04}"));
  CHECK(says(read("Golden Anchor Award, 2018, 2019\n", info_of<Award>), "dates=[2018 | 2019]"));
}

TEST_CASE("a rank before a name ends no sentence") {
  CHECK(says(read("* Ph.D. in Botany, University of Leeds, 2014 - 2016, Supervisor: Prof. Ada Quill, Prof. Bo Reed, "
                  "Assoc. Prof. Cy Marsh\n",
                  info_of<Degree>),
             "advisors=[Prof. Ada Quill | Prof. Bo Reed | Assoc. Prof. Cy Marsh]"));
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

TEST_CASE("what no member takes of a head is not lost") {
  CHECK(
      says(read("**Engineer**, Example Software Ltd., 2019 - 2021, +++ 42nd floor +++\n", info_of<Position>), "42nd"));
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
