// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/span_weights/towns_behind.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace towns_behind_test {

using namespace vitae;
using namespace vitae::wild_text;

/// A line in atoms, and what is told of the towns in it.
struct line {
  explicit line(std::string_view source) : page(source), towns(page.in.plain(), page.weigh) {
    cutting cut(page.in.plain());
    cut.add(page.all(), gap::line);
    atoms = cut.take();
  }
  bool last_is_place() const { return towns.closes_line(atoms, atoms.size(), atoms.size() - 1); }
  bool closes_behind_country() const { return towns.closes_behind_country(atoms, atoms.size(), atoms.size() - 1); }
  bool last_is_state() const { return towns.is_state(atoms, atoms.size() - 1); }
  bool names_campus(std::size_t length) const { return towns.is_campus(atoms, 0, length); }

  wild_tests::document page;
  towns_behind towns;
  std::vector<atom> atoms;
};

TEST_CASE("the last of a line after a comma is a place where something else may be the organisation") {
  for (const std::string_view place :
       {"Assistant, Example Libraries, Oxford", "Clerk, Tartan Textiles, Greenock", "Example University, DK",
        "Engineer, Harbour Museum, Smalltown", "The Ohio State University, OH",
        "Baker (temporary) | Harbour Works AG, Smalltown", "Lehre als Koch | Harbour Academy, Smalltown",
        "Baker, Harbour Hotel, Port Small", "Baker – Deputy Head | Harbour Works GmbH, Smalltown"}) {
    CAPTURE(std::string(place));
    CHECK(line(place).last_is_place());
  }
  for (const std::string_view other :
       {"Oxford", "Example University, QK", "Physics, DK", "Example Ltd. (Oxford)", "Harbour Museum, Smalltown",
        "Lagos, Portugal", "Example University in Salem, OR", "Harbour Works AG, Smalltown",
        "Baker (temporary) | Harbour Works, Smalltown", "Baker (temporary) | Harbour Works AG, Sails and Ropes"}) {
    CAPTURE(std::string(other));
    CHECK_FALSE(line(other).last_is_place());
  }
}

TEST_CASE("two capitals behind a town are its state") {
  CHECK(line("Springfield, MA").last_is_state());
  CHECK(line("Universidade do Vale (MS)").last_is_state());
  CHECK_FALSE(line("Biology (MS)").last_is_state());
  CHECK_FALSE(line("University of Leeds, MA").last_is_state());
  CHECK_FALSE(line("MA").last_is_state());
}

TEST_CASE("a city is a part of the name of a state's university, unless its state follows") {
  CHECK(line("University of California, Berkeley").names_campus(2));
  CHECK(line("University of California, Berkeley, Department of Physics").names_campus(2));
  CHECK(line("University of Michigan, Ann Arbor (UM), MI").names_campus(3));
  CHECK(line("The University of California, Davis").names_campus(2));
  CHECK(line("UNIVERSITY OF CALIFORNIA, DAVIS").names_campus(2));
  CHECK_FALSE(line("University of Michigan, Ann Arbor, MI").names_campus(2));
  CHECK_FALSE(line("University of Michigan, Ann Arbor, MI.").names_campus(2));
  CHECK(line("University of California, Merced").names_campus(2));
  CHECK(line("California State University, Northridge").names_campus(2));
  CHECK_FALSE(line("Michigan State University, East Lansing").names_campus(2));
  CHECK_FALSE(line("University of Iceland, Reykjavík").names_campus(2));
  CHECK_FALSE(line("University of Leeds, UK").names_campus(2));
  CHECK_FALSE(line("University of Virginia, Graduated").names_campus(2));
  CHECK_FALSE(line("University of Wisconsin, PhD").names_campus(2));
  CHECK_FALSE(line("Example University, Berkeley").names_campus(2));
}

TEST_CASE("what explains an employer in parentheses may follow the town") {
  const line whole("Engineer, Harbour Museum, Smalltown (tools and dies)");
  REQUIRE(whole.atoms.size() == 4);
  CHECK(whole.towns.closes_line(whole.atoms, 4, 2));
  const line more("Engineer, Harbour Museum, Smalltown (tools), Lamps");
  CHECK_FALSE(more.towns.closes_line(more.atoms, more.atoms.size(), 2));
}

TEST_CASE("a word or two behind a country are a town there") {
  CHECK(line("Fish Delivery, Ukraine, Smalltown").closes_behind_country());
  CHECK_FALSE(line("Ukraine, Smalltown").closes_behind_country());
  CHECK_FALSE(line("Engineer, Norway, Example University").closes_behind_country());
  CHECK_FALSE(line("Fish Delivery, Oslo, Smalltown").closes_behind_country());
}

}  // namespace towns_behind_test
