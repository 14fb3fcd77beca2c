// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/schema.hpp>
// The header under test comes first.
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/format/json/walk.hpp>
#include <vitae/shape/raw.hpp>
#include <vitae/source/change.hpp>

#include "../../catch.hpp"

namespace schema_test {

enum class rig { sloop, ketch };

struct Boat {
  std::string boat_name;
  rig rigging{};
  std::optional<double> draught;
  bool afloat = false;
  vitae::json_value anything;
  std::vector<std::optional<int>> tides;
  std::optional<rig> spare = rig::ketch;
  std::optional<vitae::Item> note;
  unsigned berths = 0;
  int port = 8080;
  std::vector<Boat> dinghies;
};

using vessel = Boat;

namespace harbour {
struct Boat {
  vessel flagship;
};
}  // namespace harbour

/// What stands at a path of keys in a JSON document.
std::string at(std::string json, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    std::string next;
    vitae::json_text::for_each_member(json, [&](std::string_view name, std::string_view value) {
      if (name == key) next = value;
    });
    json = next;
  }
  return json;
}

}  // namespace schema_test

template <>
struct vitae::codec<schema_test::rig> : vitae::enumerated<schema_test::rig, "sloop", "ketch"> {};
template <>
struct vitae::schema<schema_test::Boat> {
  static constexpr std::array remarks{vitae::on<&schema_test::Boat::boat_name>().required().label("Name of the boat")};
};

using vitae::json_schema, vitae::Person;
namespace layout = vitae::layout;

namespace schema_test {

TEST_CASE("a schema says what it is, refers to its root, and defines each record once") {
  const std::string schema = json_schema<Boat, layout::compact>();
  CHECK(at(schema, {"$schema"}) == R"("https://json-schema.org/draft/2020-12/schema")");
  CHECK(at(schema, {"$ref"}) == R"("#/$defs/Boat")");
  CHECK(at(schema, {"$defs", "Boat", "type"}) == R"("object")");
  CHECK(at(schema, {"$defs", "Boat", "additionalProperties"}) == "false");
  CHECK(at(schema, {"$defs", "Boat", "required"}) == R"(["boat_name"])");
}

TEST_CASE("each shape has its keywords, and a record within itself is a reference") {
  const std::string members = at(json_schema<Boat, layout::compact>(), {"$defs", "Boat", "properties"});
  CHECK(at(members, {"boat_name"}) == R"({"title":"Name of the boat","type":"string"})");
  CHECK(at(members, {"rigging"}) == R"({"title":"Rigging","type":"string","enum":["sloop","ketch"]})");
  CHECK(at(members, {"draught"}) == R"({"title":"Draught","type":["number","null"]})");
  CHECK(at(members, {"afloat"}) == R"({"title":"Afloat","type":"boolean"})");
  CHECK(at(members, {"anything"}) == R"({"title":"Anything"})");
  CHECK(at(members, {"tides", "items"}) == R"({"type":["integer","null"]})");
  CHECK(at(members, {"spare"}) == R"({"title":"Spare","type":["string","null"],"enum":["sloop","ketch",null]})");
  CHECK(at(members, {"note"}) == R"({"title":"Note","anyOf":[{"$ref":"#/$defs/Item"},{"type":"null"}]})");
  CHECK(at(members, {"berths"}) == R"({"title":"Berths","type":"integer","minimum":0})");
  CHECK(at(members, {"port"}) == R"({"title":"Port","type":"integer"})");
  CHECK(at(members, {"dinghies"}) == R"({"title":"Dinghies","type":"array","items":{"$ref":"#/$defs/Boat"}})");
}

TEST_CASE("two records of one name are told apart") {
  const std::string schema = json_schema<harbour::Boat, layout::compact>();
  CHECK(at(schema, {"$ref"}) == R"("#/$defs/Boat")");
  CHECK(at(schema, {"$defs", "Boat", "properties", "flagship", "$ref"}) == R"("#/$defs/Boat2")");
  CHECK(!at(schema, {"$defs", "Boat2", "properties", "rigging"}).empty());
}

TEST_CASE("member names follow the policy") {
  const std::string schema = json_schema<Boat, vitae::names::camel, layout::compact>();
  CHECK(!at(schema, {"$defs", "Boat", "properties", "boatName"}).empty());
  CHECK(at(schema, {"$defs", "Boat", "required"}) == R"(["boatName"])");
}

TEST_CASE("the schema of a CV has the labels, the formats and the words of its members") {
  const std::string schema = json_schema<Person>();
  CHECK(at(schema, {"$defs", "Person", "properties", "degrees", "title"}) == R"("Education")");
  CHECK(at(schema, {"$defs", "Contact", "properties", "emails", "items", "format"}) == R"("email")");
  CHECK(at(schema, {"$defs", "Link", "properties", "url", "format"}) == R"("uri-reference")");
  CHECK(at(schema, {"$defs", "Position", "properties", "kind", "enum"}).find("\"internship\"") != std::string::npos);
  CHECK(at(schema, {"$defs", "Item", "properties", "items", "items", "$ref"}) == R"("#/$defs/Item")");
  CHECK(at(schema, {"$defs", "period", "properties", "start", "description"}).find("2019-09") != std::string::npos);
  CHECK(at(schema, {"$defs", "Person", "required"}).find("\"name\"") != std::string::npos);
}

TEST_CASE("a list and a leaf may be the root") {
  CHECK(
      json_schema<std::vector<int>, layout::compact>() ==
      R"({"$schema":"https://json-schema.org/draft/2020-12/schema","type":"array","items":{"type":"integer"},"$defs":{}})");
  CHECK(at(json_schema<vitae::changes>(), {"$defs", "change", "properties", "kind", "enum"}).find("\"move\"") !=
        std::string::npos);
}

}  // namespace schema_test
