// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/fill/fill_body.hpp>

#include <string>
#include <vitae/cv/position.hpp>

#include "filled.hpp"

namespace fill_body_test {

using namespace vitae;
using entries_filled::read;
using entries_filled::says;

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

TEST_CASE("headings below a job's own are its items, a single one is what it is about") {
  CHECK(says(read("### Engineer, Example Software Ltd., 2019 - 2021\n\n#### Rebuilt the lock\n\nIn two years.\n\n"
                  "#### Trained the crew\n\nForty of them.\n",
                  info_of<Position>),
             "highlights=[{text=Rebuilt the lock; items=[{text=In two years.}]} | {text=Trained the crew;"));
  CHECK(says(read("### Engineer, Example Software Ltd., 2019 - 2021\n\n#### The lock\n\n- Built\n- Mended\n",
                  info_of<Position>),
             "summary=The lock; highlights=[{text=Built} | {text=Mended}]"));
}

}  // namespace fill_body_test
