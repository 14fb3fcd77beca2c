// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/drawn_lines.hpp>

#include <string_view>

#include "../../../catch.hpp"

namespace drawn_lines_test {

using namespace vitae::wild_text;

static_assert(lines::is_rule("-----") && lines::is_rule("* * *") && lines::is_rule("==") && lines::is_rule("════"));
static_assert(!lines::is_rule("-a-") && !lines::is_rule("-") && !lines::is_rule(""));
static_assert(lines::is_drawing("| |_) | | |_| |") && lines::is_drawing("╔═╗┌┐ ┌─┐") && lines::is_drawing("\\_| |_|"));
static_assert(!lines::is_drawing("-----") && !lines::is_drawing("══════") && !lines::is_drawing("| | | | | |") &&
              !lines::is_drawing("| a_) | |_| |") && !lines::is_drawing("_ / _") && !lines::is_drawing(""));
static_assert(lines::parts_rows("+---+---+") && lines::parts_rows("|   +---+") && !lines::parts_rows("|---+---|"));
static_assert(!lines::parts_rows("+===+===+") && !lines::parts_rows("| --- | --- |"));
static_assert(lines::is_delimiter("|---|:--:|") && lines::is_delimiter("--\t---") && !lines::is_delimiter("---"));

TEST_CASE("a line without a word in it is a rule, a banner's or a table's, each for itself") {
  using namespace lines;
  for (const std::string_view text : {"-----", "|---|", "| |_) | | |_| |"})
    CHECK(is_rule(text) + is_delimiter(text) + is_drawing(text) == 1);
  for (const std::string_view text : {"", "Baker", "- Baker -"})
    CHECK_FALSE((is_rule(text) || is_delimiter(text) || is_drawing(text)));
}

}  // namespace drawn_lines_test
