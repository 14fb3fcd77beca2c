// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/atoms/stops.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace stops_test {

using namespace vitae::wild_text;

/// Does a line end in a stop that is none of an abbreviation's?
bool stops(std::string_view line) {
  const plain_text plain = flatten(line);
  return ends_in_stop(plain, {0, plain.text.size()});
}

TEST_CASE("a word of some letters ends at its stop, an abbreviation goes on behind its dot") {
  for (const std::string_view line : {"made in Portugal.", "made in the USA.", "since 2019."}) {
    CAPTURE(std::string(line));
    CHECK(stops(line));
  }
  for (const std::string_view line : {"Example Inc.", "Optics Dept.", "Assoc.", "Example Works", "J.", ""}) {
    CAPTURE(std::string(line));
    CHECK_FALSE(stops(line));
  }
}

}  // namespace stops_test
