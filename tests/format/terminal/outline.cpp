// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/terminal/outline.hpp>
// The header under test comes first.
#include <optional>
#include <string>
#include <vector>
#include <vitae/format/terminal.hpp>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/leaf/period.hpp>
#include <vitae/verb/render.hpp>

#include "../../catch.hpp"
#include "../../laws/random.hpp"
#include "../../laws/schemas.hpp"

namespace outline_test {

using namespace vitae;

struct Sail {
  std::string name;
  int area = 0;
};
struct Boat {
  std::string boat_name;
  std::optional<int> crew;
  period afloat;
  std::vector<std::string> ports;
  std::vector<Sail> sails;
  std::vector<std::vector<int>> soundings;
  std::vector<Boat> dinghies;
  std::optional<Sail> spare;
};

TEST_CASE("any value is an outline, a member a line") {
  Boat boat{"Ida",
            3,
            {date::of(2019), date::present()},
            {"Leith", "Bergen"},
            {{"jib", 10}, {}, {"main", 0}},
            {{1, 2}, {3}},
            {},
            Sail{"storm jib", 5}};
  boat.dinghies.push_back({"Tub", {}, {}, {}, {{"rag", 1}}, {}, {}, {}});
  CHECK(render<terminal>(boat) == R"(Boat name: Ida
Crew: 3
Afloat: 2019 – Present
Ports: Leith, Bergen
Sails:
  - Name: jib
    Area: 10
  - 
  - Name: main
Soundings:
  - 1, 2
  - 3
Dinghies:
  - Boat name: Tub
    Sails:
      - Name: rag
        Area: 1
Spare:
  Name: storm jib
  Area: 5
)");
  CHECK(render<terminal>(std::string("leaf\x1b")) == "leaf␛\n");
  CHECK(render<terminal>(std::vector<int>{1, 2}) == "- 1\n- 2\n");
  CHECK(render<terminal>(Boat{}).empty());
}

TEMPLATE_LIST_TEST_CASE("every schema has an outline that cannot steer the terminal", "", laws::schemas) {
  laws::random from(23);
  for (int i = 0; i < 100; ++i) {
    const std::string text = render<terminal>(laws::any<TestType>(from));
    CHECK(text.find_first_of("\x1b\r\t") == std::string::npos);
    CHECK((text.empty() || text.back() == '\n'));
  }
}

}  // namespace outline_test
