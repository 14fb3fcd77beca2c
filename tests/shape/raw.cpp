// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/raw.hpp>

#include <string>
#include <string_view>

#include "../catch.hpp"

namespace raw_test {

using vitae::codec;
using vitae::json_value;

static_assert(codec<json_value>::notation == vitae::token::raw);  // a JSON writer puts no quotes around it

TEST_CASE("a JSON value is carried as it stands") {
  for (const std::string_view text : {"null", "3", "\"text\"", R"({"name": "Ada", "of": [1, 2]})"}) {
    const auto read = codec<json_value>::read(text);
    REQUIRE(read);
    std::string out;
    codec<json_value>::write(out, *read);
    CHECK(out == text);
  }
}

TEST_CASE("a value that nobody gave is null") {
  CHECK(json_value{}.text == "null");
  CHECK(json_value{} == *codec<json_value>::read("null"));
  CHECK_FALSE(json_value{} == json_value{"0"});
}

}  // namespace raw_test
