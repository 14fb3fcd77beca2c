// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/origins.hpp>
// The header under test comes first.
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace origins_test {

using namespace vitae;

std::string traced(std::string_view document) {
  std::string seen;
  for (const origin& one : json_text::origins_of(document))
    seen.append(one.path).append("=").append(one.where.of(document)).append(";");
  return seen;
}

TEST_CASE("each leaf has its path and the bytes it stands in") {
  CHECK(traced(R"({"name": "Ida", "sails": [{"area": 2.5}, null], "log": {"a\u0062": [true, []]}})") ==
        "name=\"Ida\";sails[0].area=2.5;sails[1]=null;log.ab[0]=true;");
  CHECK(traced("7") == "=7;");
}

TEST_CASE("a broken document gives what stands before the breach, in bounded depth") {
  CHECK(traced(R"({"a": 1, "b" 2})") == "a=1;");
  CHECK(traced("").empty());
  CHECK(traced(std::string(1'000'000, '[')).empty());
}

}  // namespace origins_test
