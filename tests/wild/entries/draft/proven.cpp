// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/draft/proven.hpp>

#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>
#include <vitae/wild/entries/assign.hpp>
#include <vitae/wild/entries/drafting.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace proven_test {

using namespace vitae;
using namespace vitae::wild_text;

/// Whether a document that is one entry is proven to be of a type.
template <class Record>
bool is_proven(std::string_view source) {
  wild_tests::document page(source);
  const entry_plan plan(info_of<Record>);
  const segmentation blocks(page.in, plan, 0, page.doc.blocks.size());
  draft d = drafting(page.in, plan).read({0, 1, page.doc.blocks.size()}, blocks);
  assignment(page.in.plain(), page.weigh, plan.slots).best(d.atoms, 0, nullptr, d.chosen);
  return proven(d, plan);
}

TEST_CASE("a degree is known by its name or by its school") {
  CHECK(is_proven<Degree>("B.Sc. in Physics, 2014 - 2017\n"));
  CHECK(is_proven<Degree>("University of Leeds, 2014 - 2017\n"));
  CHECK(is_proven<Degree>("Institution: Bright House\n2014 - 2017\n"));
}

TEST_CASE("a course or a heading among degrees is none") {
  CHECK_FALSE(is_proven<Degree>("- Querying Large Tables, Feb 2013\n"));
  CHECK_FALSE(is_proven<Degree>("Cloud and Infrastructure\n\n- Programming with Threads, May 2018\n"));
}

TEST_CASE("a job may be called anything, but not nothing") {
  CHECK(is_proven<Position>("Something with bees, 2014 - 2017\n"));
  CHECK_FALSE(is_proven<Position>("2014 - 2017\n"));
}

}  // namespace proven_test
