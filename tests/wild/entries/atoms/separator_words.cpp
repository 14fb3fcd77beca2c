// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/atoms/separator_words.hpp>

#include "../../../catch.hpp"

namespace separator_words_test {

using namespace vitae::wild_text;

TEST_CASE("a legal form belongs to the name before the comma") {
  CHECK(is_legal_form(" Inc., Boston"));
  CHECK(is_legal_form("LLC"));
  CHECK_FALSE(is_legal_form(" Incline Press"));
  CHECK_FALSE(is_legal_form(""));
}

TEST_CASE("the letters of a degree before a dot") {
  CHECK(is_degree_code("PhD"));
  CHECK_FALSE(is_degree_code("Pier"));
}

TEST_CASE("a job begins in three capitalised words or fewer") {
  CHECK(begins_with_job("Assistant Professor (2005 to 2010)"));
  CHECK(begins_with_job("Clerk, Riverton"));
  CHECK(begins_with_job("Professor"));
  CHECK_FALSE(begins_with_job("a clerk"));
  CHECK_FALSE(begins_with_job("Good as New"));
  CHECK_FALSE(begins_with_job("Salt And Light And Clerk"));
  CHECK_FALSE(begins_with_job(""));
}

TEST_CASE("whom one works for has two words or more, the last in capitals") {
  CHECK(may_employ("Oslo, Department of Lamps "));
  CHECK_FALSE(may_employ("Better Known "));
  CHECK_FALSE(may_employ("Department of lamps "));
  CHECK_FALSE(may_employ("Salt Press, Lamps "));
  CHECK_FALSE(may_employ(""));
}

TEST_CASE("a mark may touch Chinese signs") {
  CHECK(touches_chinese("见本-数学", 6));
  CHECK_FALSE(touches_chinese("见本-Vue", 6));
  CHECK_FALSE(touches_chinese("见本-", 6));
  CHECK_FALSE(touches_chinese("-数学", 0));
}

TEST_CASE("a German diploma says in brackets where it was taken") {
  CHECK(kind_of_diploma("(FH) Ada Quill", "Dipl.-Ing. ") == 4);
  CHECK(kind_of_diploma("(Univ.)", "Physik, Dipl. Math. ") == 0);
  CHECK(kind_of_diploma("(Univ.)", "Physik, Dipl.-Math. ") == 7);
  CHECK(kind_of_diploma("(FH)", "Hochschule ") == 0);
  CHECK(kind_of_diploma("(Ulm)", "Dipl.-Ing. ") == 0);
}

TEST_CASE("a bar or a dash before words parts a line, one before a date does not") {
  CHECK(parted_by_sign("Smith / Wheelwright | Example Ltd.", 6));
  CHECK(parted_by_sign("Example Ltd. \xE2\x80\x94 Smith / Wheelwright", 23));
  CHECK_FALSE(parted_by_sign("Smith / Example Ltd. | May 2019 \xE2\x80\x93 Jun 2021", 6));
  CHECK_FALSE(parted_by_sign("Smith / Example Ltd. | ", 6));
  CHECK_FALSE(parted_by_sign("Smith / Example Ltd.", 6));
}

}  // namespace separator_words_test
