// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/run_in.hpp>

#include <string>
#include <vector>
#include <vitae/shape/text.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace run_in_test {

struct Log {
  std::vector<std::string> voyages, boats, skills;
};

using namespace vitae::wild_text;

std::size_t blocks_of(std::string_view document) {
  const name_index names(vitae::info_of<Log>);
  return run_in_titles(names).part(read_outline(flatten(document))).blocks.size();
}

TEST_CASE("titles that text runs into are parted where there are no others") {
  CHECK(blocks_of("Voyages: Oslo.\n\nBoats: Tern.\n\nSkills: knots.") == 6);
  CHECK(blocks_of("**Voyages** Oslo.\n\n**Boats** Tern.\n\n**Skills** knots.") == 6);
  CHECK(blocks_of("# Voyages\n\nOslo\n\n# Boats\n\nTern\n\nSkills: knots.") == 5);
  CHECK(blocks_of("Voyages: Oslo.") == 1);
  // What several entries have is a label.
  CHECK(blocks_of("Skills: knots.\n\nSkills: ropes.\n\nSkills: sails.\n\nSkills: tar.") == 4);
}

TEST_CASE("beside titles that are items over others, one over its only item is parted from that") {
  CHECK(blocks_of("- Voyages\n  - Oslo\n- Boats\n  - Tern\n- Skills: knots, ropes\n") == 6);
  CHECK(blocks_of("- Voyages\n  - Oslo\n- Skills: knots, ropes\n") == 3);
  CHECK(blocks_of("- Voyages\n  - Oslo\n- Boats\n  - Tern\n- Sails: white, red\n") == 5);
}

}  // namespace run_in_test
