// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/review.hpp>
// The header under test comes first.
#include <string>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/format/terminal.hpp>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/diff.hpp>
#include <vitae/verb/render.hpp>

#include "../catch.hpp"

namespace review_test {

using namespace vitae;

struct Sail {
  std::string name;
  int area = 0;
};
struct Named {
  std::string name;
  std::vector<std::string> tags;
};
struct Fleet {
  std::vector<Named> boats, wrecks;
};
struct Boat {
  std::string name, story;
  std::vector<Sail> sails;
};

}  // namespace review_test

template <>
struct vitae::schema<review_test::Sail> {
  static constexpr std::array remarks{vitae::on<&review_test::Sail::name>().heading().identity()};
};
template <>
struct vitae::schema<review_test::Boat> {
  static constexpr std::array remarks{vitae::on<&review_test::Boat::sails>().label("Under sail")};
};

namespace review_test {

TEST_CASE("changes are a list by section and item, what went struck out, what came in bold") {
  const Boat before{"Ida", "She sailed to Bergen with four men and a dog", {{"jib", 10}, {"main", 30}}};
  const Boat after{"Ida *of* Leith", "She sailed to Leith with four men and a dog", {{"main", 35}, {"spinnaker", 80}}};
  CHECK(render<review>(diff(before, after), &info_of<Boat>) == R"(- Name: ~~Ida~~ → **Ida \*of\* Leith**
- Story: She sailed to ~~Bergen~~ **Leith** with four men and a dog

## Under sail

- removed ~~jib~~, 10
- added **spinnaker**, 80
- **main**
  - Area: ~~30~~ → **35**
)");
  CHECK(render<review>(diff(before, after)).find("## Sails") != std::string::npos);
  CHECK(render<review>(changes{}).empty());
}

TEST_CASE("an item that moved says so") {
  const Boat before{"", "", {{"jib", 1}, {"main", 2}, {"top", 3}}},
      after{"", "", {{"top", 3}, {"jib", 1}, {"main", 2}}};
  CHECK(render<review>(diff(before, after)) == "## Sails\n\n- **top**\n  - moved from place 3 to 1\n");
}

TEST_CASE("what moved within an item is named, even where its list is not") {
  const changes all{{{edit::move, "boats[0].tags[1]", "boats[0].tags[0]", "Ida \u203A red", {}, {}}}};
  CHECK(render<review>(all, &info_of<Fleet>) == "## Boats\n\n- **Ida**\n  - red moved from place 1 to 2\n");
  CHECK(render<terminal>(all, screen{.schema = &info_of<Fleet>}) ==
        "Boats\n  Ida\n    \u2193 red  from place 1 to 2\n\n1 moved\n");
}

TEST_CASE("issues are a list: how bad, where, what to do") {
  issue one;
  one.level = severity::error;
  one.code = "date.no-such-day";
  one.path = "positions[0].period.start";
  one.message = "June has 30 days";
  one.suggestion = "2019-06-30";
  one.line = 12;
  CHECK(render<review>(report{{one}}) ==
        "- **error** positions\\[0\\].period.start (line 12): June has 30 days; did you mean **2019-06-30**? "
        "*date.no-such-day*\n");
}

}  // namespace review_test
