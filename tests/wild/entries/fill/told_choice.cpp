// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/fill/told_choice.hpp>

#include <string>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../read_entries.hpp"

namespace told_choice_test {

using namespace vitae;

TEST_CASE("one of the words of a kind that is left in a head is the kind") {
  const std::string job =
      wild_tests::entries_of("### Helper, *Quill Food Bank*\n\n2019 – 2020 · volunteer\n", info_of<Position>);
  CHECK(job.find("kind=volunteer") != job.npos);
  CHECK(job.find("title=Helper") != job.npos);
  const std::string named =
      wild_tests::entries_of("### Volunteer, *Quill Food Bank*\n\n2019 – 2020\n", info_of<Position>);
  CHECK(named.find("kind=") == named.npos);
}

}  // namespace told_choice_test
