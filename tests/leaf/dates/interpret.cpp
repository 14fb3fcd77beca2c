// SPDX-License-Identifier: BSL-1.0
#include <fstream>
#include <string>
#include <string_view>
#include <vitae/leaf/dates/interpret.hpp>

#include "../../catch.hpp"

namespace interpret_test {

using vitae::date;
using vitae::dates_reading;
using vitae::interpret_dates;
using vitae::period;
using vitae::spelled;

TEST_CASE("a line is a date, a period, a list, a doubt or nothing") {
  struct sample {
    std::string_view line, meaning;
  };
  constexpr sample samples[] = {
      {"03/2011 - Present", "2011-03/.."},
      {"2011 Summer", "2011-22"},
      {"(Spring '11)", "2011-21"},
      {"2011, 2013", "{2011,2013}"},
      {"expected June 2026", "2026-06?expected"},
      {"2022 – 2026 (expected)", "2022/2026?expected"},
      {"2011-?", "2011/"},
      {"until 2011", "../2011"},
      {"/1985", "../1985"},
      {"1985/", "1985/"},
      {"2003-04", "2003/2004"},
      {"2003-04~", "2003-04~"},
      {"2003-21", "2003-21"},
      {"2003-21/2004-22", "2003-21/2004-22"},
      {"2003-04/2004-05", "2003-04/2004-05"},
      {"198X", "198X"},
      {"3/4/2011", "ambiguous-md"},
      {"3/4/2011 - 5/6/2012", "ambiguous-md"},
      {"1998-11/1998", "ambiguous"},
      {"07/12", "ambiguous"},
      {"May 11", "ambiguous"},
      {"30th Feb, 2011", "invalid"},
      {"2011-14", "2011/2014"},
      {"2019-14", "invalid"},
      {"ECML'11", "2011"},
      {"submitted to a journal of rain, 2011", "2011"},
      {"Example University, 2008 - 2011, GPA 3.9/4.0", "2008/2011"},
      {"Present", "present"},
      {"May", ""},
      {"no date at all", ""},
      {"3.52 / 4.00", ""},
      {"", ""},
      {" \t", ""},
  };
  for (const sample& s : samples) {
    CAPTURE(std::string(s.line));
    CHECK(spelled(interpret_dates(s.line)) == s.meaning);
  }
}

TEST_CASE("a reading tells its kind, its place and its fault") {
  const dates_reading one = interpret_dates("expired on 2019.03.23!");
  CHECK(one.kind == dates_reading::meaning::single);
  CHECK(one.single == date::of(2019, 3, 23));
  CHECK(one.when == vitae::during(date::of(2019, 3, 23)));
  CHECK(one.offset == 11);
  CHECK(one.length == 10);
  const dates_reading wrong = interpret_dates(" (31 April 2019) ");
  CHECK(wrong.kind == dates_reading::meaning::invalid);
  REQUIRE(wrong.why);
  CHECK(wrong.why->code == "date.no-such-day");
  CHECK(wrong.why->suggestion == "2019-04-30");
  CHECK(wrong.offset == 2);
  const dates_reading doubtful = interpret_dates("3/4/2011");
  CHECK(doubtful.kind == dates_reading::meaning::ambiguous);
  CHECK(doubtful.exchangeable);
  CHECK(doubtful.why->message.starts_with("write 2011-03-04 or 2011-04-03: "));
  CHECK(interpret_dates("hello").why->code == "date.unreadable");
  CHECK(interpret_dates("").why->code == "date.empty");
  CHECK(interpret_dates("May").why->code == "date.no-year");
}

#ifdef VITAE_SHARED
/// What the second column of the shared table asks for, without its remarks.
std::string wanted(std::string text) {
  if (const std::size_t alternative = text.find("..: "); alternative != std::string::npos)
    text.erase(0, alternative + 4);
  return text.substr(0, text.find(" ("));
}

TEST_CASE("every form of the shared table is read as its second column says") {
  std::ifstream table(std::string(VITAE_SHARED) + "/dates/forms.tsv");
  REQUIRE(table);
  int forms = 0;
  for (std::string line; std::getline(table, line);) {
    const std::size_t tab = line.find('\t'), next = line.find('\t', tab + 1);
    if (tab == std::string::npos) continue;
    CAPTURE(line);
    CHECK(spelled(interpret_dates(line.substr(0, tab))) == wanted(line.substr(tab + 1, next - tab - 1)));
    ++forms;
  }
  CHECK(forms > 90);
}
#else
TEST_CASE("the shared table of date forms is absent") { WARN("VITAE_SHARED is not defined: own cases only"); }
#endif

}  // namespace interpret_test
