// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/latex_accents.hpp>

#include "../../catch.hpp"

namespace latex_accents_test {

using vitae::latex::accented_text;

constexpr char32_t acute = 0x301, circumflex = 0x302;

TEST_CASE("accents wait for their letter, the innermost is put on first") {
  accented_text one, two;
  one.accent(acute, 0);
  one.put('e');
  CHECK(one.take() == "é");
  two.accent(acute, 0);
  two.accent(circumflex, 0);
  two.put('e');
  CHECK(two.take() == "ế");
}

TEST_CASE("an accent on what has none of its own stands behind it") {
  accented_text text;
  text.accent(acute, 0);
  text.put('q');
  CHECK(text.take() == "q\u0301");
}

TEST_CASE("an accent on nothing stands alone at the end of its group") {
  accented_text text;
  text.put('x');
  text.accent(circumflex, 0);
  text.close(1);
  text.put('y');
  CHECK(text.take() == "x^y");
}

TEST_CASE("white space shows between letters only") {
  accented_text text;
  text.space();
  text.put('a');
  text.space();
  text.space();
  text.put('b');
  text.space();
  CHECK(text.take() == "a b");
}

}  // namespace latex_accents_test
