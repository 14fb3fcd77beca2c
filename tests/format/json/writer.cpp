// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/writer.hpp>
// The header under test comes first.
#include <string>
#include <vector>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>

#include "../../catch.hpp"

using namespace vitae;

namespace {

struct Pair {
  std::string left;
  std::vector<int> right;
};
constexpr const type_info& record_type = info_of<Pair>;
constexpr const type_info& list_type = info_of<std::vector<int>>;

template <class Layout>
std::string written() {
  std::string out;
  json_text::writer<Layout> all(out);
  typename json_text::writer<Layout>::pen to(all);
  to.open(record_type);
  to.key(record_type.members[0], "left");
  to.leaf(token::text, "a \"b\"");
  to.key(record_type.members[1], "right");
  to.open(list_type);
  to.leaf(token::number, "1");
  to.leaf(token::null, "null");
  to.open(list_type);
  to.close(list_type);
  to.leaf(token::boolean, "true");
  to.close(list_type);
  to.close(record_type);
  to.rest();
  all.finish();
  return out;
}

}  // namespace

TEST_CASE("events become JSON with commas between and none behind") {
  CHECK(written<layout::compact>() == R"({"left":"a \"b\"","right":[1,null,[],true]})");
  CHECK(written<layout::indented<2>>() == R"({
  "left": "a \"b\"",
  "right": [
    1,
    null,
    [],
    true
  ]
})");
}

TEST_CASE("only text is quoted") {
  for (const token notation : {token::number, token::boolean, token::null, token::raw}) {
    std::string out;
    json_text::writer<layout::compact> all(out);
    json_text::writer<layout::compact>::pen to(all);
    to.leaf(notation, "as it is");
    to.rest();
    all.finish();
    CHECK(out == "as it is");
  }
  std::string out;
  json_text::writer<layout::compact> all(out);
  json_text::writer<layout::compact>::pen to(all);
  to.leaf(token::text, "as it is");
  to.rest();
  all.finish();
  CHECK(out == "\"as it is\"");
}

TEST_CASE("output is appended to what the caller has") {
  std::string out = "value: ";
  json_text::writer<layout::compact> all(out);
  json_text::writer<layout::compact>::pen to(all);
  to.leaf(token::number, "7");
  to.rest();
  all.finish();
  CHECK(out == "value: 7");
}
