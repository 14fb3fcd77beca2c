// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/parsed.hpp>

#include "../catch.hpp"

namespace parsed_test {

using namespace vitae;

TEST_CASE("a parsed value is true unless an error was noted") {
  parsed<int> read{5, {}, {}};
  CHECK(read);
  read.notes.issues.push_back({.level = severity::warning});
  CHECK(read);
  read.notes.issues.push_back({.level = severity::error});
  CHECK(!read);
}

}  // namespace parsed_test
