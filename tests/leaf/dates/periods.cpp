// SPDX-License-Identifier: BSL-1.0
#include <optional>
#include <string>
#include <string_view>
#include <vitae/leaf/dates/periods.hpp>
#include <vitae/leaf/dates/styles.hpp>

#include "../../catch.hpp"

namespace periods_test {

using vitae::date;
using vitae::period;
using vitae::read_period;
using vitae::reading;
using vitae::write_period;

constexpr auto unsaid = std::nullopt;

template <class Style>
std::string written(const period& value) {
  std::string out;
  write_period<Style>(out, value);
  return out;
}

// A style of one's own: ordinal days of ISO 8601, 2019-244.
struct ordinal : vitae::answers<vitae::axes::dates> {
  static reading<date> read(std::string_view text) {
    const int year = vitae::dates::number_at(text, 0, 4), day = vitae::dates::number_at(text, 5, 3);
    if (text.size() != 8 || day < 1) return vitae::fault{"ordinal", "A year and a day, please.", ""};
    int month = 1, left = day;
    for (; month < 12 && left > vitae::dates::days_in(year, month); ++month) left -= vitae::dates::days_in(year, month);
    return date::of(year, month, left);
  }
  static void write(std::string& out, const date& value) {
    vitae::dates::append_number(out, value.year(), 4);
    const std::string day = std::to_string(value.earliest() - date::of(value.year(), 1, 1).earliest() + 1);
    out += "-" + std::string(3 - day.size(), '0') + day;
  }
};

TEST_CASE("a style that reads and writes a date has its periods for nothing") {
  const period when{date::of(2019, 9, 1), date::of(2020, 12, 31)};
  CHECK(written<ordinal>(when) == "2019-244 – 2020-366");
  CHECK(*read_period<ordinal>("2019-244 – 2020-366") == when);
  CHECK(*read_period<ordinal>(" 2019-244 ") == vitae::during(date::of(2019, 9, 1)));
  CHECK(*read_period<ordinal>("2019-244 – ?") == period{date::of(2019, 9, 1), unsaid});
  CHECK(*read_period<ordinal>("until 2019-244") == period{unsaid, date::of(2019, 9, 1)});
  CHECK(*read_period<ordinal>("") == period());
  for (const char* text : {"2019", "2019-244 – x", "x – 2019-244", "until ?", "until", " – "}) {
    CAPTURE(text);
    CHECK_FALSE(read_period<ordinal>(text));
    CHECK(read_period<ordinal>(text).doubt->code == "ordinal");
  }
}

TEST_CASE("prose tells an open end, an unknown end, a missing start and a single date apart") {
  using vitae::dates::named;
  CHECK(written<named>({date::of(2018, 9), date::present()}) == "Sep 2018 – Present");
  CHECK(written<named>({date::of(2017), unsaid}) == "2017 – ?");
  CHECK(written<named>({unsaid, date::of(1985)}) == "until 1985");
  CHECK(written<named>(vitae::during(date::of(2019, 22))) == "Summer 2019");
  CHECK(written<named>({date::of(2021), date::of(2025).expected()}) == "2021 – expected 2025");
  CHECK(written<named>({}).empty());
  CHECK(written<vitae::dates::edtf>({date::of(2018, 9), date::present()}) == "2018-09/..");
}

std::optional<date> some_date(unsigned& state) {
  const auto next = [&state](unsigned below) {
    state = state * 1664525U + 1013904223U;
    return static_cast<int>((state >> 8) % below);
  };
  const int kind = next(12);
  if (kind == 0) return unsaid;
  if (kind == 1) return date::present();
  const int year = kind < 6 ? 1900 + next(200) : next(10000);
  date made = kind == 2 ? date::within(year, 1 + next(2)) : date::of(year, next(37), kind % 2 == 0 ? next(32) : 0);
  if (made.is_blank()) made = date::of(year);
  const int marks = kind % 3 == 0 ? next(8) : 0;
  return made.approximate((marks & 1) != 0).uncertain((marks & 2) != 0).expected((marks & 4) != 0);
}

TEMPLATE_TEST_CASE("periods are read back as they were written, in every full style", "", vitae::dates::edtf,
                   vitae::dates::named, vitae::dates::any, vitae::dates::american, vitae::dates::european) {
  unsigned state = 2024;
  for (int round = 0; round < 60000; ++round) {
    period value{some_date(state), some_date(state)};
    if (round % 5 == 0) value.end = value.start;
    const std::string text = written<TestType>(value);
    const auto again = read_period<TestType>(text);
    if (again && *again == value) continue;
    CAPTURE(text, round);
    REQUIRE(again);
    REQUIRE(*again == value);
  }
}

}  // namespace periods_test
