// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/name_words.hpp>

#include "../../catch.hpp"

namespace name_words_test {

using namespace vitae::wild_text;

TEST_CASE("names begin with capitals, particles aside") {
  CHECK(all_capital("Ada Quill"));
  CHECK(all_capital("Ada van der Quill"));
  CHECK(all_capital("Ирина Соколова"));
  CHECK_FALSE(all_capital("Ada keeps lights"));
  CHECK_FALSE(all_capital(""));
}

TEST_CASE("words that headings are made of, and greetings, are no names") {
  CHECK(says_plain_word("Academic Quill"));
  CHECK_FALSE(says_plain_word("Ada Quill"));
  for (const std::string_view greeting : {"Hello!", "👋 Hoi", "Привет", "Cześć!", "Здравствуйте", "こんにちは"})
    CHECK(is_greeting(greeting));
  CHECK_FALSE(is_greeting("Ada"));
}

}  // namespace name_words_test
