// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/facts/numbers.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace numbers_test {

namespace numbers = vitae::wild_text::citing::numbers;
using citation_tests::tokenized;
using vitae::wild_text::citing::fact;

struct row {
  std::string_view source, stretch;
  fact kind;
};

template <class Read, std::size_t N>
void reads(const row (&rows)[N], Read read) {
  for (const auto& [source, stretch, kind] : rows) {
    CAPTURE(std::string(source));
    const tokenized line(source);
    const auto found = read(line.view(), std::size_t{0});
    CHECK(found.kind == kind);
    CHECK(line.words(0, found.end) == stretch);
  }
}

TEST_CASE("a code has two letters at most before its digits") {
  for (const std::string_view code : {"R4921", "e1003", "S1-S8", "12"}) CHECK(numbers::is_code(code));
  for (const std::string_view other : {"", "R", "abc12", "R4921x", "S1-"}) CHECK_FALSE(numbers::is_code(other));
}

TEST_CASE("a word announces its number") {
  reads(
      {
          row{"Vol. 12, A", "Vol. 12", fact::volume},
          row{"volume XIV, A", "volume XIV", fact::volume},
          row{"no. 3-4, A", "no. 3-4", fact::issue},
          row{"pp. 1-20.", "pp. 1-20", fact::pages},
          row{"pages 1–20", "pages 1–20", fact::pages},
          row{"p. 3 of", "p. 3", fact::pages},
          row{"pp. S1-S8", "pp. S1-S8", fact::pages},
          row{"pp.", "pp.", fact::pages},
          row{"vol. of wings", "", fact::none},
          row{"S. 2001", "", fact::none},  // initials before a year
          row{"12", "", fact::none},
      },
      numbers::announced);
}

TEST_CASE("a label between signs that set parts apart says its number whatever it is") {
  const auto labelled = [](std::string_view source) {
    const tokenized line(source);
    const auto found = numbers::announced(line.view(), 1);
    return found.kind == fact::issue ? line.words(1, found.end) : std::string();
  };
  CHECK(labelled("· Issue: EX D981,340 · Pages: 3") == "Issue: EX D981,340");
  CHECK(labelled("· Issue: EX Application #2019") == "Issue: EX Application #2019");
  CHECK(labelled(", issue: wings").empty());
}

TEST_CASE("a number that no word announces is a stretch of pages when it is a range or a code") {
  reads(
      {
          row{"12, A", "12", fact::number},
          row{"1394-1400", "1394-1400", fact::pages},
          row{"R4921–R4924", "R4921–R4924", fact::pages},
          row{"e1003", "e1003", fact::pages},
          row{"55:1-55:21", "55:1-55:21", fact::pages},
          row{"1861-1913", "1861-1913", fact::years},
          row{"702 p.", "702 p.", fact::page_count},
          row{"2 vols.", "2 vols.", fact::page_count},
          row{"XIV", "", fact::none},
          row{"wings", "", fact::none},
          row{"", "", fact::none},
      },
      numbers::bare);
}

TEST_CASE("a Roman numeral before a year is a volume, a suffix of a name is not") {
  const auto roman = [](std::string_view source) { return numbers::is_roman_volume(tokenized(source).view(), 0); };
  CHECK((roman("XII (2019)") && roman("XIV, 2019") && roman("XII, no. 3")));
  CHECK_FALSE((roman("III (2019)") || roman("XII Wings") || roman("X (2019)") || roman("ICML, 2019") ||
               roman("MM, 2019") || roman("12 (2019)") || roman("")));
}

TEST_CASE("lawyers put the volume before the journal") {
  const auto report = [](std::string_view source) { return numbers::is_law_report(tokenized(source).view(), 0); };
  CHECK((report("45 Wing L. Rev. 301 (2015)") && report("45 WING & FOLD J. 301, 310 (2015)")));
  CHECK(report("45 WING L. REV. 301, 310 (2015)"));
  CHECK((report("45 Wing Law Review 301 (2015)") && report("45 Journal of Wings and Paper 2014 (2015)")));
  CHECK_FALSE((report("45 Wings of Paper 301 (2015)") || report("45 Wing Law Review 301")));
  CHECK_FALSE((report("45 Wing L. Rev. (2015)") || report("45 wings of paper 3 (2015)") || report("45") || report("")));
}

TEST_CASE("one or two digits are a plain number") {
  CHECK((numbers::is_plain("2") && numbers::is_plain("12")));
  CHECK_FALSE((numbers::is_plain("123") || numbers::is_plain("3-9") || numbers::is_plain("e1")));
}

TEST_CASE("editions and chapters are told by their words") {
  reads(
      {
          row{"2nd ed., A", "2nd ed.", fact::edition},
          row{"second edition", "second edition", fact::edition},
          row{"3rd rev. edn", "3rd rev. edn", fact::edition},
          row{"second wings", "", fact::none},
          row{"ed. Quill", "", fact::none},
      },
      numbers::edition);
  reads(
      {
          row{"chapter 5, A", "chapter 5", fact::page_count},
          row{"sec. 2.1", "sec. 2.1", fact::page_count},
          row{"chapter of wings", "", fact::none},
      },
      numbers::chapter);
}

TEST_CASE("a volume in Roman numerals right behind a journal") {
  const auto behind = [](std::string_view source, std::size_t i) {
    const citation_tests::tokenized line(source);
    return numbers::is_roman_behind(line.view(), i);
  };
  CHECK(behind("Wing Science XI, pp. 468-470", 2));
  CHECK(behind("Word and Wing XIV:4 (1994)", 3));
  CHECK_FALSE(behind("ASFOLD II, pages 108-122", 1));
  CHECK_FALSE(behind("Louis XIV, a life", 1));
}

TEST_CASE("a label that is a name too is none before a year") {
  const auto announced = [](std::string_view source) {
    const citation_tests::tokenized line(source);
    return numbers::announced(line.view(), 0).kind;
  };
  CHECK(announced("Tom. 2011.") == vitae::wild_text::citing::fact::none);
  CHECK(announced("Page. 1912. Wings") == vitae::wild_text::citing::fact::none);
  CHECK(announced("Tom. 12") == vitae::wild_text::citing::fact::volume);
  CHECK(announced("Vol. 2012") == vitae::wild_text::citing::fact::volume);
}

}  // namespace numbers_test
