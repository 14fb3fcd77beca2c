// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/entry.hpp>
//
#include "../../catch.hpp"

namespace entry_test {

TEST_CASE("fields are found whatever the case of their names") {
  const vitae::bibtex_text::entry one{"Article", "k", {{"Title", "T", {}}, {"YEAR", "2019", {}}}, {}};
  REQUIRE(one.find("year"));
  CHECK(one.find("year")->value == "2019");
  CHECK(one.find("title")->value == "T");
  CHECK_FALSE(one.find("month"));
}

}  // namespace entry_test
