// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/strings.hpp>
//
#include "../../catch.hpp"

namespace strings_test {

TEST_CASE("strings are found whatever their case; months are defined") {
  vitae::bibtex_text::strings all(100);
  REQUIRE(all.find("SEP"));
  CHECK(*all.find("sep") == "September");
  CHECK_FALSE(all.find("jir"));
  all.define("JIR", "Journal of Invented Results");
  CHECK(*all.find("jir") == "Journal of Invented Results");
  all.define("jir", "again");
  CHECK(*all.find("JIR") == "again");
}

TEST_CASE("what strings may grow to is bounded") {
  vitae::bibtex_text::strings all(10);
  std::size_t spent = 0;
  while (all.spend(1000)) spent += 1000;
  CHECK(spent < 100'000);
  CHECK(spent > 10'000);
  CHECK(all.keep("kept") == "kept");
}

}  // namespace strings_test
