// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/pieces/initials.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace initials_test {

namespace citing = vitae::wild_text::citing;
using citation_tests::tokenized;

TEST_CASE("a list that starts with a family name and a comma is told from one of names in natural order") {
  for (const std::string_view inverted : {"Lin, R., Rao, J.", "van der Berg, J., Rao, J.", "Garnier-Petit, O. and",
                                          "Quill, Ada.", "Smith Jr., A. B., Lin, R.", "Lin*, R."}) {
    CAPTURE(std::string(inverted));
    CHECK(citing::starts_with_family(tokenized(inverted).view(), 0));
  }
  for (const std::string_view other : {"R. Lin, J. Rao", "Ada Quill, B. Marsh", "Lin R, Rao J",
                                       "Lin, Ruby, J. Rao, B. Marsh", "Folding by hand, 2019", "12, 13", "Lin", ""}) {
    CAPTURE(std::string(other));
    CHECK_FALSE(citing::starts_with_family(tokenized(other).view(), 0));
  }
}

TEST_CASE("one letter before a word in lower case is an article, not an initial") {
  CHECK(citing::is_article(tokenized("A theory").view(), 0));
  CHECK(citing::is_article(tokenized("O papel").view(), 0));
  CHECK_FALSE(citing::is_article(tokenized("O Papel").view(), 0));
  CHECK_FALSE(citing::is_article(tokenized("A. theory").view(), 0));
  CHECK_FALSE(citing::is_article(tokenized("E").view(), 0));
}

TEST_CASE("a sentence starts with a capital, a number, or a word with one inside") {
  for (const std::string_view word : {"Wings", "2019", "iFold", "word2vec", "É"}) {
    CHECK(citing::starts_sentence(tokenized(word).tokens[0]));
  }
  for (const std::string_view word : {"wings", ",", "(", "\""}) {
    CHECK_FALSE(citing::starts_sentence(tokenized(word).tokens[0]));
  }
}

}  // namespace initials_test
