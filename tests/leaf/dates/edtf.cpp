// SPDX-License-Identifier: BSL-1.0
#include <optional>
#include <string>
#include <string_view>
#include <vitae/leaf/dates/edtf.hpp>

#include "../../catch.hpp"

namespace edtf_test {

using vitae::date;
using vitae::period;
using vitae::dates::edtf;
using vitae::dates::edtf_text::read;

constexpr auto unsaid = std::nullopt;

static_assert(read("2019").value == date::of(2019));
static_assert(read(" 2019-09 ").value == date::of(2019, 9));
static_assert(read("2019-09-01").value == date::of(2019, 9, 1));
static_assert(read("2021-23").value == date::of(2021, vitae::dates::autumn));
static_assert(read("2021-35").value == date::of(2021, 35));
static_assert(read("199X").value == date::within(1990, 1));
static_assert(read("19XX").value == date::within(1900, 2));
static_assert(read("2025~").value == date::of(2025).approximate());
static_assert(read("1984?").value == date::of(1984).uncertain());
static_assert(read("1984-05%").value == date::of(1984, 5).uncertain().approximate());
static_assert(read("2025-05 expected").value == date::of(2025, 5).expected());
static_assert(read("2025-05~ expected").value == date::of(2025, 5).approximate().expected());
static_assert(read("2025?expected").value == date::of(2025).expected());
static_assert(read("present").value == date::present() && read("Present").value == date::present());
static_assert(read("..").trouble == vitae::dates::problem::unreadable);  // of a start it is the opposite of present
#ifndef __clang__
static_assert(*edtf::read("2019-09") == date::of(2019, 9));
#endif

std::string written(const date& value) {
  std::string out;
  edtf::write(out, value);
  return out;
}

std::string written(const period& value) {
  std::string out;
  edtf::write_period(out, value);
  return out;
}

TEST_CASE("what is no date says why, and what may be meant") {
  struct sample {
    std::string_view text, code, suggestion;
  };
  constexpr sample samples[] = {
      {"", "date.empty", ""},
      {"  ", "date.empty", ""},
      {"soon", "date.unreadable", ""},
      {"19", "date.unreadable", ""},
      {"20199", "date.unreadable", ""},
      {"2019-", "date.unreadable", ""},
      {"2019-9", "date.unreadable", ""},
      {"2019/09", "date.unreadable", ""},
      {"2019-09-", "date.unreadable", ""},
      {"2019-09-1", "date.unreadable", ""},
      {"2019-09-011", "date.unreadable", ""},
      {"2019-09x", "date.unreadable", ""},
      {"-2019", "date.unreadable", ""},
      {"X019", "date.unreadable", ""},
      {"1XXX", "date.unreadable", ""},
      {"XXXX", "date.unreadable", ""},
      {"199X-05", "date.unreadable", ""},
      {"?", "date.unreadable", ""},
      {" expected", "date.unreadable", ""},
      {"2019-13", "date.no-such-month", "2019-12"},
      {"2019-00", "date.no-such-month", "2019"},
      {"2019-20", "date.no-such-month", ""},
      {"2019-99", "date.no-such-month", ""},
      {"2019-13-05", "date.no-such-month", "2019-05-13"},
      {"2019-21-05", "date.no-such-month", "2019-05-21"},
      {"2019-13-32", "date.no-such-month", ""},
      {"2019-00-05", "date.no-such-month", "2019"},
      {"2019-02-31", "date.no-such-day", "2019-02-28"},
      {"2020-02-30~", "date.no-such-day", "2020-02-29~"},
      {"2019-04-00", "date.no-such-day", "2019-04"},
  };
  for (const sample& s : samples) {
    CAPTURE(std::string(s.text));
    const auto got = edtf::read(s.text);
    CHECK_FALSE(got);
    REQUIRE(got.doubt);
    CHECK(got.doubt->code == s.code);
    CHECK(got.doubt->suggestion == s.suggestion);
  }
}

TEST_CASE("no date is offered that this style does not read") {
  CHECK(edtf::read("Sep 2019").doubt->message ==
        "write a date such as 2019, 2019-09 or present in place of 'Sep 2019'");
}

TEST_CASE("what says more than a date holds is read with a warning") {
  struct sample {
    std::string_view text;
    date value;
  };
  const sample samples[] = {{"2019-XX", date::of(2019)},
                            {"2019-XX-XX", date::of(2019)},
                            {"2019-09-XX", date::of(2019, 9)},
                            {"2019-09-01T12:30:00Z", date::of(2019, 9, 1)},
                            {"2019-09-01 12:30", date::of(2019, 9, 1)}};
  for (const sample& s : samples) {
    const auto got = edtf::read(s.text);
    REQUIRE(got);
    CHECK(*got == s.value);
    REQUIRE(got.doubt);
    CHECK(got.doubt->code == "date.imprecise");
    CHECK(got.doubt->suggestion == written(s.value));
  }
}

TEST_CASE("a spelling begins with the year and the month, whatever else it says") {
  CHECK(written(date::of(2025, 5).expected()) == "2025-05 expected");
  CHECK(written(date::of(2025, 5).approximate().uncertain().expected()) == "2025-05% expected");
  CHECK(written(date::of(7, 1, 2)) == "0007-01-02");
  CHECK(written(date::within(2000, 1)) == "200X");
  CHECK(written(date::within(1900, 2).uncertain()) == "19XX?");
  CHECK(written(date::present()) == "present");
  CHECK(written(date()).empty());
}

TEST_CASE("every date there is is read back as it was written") {
  long wrong = 0, dates = 0;
  const auto check = [&](const date& value, std::string& out) {
    out.clear();
    edtf::write(out, value);
    const auto again = read(out);
    ++dates;
    wrong += again.value != value || again.trouble != vitae::dates::problem::none;
  };
  std::string out;
  for (int year = 0; year < 10000; ++year) {
    for (int month = 0; month < 37; ++month) {
      for (int day = 0; day < 32; ++day) {
        if (!date::exists(year, month, day)) continue;
        const date plain = date::of(year, month, day);
        const int marks = year % 41 == 0 ? 8 : 1;
        for (int m = 0; m < marks; ++m) {
          check(plain.approximate((m & 1) != 0).uncertain((m & 2) != 0).expected((m & 4) != 0), out);
        }
      }
    }
    for (int m = 0; m < 8; ++m) {
      check(date::within(year, 1).approximate((m & 1) != 0).uncertain((m & 2) != 0).expected((m & 4) != 0), out);
      check(date::within(year, 2).approximate((m & 1) != 0).uncertain((m & 2) != 0).expected((m & 4) != 0), out);
    }
  }
  check(date::present(), out);
  CHECK(dates > 3800000);
  CHECK(wrong == 0);
}

TEST_CASE("intervals keep an open end, an unknown end and a missing start apart") {
  struct sample {
    std::string_view text;
    period value;
  };
  const sample samples[] = {
      {"2018-09/2022-06", {date::of(2018, 9), date::of(2022, 6)}},
      {"2018-09/..", {date::of(2018, 9), date::present()}},
      {"2017/", {date::of(2017), unsaid}},
      {"../1985", {unsaid, date::of(1985)}},
      {"2019-22", {date::of(2019, 22), date::of(2019, 22)}},
      {"2021/2025 expected", {date::of(2021), date::of(2025).expected()}},
      {"199X/2004~", {date::within(1990, 1), date::of(2004).approximate()}},
      {"../..", {unsaid, date::present()}},
      {"", {}},
  };
  for (const sample& s : samples) {
    CAPTURE(std::string(s.text));
    const auto got = edtf::read_period(s.text);
    REQUIRE(got);
    CHECK(*got == s.value);
    CHECK(written(s.value) == s.text);
  }
  CHECK(*edtf::read_period("/1985") == period{unsaid, date::of(1985)});
  CHECK(*edtf::read_period("2018 / present") == period{date::of(2018), date::present()});
  CHECK(edtf::read_period("2018/2019-13").doubt->code == "date.no-such-month");
  CHECK(edtf::read_period("2018/2019/2020").doubt->code == "date.unreadable");
}

}  // namespace edtf_test
