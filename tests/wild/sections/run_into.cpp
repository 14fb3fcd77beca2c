// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/run_into.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "settled.hpp"

namespace run_into_test {

using sections_settled::resolved;

TEST_CASE("entries that a list of skills runs into are none of it") {
  constexpr std::string_view skills = "## Skills\n\nTools: Git, Make\n\nCode: C, Rust\n\n";
  CHECK(resolved(std::string(skills) +
                 "Kite Engine\n\nMay 2019 - June 2020\n\nMeasured how long kites stay in the air.\n\n"
                 "Paper Boat\n\nMay 2016 - June 2018\n\nFolded boats that carry what they are made of.\n") ==
        "skills/2 ?/6");
  CHECK(resolved(std::string(skills) + "Python (2015 - 2019)\n\nPerl (2009 - 2014)\n") == "skills/4");
}

TEST_CASE("dated jobs that a list of skills runs into are known for what they are where titles are lines of text") {
  constexpr std::string_view jobs =
      "2019-05 - Current Lamp Engineer\nHarbour Works, Oslo\n- Measured how long the lamps of the old piers burn at "
      "night\n2016-05 - 2019-04 Dock Engineer\nPier Works, Oslo\n- Counted the boats that came to the docks of the "
      "old town\n";
  CHECK(resolved("SKILLS\nGit\nMake\n" + std::string(jobs)) == "skills/2 positions/6");
  CHECK(resolved("## Skills\nGit\nMake\n" + std::string(jobs)) == "skills/2 ?/6");
}

}  // namespace run_into_test
