// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <vitae/leaf/dates/named.hpp>

#include "../../catch.hpp"

namespace named_test {

using vitae::date;
using vitae::dates::named;

std::string written(const date& value) {
  std::string out;
  named::write(out, value);
  return out;
}

TEST_CASE("dates are written in English words") {
  CHECK(written(date::of(2019)) == "2019");
  CHECK(written(date::of(2019, 9)) == "Sep 2019");
  CHECK(written(date::of(2019, 9, 1)) == "1 Sep 2019");
  CHECK(written(date::of(2021, vitae::dates::autumn)) == "Fall 2021");
  CHECK(written(date::of(2021, 35)) == "Q3 2021");
  CHECK(written(date::present()) == "Present");
  CHECK(written(date::of(2025, 5).expected()) == "expected May 2025");
  CHECK(written(date::of(2019).approximate()) == "ca. 2019");
  CHECK(written(date::of(1984).uncertain()) == "1984?");
  CHECK(written(date::within(1990, 1)) == "199X");
  CHECK(written(date()).empty());
}

TEST_CASE("every date there is is read back, through the general reader where the exact one is not asked") {
  long wrong = 0;
  std::string out;
  const auto check = [&](const date& value) {
    out.clear();
    named::write(out, value);
    const auto again = named::read(out);
    wrong += !again || *again != value || again.doubt;
  };
  for (int year = 0; year < 10000; ++year) {
    for (int month = 0; month < 37; ++month) {
      for (int day = 0; day < 32; ++day) {
        if (date::exists(year, month, day)) check(date::of(year, month, day));
      }
    }
  }
  check(date::present());
  CHECK(wrong == 0);
  long unlike = 0;
  for (int year = 1900; year < 2100; ++year) {
    for (int month = 1; month < 37; ++month) {
      for (int day = 0; day < 32; ++day) {
        if (!date::exists(year, month, day)) continue;
        for (const bool expected : {false, true}) {
          const date value = date::of(year, month, day).expected(expected).uncertain(month % 2 == 0);
          out.clear();
          named::write(out, value);
          const auto general = vitae::dates::whole::read(out, vitae::dates::day_order::unknown);
          unlike += general.when.start != value || general.when.end != value;
        }
      }
    }
  }
  CHECK(unlike == 0);
}

}  // namespace named_test
