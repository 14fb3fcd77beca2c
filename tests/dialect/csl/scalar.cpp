// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/csl/scalar.hpp>
//
#include "../../catch.hpp"

namespace scalar_test {

using vitae::codec, vitae::csl::scalar;

TEST_CASE("a scalar is text, a number or a truth value, and stays what it was") {
  for (const auto json : {"12", "\"12\"", "true", "\"a\\\"b\\u00e9\"", "\"\"", "-1.5"}) {
    const auto read = codec<scalar>::read(json);
    REQUIRE(read);
    std::string out;
    codec<scalar>::write(out, *read);
    CHECK((out == json || read->text == "a\"bé"));
  }
  CHECK(codec<scalar>::read("12")->text == "12");
  CHECK_FALSE(codec<scalar>::read("12")->quoted);
  CHECK(codec<scalar>::read("\"a\\nb\"")->text == "a\nb");
  CHECK_FALSE(codec<scalar>::read("[1]"));
  CHECK_FALSE(codec<scalar>::read(""));
}

}  // namespace scalar_test
