// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/span_weights/seam_costs.hpp>

#include <string_view>

#include "../../../catch.hpp"
#include "weighed_line.hpp"

namespace seam_costs_test {

using namespace vitae;
using namespace vitae::wild_text;
using lines_weighed::weighed_line;

TEST_CASE("a change of style speaks against one name, unless it is within a phrase") {
  const auto joined = [](std::string_view source) { return weighed_line(source).of(1, look::organization).value; };
  CHECK(joined("Engineer, Lantern Group, *Example Ltd.*") < joined("Engineer, Lantern Group, Example Ltd.") + 0.01F);
  const auto both = [](std::string_view source) {
    const weighed_line line(source);
    return line.found[line.weights.slots().size() + line.slot(look::role)].value;
  };
  CHECK(both("Member *First Author*") + 0.1F < both("Member, First Author"));
  CHECK(both("head of *Example Systems*") > both("Head *Example Systems*") + 0.1F);
  CHECK(both("Engineer, *Example*") + 0.25F < both("Engineer, Example"));
}

}  // namespace seam_costs_test
