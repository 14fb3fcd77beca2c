// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/dates/prose.hpp>

#include "../../catch.hpp"

namespace prose_test {

using vitae::date;
using vitae::dates::prose::day_style;
using vitae::dates::prose::read;

static_assert(vitae::dates::prose::name_of(9) == "Sep" && vitae::dates::prose::name_of(23) == "Fall");
static_assert(vitae::dates::prose::name_of(13).empty() && vitae::dates::prose::name_of(0).empty());
static_assert(vitae::dates::prose::code_of("Q3") == 35 && vitae::dates::prose::code_of("sep") == 0);
static_assert(read("Sep 2019", day_style::named) == date::of(2019, 9));
static_assert(read("9/1/2019", day_style::month_first) == date::of(2019, 9, 1));
static_assert(read("9/1/2019", day_style::day_first) == date::of(2019, 1, 9));
static_assert(read("9/1/2019", day_style::named).is_blank());

TEST_CASE("each mark has its word") {
  const date all = date::of(2019, 9, 1).expected().approximate().uncertain();
  struct sample {
    day_style style;
    std::string_view text;
  };
  for (const sample& s :
       {sample{day_style::named, "expected ca. 1 Sep 2019?"}, sample{day_style::month_first, "expected ca. 9/1/2019?"},
        sample{day_style::day_first, "expected ca. 1/9/2019?"}}) {
    std::string out;
    vitae::dates::prose::write(out, all, s.style);
    CHECK(out == s.text);
    CHECK(read(out, s.style) == all);
  }
}

TEST_CASE("only what was written is read") {
  for (const std::string_view text :
       {"",           "2019 ",     "Sep2019",  "Sep  2019", "sep 2019",      "1 2019",     "0 Sep 2019", "31 Feb 2019",
        "Sep 1 2019", "1 Q3 2019", "Sep 199X", "9/1/",      "/2019",         "9//2019",    "X",          "19X9",
        "Sep 19",     "expected",  "ca. ",     "?",         "9/1/2019/2019", "1/2/3/2019", "present"}) {
    CAPTURE(std::string(text));
    CHECK(read(text, day_style::named).is_blank());
    CHECK(read(text, day_style::day_first).is_blank());
  }
}

TEST_CASE("every date there is is read back in each of the three styles") {
  long wrong = 0;
  std::string out;
  for (const day_style style : {day_style::named, day_style::month_first, day_style::day_first}) {
    const auto check = [&](const date& value) {
      out.clear();
      vitae::dates::prose::write(out, value, style);
      wrong += read(out, style) != value;
    };
    for (int year = 0; year < 10000; ++year) {
      for (int month = 0; month < 37; ++month) {
        for (int day = 0; day < 32; ++day) {
          if (date::exists(year, month, day)) check(date::of(year, month, day));
        }
      }
      check(date::within(year, 1).expected());
      check(date::within(year, 2).uncertain());
      for (int m = 1; m < 8; ++m) {
        check(date::of(year, 5).approximate((m & 1) != 0).uncertain((m & 2) != 0).expected((m & 4) != 0));
      }
    }
    check(date::present());
  }
  CHECK(wrong == 0);
}

}  // namespace prose_test
