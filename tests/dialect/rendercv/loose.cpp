// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/loose.hpp>
//
#include "../../catch.hpp"

namespace loose_test {

namespace rendercv = vitae::rendercv;

using vitae::codec;

TEST_CASE("a date of RenderCV is text or a number, and a year is written as a number: no January is invented") {
  for (const auto json : {"2019", "\"2019\""}) {
    const auto read = codec<rendercv::date_text>::read(json);
    REQUIRE(read);
    CHECK(read->text == "2019");
    std::string out;
    codec<rendercv::date_text>::write(out, *read);
    CHECK(out == "2019");
  }
  for (const auto json : {"\"2019-09\"", "\"present\"", "\"0999\"", "\"Fall 2021\""}) {
    std::string out;
    codec<rendercv::date_text>::write(out, *codec<rendercv::date_text>::read(json));
    CHECK(out == json);
  }
  CHECK(codec<rendercv::date_text>::read("null")->text.empty());
  CHECK_FALSE(codec<rendercv::date_text>::read("[2019]"));
}

TEST_CASE("one text stands alone, several in a list") {
  for (const auto json : {"\"a\"", "[\"a\", \"b\"]", "[]"}) {
    const auto read = codec<rendercv::one_or_more>::read(json);
    REQUIRE(read);
    CHECK_FALSE(read.doubt);
    std::string out;
    codec<rendercv::one_or_more>::write(out, *read);
    CHECK(out == json);
  }
  CHECK(codec<rendercv::one_or_more>::read("[\"a\"]")->texts.size() == 1);
  CHECK(codec<rendercv::one_or_more>::read("{}").doubt);
}

}  // namespace loose_test
