// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/latex_journals.hpp>
//
#include "../../catch.hpp"

namespace latex_journals_test {

TEST_CASE("the journal macros of astronomers have their journals' names") {
  CHECK(vitae::latex::journal_named("mnras") == "Monthly Notices of the Royal Astronomical Society");
  CHECK(vitae::latex::journal_named("apj") == "Astrophysical Journal");
  CHECK(vitae::latex::journal_named("zzz").empty());
}

}  // namespace latex_journals_test
