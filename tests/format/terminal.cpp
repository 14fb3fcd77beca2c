// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/terminal.hpp>
// The header under test comes first.
#include <string>
#include <string_view>
#include <vector>
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/diff.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../catch.hpp"

namespace terminal_test {

using namespace vitae;

struct Boat {
  std::string name;
  int crew = 0;
};

TEST_CASE("what parse noted is shown on the document's lines") {
  constexpr std::string_view text = "{\n  \"name\": \"Ida\",\n  \"crw\": 3\n}";
  const auto boat = parse<Boat, json>(text);
  const std::string shown = render<terminal>(boat.notes, text);
  CHECK(shown.find("3 |   \"crw\": 3\n  |   ^^^^^ crw\n") != std::string::npos);
  CHECK(render<terminal>(boat.notes, screen{.document = text, .name = "boat.json"}).find(" --> boat.json:3:3\n") !=
        std::string::npos);
  CHECK(render<terminal>(boat.notes).find(" --> line 3:3\n") != std::string::npos);
  CHECK(render<terminal>(report{}).empty());
}

TEST_CASE("what diff found is told, with the schema's names where they are given") {
  CHECK(render<terminal>(diff(Boat{"Ida", 3}, Boat{"Ida", 4})) == "~ Crew: 3 → 4\n\n1 changed\n");
  CHECK(render<terminal>(diff(Boat{"Ida", 3}, Boat{"Eos", 3}), screen{.schema = &info_of<Boat>}) ==
        "~ Name: Ida → Eos\n\n1 changed\n");
}

TEST_CASE("where values came from is shown beside the document") {
  const std::vector<origin> sources{{"name", {0, 3}, 1}};
  CHECK(render<terminal>(sources, screen{.document = "Ida"}) == "1  Ida\n    Ida → name\n");
}

}  // namespace terminal_test
