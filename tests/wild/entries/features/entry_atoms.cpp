// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/features/entry_atoms.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace entry_atoms_test {

using namespace vitae;
using namespace vitae::wild_text;

/// A line's atoms as those of an entry.
struct line {
  explicit line(std::string_view text, const type_info& record = info_of<Position>)
      : page(text), plan(record), atoms(atoms_of(page.in, plan, page.all())) {}
  std::string shown() const {
    std::string out;
    for (const atom& a : atoms) out += (out.empty() ? "" : "|") + page.of(a.text);
    return out;
  }

  wild_tests::document page;
  entry_plan plan;
  std::vector<atom> atoms;
};

TEST_CASE("a line is cut at its dates and between its facts") {
  CHECK(line("Clerk, 2016 - 2019, Example Ltd.").shown() == "Clerk|Example Ltd.");
  CHECK(line("I was a clerk at Example Ltd. from 2014 to 2018").shown().substr(0, 17) == "clerk|Example Ltd");
}

TEST_CASE("a sentence tells a job where it says whose it is") {
  CHECK(tells_job(line("I was a clerk at Example Ltd. from 2014 to 2018").atoms));
  CHECK_FALSE(tells_job(line("Clerk, Example Ltd.").atoms));
}

TEST_CASE("a place behind a dash is that of what stands before it") {
  const auto whose = [](std::string_view text, bool heading) {
    const line found(text);
    return says_whose_place(found.page.in, found.atoms, heading);
  };
  CHECK(whose("Lanternworks \xE2\x80\x94 San Jose, CA", false));
  CHECK(whose("Lanternworks (San Jose, CA)", true));
  CHECK_FALSE(whose("Lanternworks (San Jose, CA)", false));
  CHECK_FALSE(whose("San Jose, CA", false));
}

TEST_CASE("a degree heads a line however small the words behind it are") {
  const line degree("Bachelor of Science, minor in Mathematics", info_of<Degree>), told("Counted lamps, and piers");
  CHECK(begins_with_degree(degree.page.in, degree.atoms));
  CHECK_FALSE(tells_only(degree.page.in, degree.plan, degree.atoms));
  CHECK_FALSE(begins_with_degree(told.page.in, told.atoms));
  CHECK(tells_only(told.page.in, told.plan, told.atoms));
}

}  // namespace entry_atoms_test
