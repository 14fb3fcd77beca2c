// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/fill/bare_names.hpp>

#include <vitae/cv/award.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "filled.hpp"

namespace bare_names_test {

using namespace vitae;
using entries_filled::read;
using entries_filled::says;

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

}  // namespace bare_names_test
