// SPDX-License-Identifier: BSL-1.0
#include <optional>
#include <string>
#include <string_view>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/phrase.hpp>

#include "../../catch.hpp"

namespace phrase_test {

using namespace vitae::dates;
using vitae::date;
using vitae::period;

constexpr bool is(std::string_view text, const period& when) {
  const phrase got = read_phrase(text, 0);
  return got && got.trouble == problem::none && got.begin == 0 && got.end == text.size() && got.when == when;
}

static_assert(is("Sept. 2018 – Present", {date::of(2018, 9), date::present()}));
static_assert(is("08-12/2018", {date::of(2018, 8), date::of(2018, 12)}));
static_assert(is("8–12/2018", {date::of(2018, 8), date::of(2018, 12)}));
static_assert(is("09/2019 - 12/2020", {date::of(2019, 9), date::of(2020, 12)}));
static_assert(is("since May 2020", {date::of(2020, 5), date::present()}));
static_assert(is("until 1985", {std::nullopt, date::of(1985)}));
static_assert(is("../1985", {std::nullopt, date::of(1985)}) && is("? – 1985", {std::nullopt, date::of(1985)}));
static_assert(is("2017-?", {date::of(2017), std::nullopt}) && is("2004 to ?", {date::of(2004), std::nullopt}));
static_assert(is("2010-", {date::of(2010), date::present()}));

std::string spelled(const phrase& got) {
  std::string out;
  if (got.trouble != problem::none) return std::string(code_of(got.trouble));
  if (got.listed == 0) {
    edtf::write_period(out, got.when);
    return out;
  }
  for (std::size_t i = 0; i < got.listed; ++i) {
    if (i != 0) out += ", ";
    edtf::write(out, got.list[i]);
  }
  return out;
}

struct sample {
  std::string_view text, meaning;
};

TEST_CASE("ranges are read with every separator, and with none") {
  constexpr sample samples[] = {
      {"2010 ‐ 2013", "2010/2013"},
      {"2010—2013", "2010/2013"},
      {"2010 --- 2013", "2010/2013"},
      {"2010 ~ 2013", "2010/2013"},
      {"2010..2013", "2010/2013"},
      {"2010 → 2013", "2010/2013"},
      {"2010 through 2013", "2010/2013"},
      {"2010 up to 2013", "2010/2013"},
      {"2010  2013", "2010/2013"},
      {"20102013", "2010/2013"},
      {"2010/2013", "2010/2013"},
      {"2010 - '13", "2010/2013"},
      {"'98-'02", "1998/2002"},
      {"Mar 2010Apr 2011", "2010-03/2011-04"},
      {"Mar.2010-Apr.2011", "2010-03/2011-04"},
      {"Mar,2010–Apr,2011", "2010-03/2011-04"},
      {"MAR 2010 TO APR 2011", "2010-03/2011-04"},
      {"Mar-10 to Apr-11", "2010-03/2011-04"},
      {"03/10 – 04/11", "2010-03/2011-04"},
      {"3/2010 4/2011", "2010-03/2011-04"},
      {"03/201004/2011", "2010-03/2011-04"},
      {"2010.03~2011.04", "2010-03/2011-04"},
      {"2010年3月至2011年4月", "2010-03/2011-04"},
      {"2019年7月-9月", "2019-07/2019-09"},
      {"2019年7月〜9月", "2019-07/2019-09"},
      {"2019年11月 ~ 2月", "2019-11/2020-02"},
      {"2019年7月1日-8月15日", "2019-07-01/2019-08-15"},
      {"2019年7-9月", "2019-07/2019-09"},
      {"2019년 7월 ~ 9월", "2019-07/2019-09"},
      {"2018-2019学年", "2018/2019"},
      {"2018年度～2020年度", "2018/2020"},
      {"2018年4月から2020年10月", "2018-04/2020-10"},
      {"2018年4月から2020年10月まで", "2018-04/2020-10"},
      {"2020年11月から現在まで", "2020-11/.."},
      {"2019년 3월부터 2020년 2월까지", "2019-03/2020-02"},
      {"2. 3. 2015 - 4. 5. 2019", "2015-03-02/2019-05-04"},
      {"10-Mar-2010 to 11-Apr-2011", "2010-03-10/2011-04-11"},
      {"10/03/2010 - 21/04/2011", "2010-03-10/2011-04-21"},
      {"10.03.2010 bis 11.04.2011", "2010-03-10/2011-04-11"},
      {"March 10th, 2010 – April 11th, 2011", "2010-03-10/2011-04-11"},
      {"from March 2010 until April 2011", "2010-03/2011-04"},
      {"between March 2010 and April 2011", "2010-03/2011-04"},
      {"de mars 2010 à avril 2011", "2010-03/2011-04"},
      {"von 2010 bis 2013", "2010/2013"},
      {"desde 2010 hasta 2013", "2010/2013"},
      {"AY 2010-2013", "2010/2013"},
      {"2010–13", "2010/2013"},
      {"Q1–Q3 2010", "2010-33/2010-35"},
      {"Spring/Summer 2010", "2010-21/2010-22"},
      {"Fall - Spring 2010", "2009-23/2010-21"},
      {"2010, May - August", "2010-05/2010-08"},
      {"Sep 2018, present", "2018-09/.."},
      {"Aug 10 - Sep 12", "2010-08/2012-09"},
      {"Aug 10 - Sep 12, 2011", "2011-08-10/2011-09-12"},
  };
  for (const sample& s : samples) {
    CAPTURE(std::string(s.text));
    const phrase got = read_phrase(s.text, 0);
    CHECK(spelled(got) == s.meaning);
    CHECK(got.end == s.text.size());
    CHECK(got.is_range);
  }
}

TEST_CASE("what goes on has an open end in every language") {
  for (const std::string_view end :
       {"Present", "now", "Till Date", "to date", "till now", "current", "ongoing", "today", "heute", "la actualidad",
        "aujourd'hui", "hoy", "现在", "至今", "present day", "unto", "onwards"}) {
    CAPTURE(std::string(end));
    const std::string text = "Mar 2010 - " + std::string(end);
    const bool known = end != "unto";
    CHECK((spelled(read_phrase(text, 0)) == "2010-03/..") == known);
  }
  for (const std::string_view text : {"since March 2010", "seit März 2010", "depuis mars 2010", "desde marzo de 2010",
                                      "From March 2010", "starting March 2010", "March 2010 à ce jour"}) {
    CAPTURE(std::string(text));
    CHECK(spelled(read_phrase(text, 0)) == "2010-03/..");
  }
  CHECK(spelled(read_phrase("(from March 2010)", 1)) == "2010-03/..");
  CHECK(spelled(read_phrase("(from March 2010, with", 1)) == "2010-03");
  CHECK(spelled(read_phrase("from March 2010)", 0)) == "2010-03");
}

TEST_CASE("academic years are told from months") {
  constexpr sample samples[] = {
      {"2003-04", "2003/2004"},
      {"2003–04", "2003/2004"},
      {"2003/04", "2003/2004"},
      {"1999-00", "1999/2000"},
      {"academic year 2003/04", "2003/2004"},
      {"School year 2003/04", "2003/2004"},
      {"2003-05", "2003-05"},
      {"2003-04 - 2005-09", "2003-04/2005-09"},
      {"2003-04 to present", "2003-04/.."},
      {"2003/04 – 2005/06", "2003/2006"},
      {"Winter 2003/04", "2003-24"},
      {"2013-14 to 2015-16", "2013/2016"},
  };
  for (const sample& s : samples) {
    CAPTURE(std::string(s.text));
    CHECK(spelled(read_phrase(s.text, 0)) == s.meaning);
  }
  CHECK_FALSE(read_phrase("School 2003 - 2004", 0));
}

TEST_CASE("a word for the present behind a comma leaves a date open, unless more words follow") {
  CHECK(spelled(read_phrase("2018, Present.", 0)) == "2018/..");
  CHECK(spelled(read_phrase("2018, present member", 0)) == "2018");
}

TEST_CASE("what is expected stays marked, and only that") {
  constexpr sample samples[] = {
      {"expected June 2026", "2026-06 expected"},
      {"June 2026 (expected)", "2026-06 expected"},
      {"2022 – 2026 (anticipated)", "2022/2026 expected"},
      {"2022 – expected 2026", "2022/2026 expected"},
      {"Sep 2022 - (exp. Jun 2026)", "2022-09/2026-06 expected"},
      {"2024 and 2026 (expected)", "2024, 2026 expected"},
      {"anticipated in May 2026", "2026-05 expected"},
      {"voraussichtlich 2026", "2026 expected"},
  };
  for (const sample& s : samples) {
    CAPTURE(std::string(s.text));
    const phrase got = read_phrase(s.text, 0);
    CHECK(spelled(got) == s.meaning);
    CHECK(got.end == s.text.size());
  }
  CHECK(spelled(read_phrase("2022, expected 2026", 0)) == "2022");
}

TEST_CASE("what reads in two ways, or cannot be, is not guessed") {
  constexpr sample samples[] = {
      {"6/1/2011", "date.ambiguous"},
      {"6/1/2011 - 9/1/2012", "date.ambiguous"},
      {"May 11", "date.ambiguous"},
      {"07/12", "date.ambiguous"},
      {"1999-12/1999", "date.ambiguous"},
      {"31st Feb, 2015", "date.no-such-day"},
      {"2019-13", "date.no-such-month"},
      {"13/2019 - 2020", "date.no-such-month"},
      {"May", "date.no-year"},
      {"May 2019 - June 31, 2019", "date.no-such-day"},
  };
  for (const sample& s : samples) {
    CAPTURE(std::string(s.text));
    CHECK(spelled(read_phrase(s.text, 0)) == s.meaning);
  }
  CHECK(spelled(read_phrase("2. 3. 2015", 0)) == "2015-03-02");
  CHECK_FALSE(read_phrase("2. 3. 20", 0));
  CHECK(spelled(read_phrase("6/1/2011", 0, day_order::month_first)) == "2011-06-01");
  CHECK(spelled(read_phrase("6/1/2011", 0, day_order::day_first)) == "2011-01-06");
}

TEST_CASE("a phrase ends where its date does") {
  CHECK(read_phrase("2019 - Present the results", 0).end == 14);
  CHECK(read_phrase("2019 to present the results", 0).end == 4);
  CHECK(read_phrase("2019 — A title", 0).end == 4);
  CHECK(read_phrase("2019\n- Present", 0).end == 4);
  CHECK(read_phrase("2019 -\nPresent", 0).end == 14);
  CHECK(read_phrase("de 2019", 0).begin == 3);
  CHECK(read_phrase("Session 2014/2015", 0).begin == 0);
  CHECK(read_phrase("Promotion 2015", 0).begin == 0);
  CHECK(read_phrase("Session 2015", 0).begin == 8);
  CHECK_FALSE(read_phrase("to see", 0));
  CHECK_FALSE(read_phrase("since then", 0));
  CHECK_FALSE(read_phrase("", 0));
}

}  // namespace phrase_test
