// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/change.hpp>

#include "../catch.hpp"

#include <string>
#include <vitae/format/json.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

namespace change_test {

using namespace vitae;

TEST_CASE("changes are data: they are written, and read back") {
  const changes edits{
      {{edit::set, "name", {}, "Albatros", {}, {R"("Möwe")"}}, {edit::move, "crew[0]", "crew[2]", {}, {}, {}}}};
  const std::string text = render<json, layout::compact>(edits);
  CHECK(text == R"({"steps":[{"kind":"set","path":"name","about":"Albatros","after":"Möwe"},)"
                R"({"kind":"move","path":"crew[0]","from":"crew[2]"}]})");
  CHECK(parse<changes, json>(text).value == edits);
}

TEST_CASE("a value within a change stands as it is, whatever its type") {
  const auto read =
      parse<changes, json>(R"({"steps": [{"kind": "insert", "path": "a[0]", "after": {"b" : [1, "x"]}}]})");
  CHECK(read.notes.issues.empty());
  CHECK(read.value.steps.at(0).after.text == R"({"b" : [1, "x"]})");
}

}  // namespace change_test
