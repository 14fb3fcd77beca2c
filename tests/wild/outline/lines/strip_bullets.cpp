// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/strip_bullets.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace strip_bullets_test {

using namespace vitae::wild_text;

/// A line without the marks that make it a bullet.
std::string bare(std::string_view line, bool touch = false) {
  const plain_text plain = flatten(line);
  block b;
  span s{0, plain.text.size()};
  strip_bullets(plain, touch, b, s);
  return std::string(plain.of(s.begin, s.end));
}

TEST_CASE("a bullet may be marked twice") {
  CHECK(bare("- one") == "one");
  CHECK(bare("- \\* twice") == "twice");
  CHECK(bare("one") == "one");
}

TEST_CASE("a dash may touch its word where dashes do so") {
  CHECK(bare("-Kept it", true) == "Kept it");
  CHECK(bare("-Kept it") == "-Kept it");
}

}  // namespace strip_bullets_test
