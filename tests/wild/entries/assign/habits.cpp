// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/assign/habits.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace habits_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The atoms of a document, line by line.
std::vector<atom> atoms_of_lines(std::string_view source) {
  const wild_tests::document page(source);
  cutting cut(page.in.plain());
  for (const block& b : page.doc.blocks) cut.add(b.text, gap::line);
  return cut.take();
}

TEST_CASE("a place is the line, the order within it and the style") {
  const std::vector<atom> plain = atoms_of_lines("Lamp Keeper, Harbour Office\n\nHarwick\n");
  const std::vector<atom> bold = atoms_of_lines("**Mill Hand**, Example Mills\n\nOxwick\n");
  REQUIRE(plain.size() == 3);
  REQUIRE(bold.size() == 3);
  CHECK(habits::place_of(plain[0]) != habits::place_of(plain[1]));
  CHECK(habits::place_of(plain[0]) != habits::place_of(plain[2]));
  CHECK(habits::place_of(plain[0]) != habits::place_of(bold[0]));
  CHECK(habits::place_of(plain[1]) == habits::place_of(bold[1]));
  CHECK(habits::place_of(plain[2]) == habits::place_of(bold[2]));
}

TEST_CASE("what was learnt of an entry is expected of the next, the more the oftener") {
  const std::vector<atom> seen = atoms_of_lines("Lamp Keeper, Harbour Office\n");
  const std::vector<atom> next = atoms_of_lines("Mill Hand, Example Mills\n");
  REQUIRE(next.size() == 2);
  habits learnt;
  CHECK(learnt.expects(next[0], 0) == 0);
  learnt.learn(seen[0], 0, 1);
  const float once = learnt.expects(next[0], 0);
  CHECK(once > 0);
  for (int i = 0; i < 4; ++i) learnt.learn(seen[0], 0, 1);
  CHECK(learnt.expects(next[0], 0) > once);
  CHECK(learnt.expects(next[0], 0) == 0.5F);
  CHECK(learnt.expects(next[0], 1) == -0.5F);
  CHECK(learnt.expects(next[1], 0) == 0);
}

TEST_CASE("habits are the same where the same was learnt") {
  const atom a;
  habits one, other;
  CHECK(one.same_as(other));
  one.learn(a, 0, 0.5F);
  CHECK_FALSE(one.same_as(other));
  other.learn(a, 0, 0.5F);
  CHECK(one.same_as(other));
}

TEST_CASE("a weak sign teaches nothing yet, and no such slot is never expected") {
  habits learnt;
  const atom a;
  learnt.learn(a, 0, 0.5F);
  CHECK(learnt.expects(a, 0) == 0);
  learnt.learn(a, 0, 0.5F);
  CHECK(learnt.expects(a, 0) > 0);
  learnt.learn(a, 1000, 9);
  CHECK(learnt.expects(a, 1000) == 0);
  CHECK(learnt.expects(a, 0) > 0);
}

TEST_CASE("atoms far down or far along a head have a place too") {
  habits learnt;
  atom far;
  far.line = far.order = 100000;
  far.how = 0xFF;
  for (int i = 0; i < 4; ++i) learnt.learn(far, 1, 1);
  CHECK(learnt.expects(far, 1) == 0.5F);
}

}  // namespace habits_test
