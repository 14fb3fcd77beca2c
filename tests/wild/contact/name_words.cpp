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

TEST_CASE("what leads to a name is none of it") {
  for (const std::string_view line :
       {"Photo of Ada Quill", "Foto von Ada Quill", "我是 Ada Quill", "\\Huge Ada Quill"}) {
    CAPTURE(std::string(line));
    CHECK(vitae::trimmed(line.substr(lead_before_name(line))) == "Ada Quill");
  }
  CHECK(lead_before_name("Ada Quill") == 0);
  CHECK(lead_before_name("\\maketitle") == 0);
}

}  // namespace name_words_test
