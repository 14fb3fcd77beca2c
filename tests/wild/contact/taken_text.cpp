// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/taken_text.hpp>

#include <vector>

#include "../../catch.hpp"

namespace taken_text_test {

using namespace vitae::wild_text;

TEST_CASE("text that one address takes is no part of another") {
  const auto taken = [](std::vector<span> spans) {
    std::vector<found_address> by;
    for (const span s : spans) by.push_back({vitae::look::url, s, {}, {}, {}});
    return taken_text(by);
  };
  const taken_text some = taken({{20, 30}, {0, 10}, {2, 4}});
  CHECK(some.overlaps({9, 12}));
  CHECK(some.overlaps({5, 6}));
  CHECK(some.overlaps({15, 40}));
  CHECK_FALSE(some.overlaps({10, 20}));
  CHECK_FALSE(some.overlaps({30, 31}));
  CHECK_FALSE(taken({}).overlaps({0, 1}));
}

}  // namespace taken_text_test
