// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/dates/phrase/noise.hpp>

#include "../../../catch.hpp"

namespace noise_test {

using namespace vitae::dates;
using namespace vitae::dates::noise;

static_assert(is_address("https://example.org/2019") && is_address("www.example.org") && is_address("HTTP://x"));
static_assert(is_address("jane@example.org") && is_address("mailto:x") && is_address("example.org/2019/05"));
static_assert(is_address("10.1000/xyz.2019") && is_address("doi:10.1000/2019") && is_address("arXiv:2019.01234"));
static_assert(!is_address("2019") && !is_address("Sept./Oct.2019") && !is_address("09/2019") && !is_address("@") &&
              !is_address(""));
static_assert(!is_address("27.09.2019") && !is_address("Acme.") && !is_address("M.Sc./2019"));
static_assert(chunk_end("see https://x.org/2019) and", 4) == 22 && chunk_end("abc", 0) == 3 &&
              chunk_end("abc", 3) == 3);

static_assert(after_phone("+86 138 2019 2020", 0) == 17 && after_phone("(650) 555-2019", 0) == 14);
static_assert(after_phone("+1", 0) == 0 && after_phone("(2019) 555-2019", 0) == 0 &&
              after_phone("(12 May 2019)", 0) == 0);
static_assert(after_phone("2019", 0) == 0 && after_phone("(", 0) == 0);

constexpr bool cut(std::string_view text, std::size_t at) {
  const phrase found = read_phrase(text, at);
  return found && (cut_before(text, found) || cut_after(text, found));
}

static_assert(!cut("2019", 0) && !cut("(2019)", 1) && !cut("x 2019.", 2) && !cut("2019,", 0) && !cut("2019: x", 0));
static_assert(cut("x2019", 1) && cut("_2019", 1) && cut("$2019", 1) && cut("€2019", 3) && cut("#2019", 1));
static_assert(cut("3.2019", 2) && cut("12-2019x", 0) && cut("CS-1992-18", 3) && cut("15:1985-1999", 3));
static_assert(cut("8.8/10 Jun 2017", 4) && !cut("10 Jun 2017", 0));
static_assert(cut("2019 €", 0) && cut("2019%", 0) && cut("2019+", 0) && cut("1920×1080", 0) && cut("2019km", 0) &&
              cut("report-2019.pdf", 7));
static_assert(cut("24-36 May 2019", 3) && !cut("2019a)", 0) && !cut("2017–2019Intern", 0));

constexpr bool counted(std::string_view before, std::string_view after) {
  std::string text(before);
  const std::size_t at = text.size();
  text += after;
  lexeme two, one;
  for (lexeme t = lex(text, 0); t.begin < at && !t.is(piece::end); t = lex(text, t.end)) {
    two = one;
    one = t;
  }
  const phrase found = read_phrase(text, at);
  return counts(text, found, two, one);
}

TEST_CASE("counts, pages, labels and house numbers are no dates") {
  struct sample {
    std::string_view before, after;
    bool counted;
  };
  constexpr sample samples[] = {
      {"over ", "2000 users", true},
      {"more than ", "2000", true},
      {"out of ", "2000 entrants", true},
      {"", "1999 students", true},
      {"with ", "2000 lines", true},
      {"about ", "2000 students", true},
      {"", "2000 active users", true},
      {"pp. ", "1994-2010", true},
      {"pages ", "1985-1999", true},
      {"17(6): ", "2031-44", true},
      {"521, ", "1929-1958", true},
      {"Date (da - a): ", "2011-2014", false},
      {"Room ", "2012", true},
      {"No. ", "2014", true},
      {"", "2012 Main Street", true},
      {"", "2000 USD", true},
      {"555 ", "2019", true},
      {"in ", "2016", false},
      {"in ", "2016 papers", false},
      {"Class of ", "2016", false},
      {"Cup ", "2018 finalists", false},
      {"", "2018 Honorable mention", false},
      {"", "2019", false},
      {"Acme, ", "2015-2017", false},
      {"", "2019 was good", false},
      {"", "2019 Bachelor thesis", false},
  };
  for (const sample& s : samples) {
    CAPTURE(std::string(s.before), std::string(s.after));
    CHECK(counted(s.before, s.after) == s.counted);
  }
}

}  // namespace noise_test
