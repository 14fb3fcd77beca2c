// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/run_word.hpp>

#include "../../catch.hpp"

namespace run_word_test {

using namespace vitae::wild_text;

static_assert(run_words::is_part('a', false) && run_words::is_part('7', false) && run_words::is_part('_', false));
static_assert(run_words::is_part('+', true) && !run_words::is_part('+', false) && !run_words::is_part('.', true));

TEST_CASE("a word in capitals is shouted, one letter is not") {
  run_word word{};
  word.letters = word.capitals = 3;
  CHECK(word.shouted());
  word.capitals = 2;
  CHECK_FALSE(word.shouted());
  word.letters = word.capitals = 1;
  CHECK_FALSE(word.shouted());
}

TEST_CASE("a word goes on behind a dot or an apostrophe before letters") {
  CHECK(run_words::goes_on("Ph.D", 3));
  CHECK_FALSE(run_words::goes_on("end. ", 4));
  CHECK_FALSE(run_words::goes_on("end", 3));
}

TEST_CASE("marks of all scripts count as those of ASCII") {
  CHECK(run_words::mark_of(',') == ',');
  CHECK(run_words::mark_of(0x2013) == '-');
  CHECK(run_words::mark_of(0xFF08) == '(');
  CHECK(run_words::mark_of(0x3001) == ',');
  CHECK(run_words::mark_of(0xFF1A) == ':');
  CHECK(run_words::mark_of('.') == '\0');
  CHECK(run_words::mark_of(0x2605) == '*');
}

}  // namespace run_word_test
