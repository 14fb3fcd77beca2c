// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/text.hpp>

#include <string>
#include <string_view>

#include "../catch.hpp"

namespace text_test {

using vitae::codec;

// A bool, and text that points into its document, are read at compile time by both compilers.
static_assert(codec<bool>::read("true") == true && codec<bool>::read("false") == false);
static_assert(codec<bool>::read("yes") == true && codec<bool>::read("no") == false);
static_assert(codec<bool>::notation == vitae::token::boolean);
static_assert(codec<std::string_view>::read("text") == "text");

TEST_CASE("text is its own spelling, whatever bytes it has") {
  using namespace std::string_literals;
  for (const std::string& text : {""s, "a"s, " spaced "s, "\0\xFF"s, "naïve"s}) {
    CHECK(codec<std::string>::read(text) == text);
    std::string out;
    codec<std::string>::write(out, text);
    codec<std::string_view>::write(out, text);
    CHECK(out == text + text);
  }
}

TEST_CASE("a view points into the text it was read from") {
  const std::string document = "text";
  CHECK(codec<std::string_view>::read(document)->data() == document.data());
}

TEST_CASE("only four words are truth values") {
  for (const std::string_view text : {"", "True", "TRUE", "1", "0", "on", "y", "true "})
    CHECK_FALSE(codec<bool>::read(text));
}

TEST_CASE("a truth value is written as JSON spells it") {
  std::string out;
  codec<bool>::write(out, true);
  codec<bool>::write(out, false);
  CHECK(out == "truefalse");
}

}  // namespace text_test
