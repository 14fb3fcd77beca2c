// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/spaced_letters.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace spaced_letters_test {

using namespace vitae::wild_text;

std::string joined(std::string_view text) { return spaced_letters(flatten(text)).join().text; }

struct sample {
  std::string_view line, read;
};

TEST_CASE("letters that are set apart are words") {
  static constexpr sample samples[] = {
      {"E D U C A T I O N", "EDUCATION"},
      {"  T a l k s  ", "  Talks  "},
      {"S o f t w a r e  E n g i n e e r", "Software Engineer"},
      {"S o f t w a r e E n g i n e e r", "Software Engineer"},
      {"W O R K   E X P E R I E N C E", "WORK EXPERIENCE"},
      {"E  D  U  C  A  T  I  O  N     2  0  1  5", "EDUCATION 2015"},
      {"W O R K E X P E R I E N C E", "WORKEXPERIENCE"},
      {"P r o je c t  M a n a g e m e n t  ( P M P )", "Project Management (PMP)"},
      {"T e l é f o n o :", "Teléfono:"},
      {"a d a @ e x a m p l e . c o m", "ada@example.com"},
      {"• B a k e r  i n  L e e d s", "• Baker in Leeds"},
      {"# E D U C A T I O N", "# EDUCATION"},
      {"L E E D S        2 0 1 5", "LEEDS        2015"},
      {"a d a @ e x a m p l e . c o m Baker in Leeds", "ada@example.com Baker in Leeds"},
  };
  for (const auto& [line, read] : samples) {
    CAPTURE(std::string(line));
    CHECK(joined(line) == read);
  }
}

TEST_CASE("where wider gaps part words, capitals part none") {
  CHECK(joined("L a m p  K e e p e r  i n  L e e d s\nP g A d m i n\n") == "Lamp Keeper in Leeds\nPgAdmin\n");
  CHECK(joined("L a m p K e e p e r\n") == "Lamp Keeper\n");
}

TEST_CASE("other single letters are what they are") {
  static constexpr std::string_view lines[] = {
      "A B C D",
      "1 2 3 4 5",
      "C, C++, R, D",
      "o o o o o o o o",
      "x x x x x - - - - -",
      "1 2 1 2 1 2 1 2",
      "J. R. R. Q.",
      "I a m",
      "王 小 明 的 简 历",
      "● ● ● ● ○ ○ ○",
      "Grades: A B A C B in all",
      "a\tb\tc\td\te",
      "",
      "   ",
      "A         B         C         D         E",
  };
  for (const std::string_view line : lines) {
    CAPTURE(std::string(line));
    CHECK(joined(line) == line);
  }
}

TEST_CASE("short words and numbers are joined where long ones are") {
  CHECK(joined("E D U C A T I O N\nB S c\n( 2 2 )  1 4 1 2 - 7 0 0 4\nA B\n") ==
        "EDUCATION\nBSc\n(22) 1412-7004\nA B\n");
  CHECK(joined("B S c\n") == "B S c\n");
}

TEST_CASE("words keep their places") {
  const plain_text plain = spaced_letters(flatten("Ada Quill\nE D U C A T I O N\nBSc")).join();
  const std::size_t at = plain.text.find("EDUCATION");
  CHECK(plain.where(at, at + 9).of(plain.document) == "E D U C A T I O N");
  CHECK(plain.where(at + 10, at + 13).of(plain.document) == "BSc");
}

TEST_CASE("ten megabytes of letters apart are read in a moment") {
  std::string text;
  while (text.size() < std::size_t{10} << 20) text += "a b c d ";
  CHECK(joined(text).size() <= text.size() / 2 + 1);
}

}  // namespace spaced_letters_test
