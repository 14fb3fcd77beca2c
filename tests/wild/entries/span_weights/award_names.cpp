// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/span_weights/award_names.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace award_names_test {

using namespace vitae::wild_text;

/// A line's atoms, and what speaks for some of them as an award's name.
struct line {
  explicit line(std::string_view text) : page(text), names(page.in.plain(), page.weigh) {
    cutting cut(page.in.plain());
    cut.add(page.all(), gap::line);
    atoms = cut.take();
  }
  float bonus(std::size_t first, std::size_t length) const { return names.bonus(atoms, first, length, 0.6F); }

  wild_tests::document page;
  award_names names;
  std::vector<atom> atoms;
};

TEST_CASE("an award comes first, and a rank or a word in parentheses is part of its name") {
  CHECK(line("Lamp Prize, Example Society").bonus(0, 1) > 0);
  CHECK(line("Lamp Prize, Example Society").bonus(1, 1) == 0);
  CHECK(line("Lamp Contest: First Prize").bonus(0, 2) > line("Lamp Contest, Harbour Works").bonus(0, 2));
  CHECK(line("Lamp Contest (Team)").bonus(0, 2) > 0.5F);
  CHECK(line("(top 3 of 200)").bonus(0, 1) < 0);
}

TEST_CASE("what is no award by its own name goes on behind \"at\"") {
  CHECK(line("Guest speaker at Harbour University").bonus(0, 2) >
        line("Guest speaker, Harbour University").bonus(0, 2));
  CHECK(line("Lamp Prize at Harbour University").bonus(0, 2) < 1);
}

TEST_CASE("what a line sets in bold before the rest is an award's name") {
  CHECK(line("**Lamp Keeper of the Year** - Harbour Union Award").bonus(0, 1) >
        line("Lamp Keeper of the Year - Harbour Union Award").bonus(0, 1));
  CHECK(line("**Lamp Keeper of the Year - Harbour Union Award**").bonus(0, 1) ==
        line("Lamp Keeper of the Year - Harbour Union Award").bonus(0, 1));
}

TEST_CASE("what is the most of its kind behind a contest's name is one of its prizes") {
  const line most("Harbour Awards: Most careful use of old lamps and bells");
  CHECK(most.bonus(0, 2) > line("Harbour Awards: Lamps that went on and on").bonus(0, 2) + 0.3F);
}

TEST_CASE("a place before an award is none of it") { CHECK(line("Paris, France. Lamp Contest").bonus(0, 3) < 0); }

TEST_CASE("words behind a dash that say for what an award was given explain it") {
  const line told("Lamp Scholarship - Awarded to forty pilots"), named("Lamp Scholarship - Harbour Works");
  CHECK(told.names.is_explained(told.atoms, 0, 2));
  CHECK_FALSE(named.names.is_explained(named.atoms, 0, 2));
}

}  // namespace award_names_test
