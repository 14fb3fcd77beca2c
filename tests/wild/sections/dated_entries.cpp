// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/dated_entries.hpp>

#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace dated_entries_test {

using namespace vitae;
using namespace vitae::wild_text;

/// Are the blocks of a document entries of a kind, at least one in so many lines?
bool dated(std::string_view source, const type_info& kind, std::size_t of_lines = 5) {
  const wild_tests::document page(source);
  section all;
  all.end = page.doc.blocks.size();
  return holds_dated(page.in, all, entry_plan(kind), of_lines);
}

TEST_CASE("jobs have their time, degrees their school") {
  CHECK(dated("Engineer, Example Ltd., 2019 - 2021\n\nClerk, Sample Ltd., 2016 - 2019\n", info_of<Position>));
  CHECK_FALSE(dated("Engineer, Example Ltd.\n\nClerk, Sample Ltd.\n", info_of<Position>));
  CHECK(dated("BSc in Optics, University of Leeds\n\nMSc in Optics, University of Leeds\n", info_of<Degree>));
  CHECK_FALSE(dated("Twelve hives\n", info_of<Degree>));
  CHECK_FALSE(dated("", info_of<Position>));
}

TEST_CASE("one line in so many tells of a job") {
  constexpr std::string_view tour = "Engineer, Example Ltd., 2019 - 2021\n\nLamps\n\nTides\n\nBells\n";
  CHECK(dated(tour, info_of<Position>));
  CHECK_FALSE(dated(tour, info_of<Position>, 2));
}

TEST_CASE("an item may head lines of its own, one of which is its time") {
  CHECK(
      dated("- **Lamp Engineer**.  \n  Example Ltd., Oslo.  \n  (2019 - 2021)\n- **Clerk**.  \n  Sample Ltd., Oslo.  \n"
            "  (2016 - 2019)\n",
            info_of<Position>, 2));
}

TEST_CASE("a look has its place among the members of an entry's head, or none") {
  const entry_plan jobs(info_of<Position>);
  CHECK(jobs.slots[slot_of(jobs, look::role)]->appearance() == look::role);
  CHECK(slot_of(jobs, look::degree) == nowhere);
}

}  // namespace dated_entries_test
