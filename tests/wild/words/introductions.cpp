// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/introductions.hpp>

#include <string_view>

#include "../../catch.hpp"

namespace introductions_test {

TEST_CASE("what introduces a name ends in the space before it") {
  for (const std::string_view each : vitae::wild_text::words::introductions) {
    CAPTURE(each);
    CHECK(each.size() > 2);
    CHECK(each.ends_with(' '));
    CHECK_FALSE(each.starts_with(' '));
  }
}

TEST_CASE("the beginnings of words tell most introductions apart that a text does not hold") {
  const vitae::wild_text::words::word_beginnings begins("Hello, Je suis Ada");
  CHECK(begins.may_have("Je suis "));
  CHECK(begins.may_have("He "));
  CHECK_FALSE(begins.may_have("lo, "));
  CHECK_FALSE(begins.may_have("Mein Name ist "));
}

TEST_CASE("some introductions leave no doubt that a name follows") {
  for (const std::string_view sure : {"My name is ", "mein Name ist ", "Je m'appelle ", "Me llamo "})
    CHECK(vitae::wild_text::words::says_name(sure));
  for (const std::string_view open : {"I am ", "Je suis ", "Soy "})
    CHECK_FALSE(vitae::wild_text::words::says_name(open));
}

}  // namespace introductions_test
