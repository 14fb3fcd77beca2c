// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/scattered_words.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace scattered_words_test {

using namespace vitae::wild_text;

/// So many words in lines of their own, after which all others of a text stand so.
std::string scattered(int count, std::string_view rest) {
  std::string text;
  for (int i = 0; i < count; ++i) text += "knot\n \n";
  return text + std::string(rest);
}

/// What becomes of a text behind such words.
std::string mended(std::string_view rest) {
  const std::string text = scattered(60, "end.\n\n" + std::string(rest));
  const plain_text plain = join_scattered_words(flatten(text));
  const std::string_view all = plain.text;
  return std::string(all.substr(all.find("end.\n") + 6));
}

TEST_CASE("words come back into their lines, and lines of text keep their ends") {
  CHECK(mended("Keeper of lamps, \nmender\n \nof\n \nnets.\n") == "Keeper of lamps, \nmender of nets.\n");
  CHECK(mended("Lamp\n  \nKeeper\n") == "Lamp Keeper\n");
  CHECK(mended("mended nets.\n \n \nSailed\n") == "mended nets.\n \n \nSailed\n");
}

TEST_CASE("the marks of items begin lines") {
  CHECK(mended("●\n \nExample\n \nLtd\n \n-\n \nKeeper\n \n2019\n \n-\n \nMended\n \nnets.\n \n-\n \nSailed\n") ==
        "● Example Ltd - Keeper 2019\n \n- Mended nets.\n \n- Sailed\n");
}

TEST_CASE("titles in small capitals are whole again") {
  CHECK(mended("nets.\n \nW\nORK E\nXPERIENCE \nKeeper\n") == "nets.\n \nWORK EXPERIENCE \nKeeper\n");
}

TEST_CASE("a few such words prove nothing") {
  const std::string text = scattered(12, "A\nBC\n");
  CHECK(join_scattered_words(flatten(text)).text == text);
}

}  // namespace scattered_words_test
