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

TEST_CASE("a day that never was is doubted and kept, in a date and in its bounds; other text only in these") {
  using of_date = codec<rendercv::date_text>;
  using of_bound = codec<rendercv::bound_text>;
  const auto code = [](const auto& read) {
    CHECK(read);
    return std::string(read.doubt ? read.doubt->code : "");
  };
  CHECK(code(of_date::read("\"2019-02-31\"")) == "date.no-such-day");
  CHECK(code(of_bound::read("\"2019-02-31\"")) == "date.no-such-day");
  CHECK(code(of_date::read("\"06/04/2021 - 05/03/2022\"")) == "date.ambiguous");
  CHECK(code(of_date::read("\"in spring\"")).empty());
  CHECK(code(of_bound::read("\"in spring\"")) == "date.unreadable");
  for (const auto fine : {"\"2019-09\"", "2019", "\"present\"", "\"\"", "null"}) {
    CHECK(code(of_date::read(fine)).empty());
    CHECK(code(of_bound::read(fine)).empty());
  }
  CHECK(of_bound::read("\"2019-02-31\"")->text == "2019-02-31");
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
