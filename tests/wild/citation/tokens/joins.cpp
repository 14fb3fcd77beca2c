// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/tokens/joins.hpp>

#include <vitae/wild/citation/tokens/tokenizer.hpp>

#include "../../../catch.hpp"

namespace joins_test {

namespace citing = vitae::wild_text::citing;

TEST_CASE("commas between three digits each join a number when there are two at least") {
  CHECK(citing::is_thousands("9,999,999", 0, 1));
  CHECK(citing::is_thousands("9,999,999", 0, 5));
  CHECK_FALSE(citing::is_thousands("9,999", 0, 1));
  CHECK_FALSE(citing::is_thousands("9,999,99", 0, 1));
  CHECK_FALSE(citing::is_thousands("9,999,9999", 0, 1));
  CHECK_FALSE(citing::is_thousands("9,", 0, 1));
}

TEST_CASE("a mark inside a word belongs to it, one between numbers does not") {
  const auto tokens = [](std::string_view source) {
    return citing::tokenizer(citing::read_plain(source)).read().size();
  };
  for (const std::string_view one :
       {"Navier-Stokes", "O'Neil", "O’Neil", "AT&T", "NIPS'17", "NIPS’17", "9,999,999", "2.5", "COVID-19"}) {
    CAPTURE(std::string(one));
    CHECK(tokens(one) == 1);
  }
  CHECK(tokens("Ben- Tal") == 2);  // a hyphen at a line's end stays with its word
  for (const std::string_view three : {"12-15", "12–15", "9,999", "Wings, hands", "Ada & Bruno", "Ada/bruno"}) {
    CAPTURE(std::string(three));
    CHECK(tokens(three) == 3);
  }
}

}  // namespace joins_test
