// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/small_beginnings.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace small_beginnings_test {

using namespace vitae::wild_text;

static_assert(lines::begins_small("and so on") && !lines::begins_small("And") &&
              !lines::begins_small("ada@example.org") && !lines::begins_small("tel. 555 012 345"));

TEST_CASE("a line that begins with a page's address goes on with no sentence") {
  struct sample {
    std::string_view line;
    bool small;
  };
  static constexpr sample samples[] = {
      {"github.com/adaq — example.org/ada", false}, {"example.org/ada", false},    {"and/or. Lamps", true},
      {"lamps, e.g. those of piers", true},         {"e.g./i.e. the lamps", true}, {"Github.com/adaq", false},
  };
  for (const auto& [line, small] : samples) {
    CAPTURE(std::string(line));
    CHECK(vitae::wild_text::lines::begins_small(line) == small);
  }
}

}  // namespace small_beginnings_test
