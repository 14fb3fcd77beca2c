// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/pieces/piece_row.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace piece_row_test {

namespace citing = vitae::wild_text::citing;
using citing::fact;

TEST_CASE("a cut ends the piece under way and says what stands before the next") {
  const citation_tests::tokenized line("Wings, 2019");
  citing::piece_row row{line.view(), 0};
  CHECK_FALSE(row.open());
  row.at = 1;
  CHECK(row.open());
  row.cut(citing::at_comma);
  row.take(3, fact::date);
  REQUIRE(row.made.size() == 2);
  CHECK(row.made[0].lead == citing::at_start);
  CHECK(row.made[0].kind == fact::none);
  CHECK(row.made[1].lead == citing::at_comma);
  CHECK(row.made[1].kind == fact::date);
  CHECK(citation_tests::joined(line, row.made) == "Wings | 2019");
}

TEST_CASE("pieces know the parenthesis and the list of people that they stand in") {
  const citation_tests::tokenized line("Ruby Lin Wings");
  citing::piece_row row{line.view(), 0};
  row.people_last = 2;
  row.push(0, 2, fact::none);
  row.parens = 1;
  row.push(2, 3, fact::none);
  CHECK(row.made[0].listed);
  CHECK_FALSE(row.made[0].in_paren);
  CHECK_FALSE(row.made[1].listed);
  CHECK(row.made[1].in_paren);
}

TEST_CASE("several words of which the last name a prize are a remark") {
  const auto remarks = [](std::string_view source) {
    const citation_tests::tokenized line(source);
    citing::piece_row row{line.view(), 0};
    row.push(0, line.size(), fact::none);
    return row.made[0].remark;
  };
  CHECK(remarks("Quill Best Student Paper Finalist"));
  CHECK(remarks("ESI Highly Cited Paper"));
  CHECK_FALSE(remarks("Folding Paper"));
  CHECK_FALSE(remarks("Folding for an award"));
  CHECK_FALSE(remarks("Quill Award"));
}

}  // namespace piece_row_test
