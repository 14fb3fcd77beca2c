// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/span_weights.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/cv/award.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/wild/entries/plan.hpp>

#include "../../catch.hpp"
#include "span_weights/weighed_line.hpp"

namespace span_weights_test {

using namespace vitae;
using namespace vitae::wild_text;
using lines_weighed::weighed_line;

TEST_CASE("each span of neighbours is weighed as each member") {
  const weighed_line line("Engineer, University of Leeds, Oslo");
  REQUIRE(line.atoms.size() == 3);
  CHECK(line.found.size() == 6 * line.weights.slots().size());
  CHECK(line.of(0, look::role).value > line.of(0, look::organization).value);
  CHECK(line.of(3, look::organization).value > line.of(3, look::role).value);
  CHECK(line.of(5, look::place).value > line.of(5, look::organization).value);
}

TEST_CASE("a town nobody knows closes a line after a job and its employer") {
  const weighed_line line("Engineer, University of Leeds, Smallbridge");
  CHECK(line.of(5, look::place).value > line.of(5, look::organization).value);
  const weighed_line alone("Smallbridge, University of Leeds");
  CHECK(alone.of(0, look::place).value < alone.of(0, look::organization).value);
}

TEST_CASE("cells are no one text") {
  const weighed_line line("Engineer | University of Leeds | Oslo");
  CHECK(line.found.size() == 3 * line.weights.slots().size());
}

TEST_CASE("a campus belongs to its university") {
  const weighed_line line("University of California, Berkeley");
  CHECK(line.of(1, look::organization).value > line.of(0, look::organization).value);
  const weighed_line unknown("University of California, Smallbridge");
  CHECK(unknown.of(1, look::organization).value > unknown.of(0, look::organization).value);
}

TEST_CASE("a state behind a town is no degree") {
  const weighed_line town("Boston, MA", info_of<Degree>);
  CHECK(town.of(1, look::place).value > 0.5F);
  CHECK(town.of(2, look::degree).value < 0);
  const weighed_line degree("University of Leeds, MA", info_of<Degree>);
  CHECK(degree.of(2, look::degree).value > degree.of(2, look::place).value);
}

TEST_CASE("what has no letters is worth nothing") {
  const weighed_line line("12 345");
  for (const weighed& each : line.found) CHECK(each.value < 0);
}

TEST_CASE("an award comes first, and a word in parentheses belongs to it") {
  const weighed_line line("Second Prize (Team)", info_of<Award>);
  REQUIRE(line.atoms.size() == 2);
  CHECK(line.of(0, look::award).value > 0.5F);
  CHECK(line.of(1, look::award).value > line.of(0, look::award).value);
  CHECK(line.of(2, look::award).value < 0);
}

TEST_CASE("no more atoms and members are weighed than there is room for") {
  std::string_view many =
      "a | b | c | d | e | f | g | h | i | j | k | l | m | n | o | p | q | r | s | t | u | v | w | x";
  const weighed_line line(many);
  CHECK(line.weights.slots().size() <= span_weights::most_slots);
  CHECK(line.found.size() <= span_weights::most_atoms * span_weights::longest * line.weights.slots().size());
  CHECK(weighed_line("").found.empty());
}

TEST_CASE("a region after its town is nothing but a place") {
  const weighed_line line("Cambridge, MA");
  CHECK(line.of(2, look::organization).value <= 0);
  CHECK(line.of(2, look::role).value <= 0);
  CHECK(line.of(1, look::place).value > 0.5F);
}

TEST_CASE("what slants to a line's end is an employer, and a job stands before it") {
  const weighed_line slanted("Tea Round, *Grey Heron*"), plain("Tea Round, Grey Heron");
  CHECK(slanted.of(2, look::organization).value > plain.of(2, look::organization).value + 0.3F);
  CHECK(slanted.of(0, look::role).value > plain.of(0, look::role).value + 0.2F);
}

TEST_CASE("behind \"at\" stands whose a job is, whatever it is called") {
  const weighed_line tide("Support Clerk at Tide Medico"), dash("Support Clerk - Tide Medico");
  CHECK(tide.of(2, look::organization).evidence >= 0.5F);
  CHECK(tide.of(2, look::role).value < dash.of(2, look::role).value - 0.3F);
  CHECK(tide.of(1, look::role).value < tide.of(0, look::role).value - 0.4F);
  CHECK(weighed_line("Gardener at home").of(2, look::organization).evidence < 0.3F);
  const weighed_line mill("Curator of Machines at the Tide Mill");
  CHECK(mill.of(1, look::role).value > mill.of(0, look::role).value - 0.3F);
  const weighed_line prize("3rd prize at Harbour Olympiad", info_of<Award>);
  CHECK(prize.of(2, look::organization).evidence < 0.5F);
}

TEST_CASE("a country's code behind an organisation is a place") {
  const weighed_line line("Aarhus University, DK");
  CHECK(line.of(2, look::place).value > 0.5F);
  CHECK(line.of(2, look::organization).value < 0.2F);
  CHECK(weighed_line("Example University, QK").of(2, look::place).value < 0.3F);
  CHECK(weighed_line("Physics, DK").of(2, look::place).value < 0.3F);
}

TEST_CASE("what is no organisation is no part of a whole one, but may be of a department's name") {
  const weighed_line school("Applied Optics, Example University");
  CHECK(school.of(1, look::organization).value < school.of(2, look::organization).value - 0.3F);
  const weighed_line unit("Department of Optics, Sound, Example University");
  CHECK(unit.of(2, look::organization).value > unit.of(5, look::organization).value - 0.3F);
  const weighed_line letters("Example Institute of Soils, UExample");
  CHECK(letters.of(1, look::organization).value > letters.of(0, look::organization).value - 0.1F);
}

TEST_CASE("the label of a link and terms of employment are worth nothing, a firm's name of one letter is") {
  CHECK(weighed_line("Example Works, website link").of(2, look::role).value < 0);
  CHECK(weighed_line("Clerk (part-time)").of(2, look::organization).value < 0);
  CHECK(weighed_line("3M").of(0, look::organization).value > 0.5F);
  CHECK(weighed_line("3K").of(0, look::organization).value < 0);
}

TEST_CASE("a remark in brackets behind a stop is no employer, nor part of one's name") {
  const weighed_line line("Example Works. (Branch of the University of Leeds)");
  REQUIRE(line.atoms.size() == 2);
  const std::size_t works = 0, both = 1, branch = 2;
  CHECK(line.of(works, look::organization).value > line.of(branch, look::organization).value);
  CHECK(line.of(works, look::organization).value > line.of(both, look::organization).value);
}

TEST_CASE("a subject belongs to the bare degree before it, not to the school behind it") {
  const weighed_line line("B.S., Optics, University of Leeds", info_of<Degree>);
  const std::size_t with_subject = 1, subject_and_school = 4;
  CHECK(line.of(with_subject, look::degree).value > line.of(0, look::degree).value);
  CHECK(line.of(subject_and_school, look::organization).value < 0.4F);
  const weighed_line minor("Minor in History, University of Leeds", info_of<Degree>);
  CHECK(minor.of(0, look::degree).value < 0.4F);
}

TEST_CASE("a second job behind a stroke is no employer, nor what a colon parts below a line of two facts") {
  const weighed_line jobs("Test Engineer / Manager at Example Works");
  CHECK(jobs.of(3, look::organization).value < jobs.of(5, look::organization).value - 1);
  const weighed_line told("Tidely - Clerk\nDomain: Lamps"), alone("Clerk\nTidely: Lamps");
  const std::size_t label = 2 + 1;  // behind the spans of the first atom and the second
  REQUIRE(told.atoms.size() == 4);
  CHECK(told.of(label, look::organization).value < 0);
  CHECK(alone.of(1, look::organization).value > told.of(label, look::organization).value + 0.5F);
}

}  // namespace span_weights_test
