// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/tokens/glued.hpp>
//
#include <string_view>

#include "../../../catch.hpp"

namespace glued_test {

using vitae::wild_text::citing::glue_in;

std::size_t cut(std::string_view text, bool section = false) {
  const std::size_t end = text.find_first_of(" ,;:.");
  return glue_in(text, 0, end == text.npos ? text.size() : end, section);
}

TEST_CASE("a month and its year are two things") {
  CHECK(cut("Aug2013") == 3);
  CHECK(cut("March1999.") == 5);
  CHECK(cut("Mar1999") == 3);
  CHECK(cut("Aug13") == 5);
  CHECK(cut("Wing2013") == 8);
}

TEST_CASE("the section of a journal and its volume are two things behind a short form") {
  CHECK(cut("D80 (2009)", true) == 1);
  CHECK(cut("G18 , 12", true) == 1);
  CHECK(cut("D80 (2009)", false) == 3);
  CHECK(cut("D80 is", true) == 3);
  CHECK(cut("L95 (2009)", true) == 3);
  CHECK(cut("AB80 (2009)", true) == 4);
}

TEST_CASE("a journal and its volume are two things before a page") {
  CHECK(cut("Wings356, 50-54") == 5);
  CHECK(cut("Wings67: 1187.") == 5);
  CHECK(cut("Wings356, 2019.") == 8);  // a year
  CHECK(cut("WINGS356, 50-54") == 8);
  CHECK(cut("Wings356 of") == 8);
  CHECK(cut("杂志2009;8:484") == 6);
}

TEST_CASE("a volume right behind the period of a short form") {
  using vitae::wild_text::citing::is_glued_volume;
  CHECK(is_glued_volume("Phys. Lett.111", 11));
  CHECK_FALSE(is_glued_volume("H.264", 2));
  CHECK_FALSE(is_glued_volume("wings.111", 6));
}

TEST_CASE("a title on the last initial lost its blank") {
  using vitae::wild_text::citing::is_glued_to_initial;
  CHECK(is_glued_to_initial("Quill, A.Wings of wood", 9));
  CHECK(is_glued_to_initial("A.Quill", 2));
  CHECK_FALSE(is_glued_to_initial("Quill, A. Wings", 10));
  CHECK(is_glued_to_initial("Quill, A.Is it so?", 9));
  CHECK_FALSE(is_glued_to_initial("U.S.A", 4));
  CHECK_FALSE(is_glued_to_initial("B.Sc.", 2));
  CHECK_FALSE(is_glued_to_initial("", 0));
}

TEST_CASE("other words stay whole") {
  for (const std::string_view word : {"", "p53", "word2vec", "Covid19", "2013", "MP3"}) CHECK(cut(word) == word.size());
}

}  // namespace glued_test
