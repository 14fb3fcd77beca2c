// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/when.hpp>
//
#include <vitae/dialect/rendercv/entries.hpp>

#include "../../catch.hpp"

namespace when_test {

namespace rendercv = vitae::rendercv;

using vitae::date, vitae::period;

rendercv::NormalEntry lasting(const period& when) {
  rendercv::NormalEntry made;
  rendercv::set_period(made, when);
  return made;
}

TEST_CASE("a period is a range, an end, a date, or a text, and is read from each") {
  struct example {
    period when;
    std::string_view date, start, end;
  };
  for (const auto& [when, text, start, end] :
       {example{{date::of(2019, 9), date::present()}, "", "2019-09", "present"},
        example{{date::of(2017), date::of(2019, 8, 31)}, "", "2017", "2019-08-31"},
        example{{date::of(2019), date::of(2019)}, "2019", "", ""}, example{{{}, date::of(2019, 6)}, "", "", "2019-06"},
        example{{date::of(2019), {}}, "2019 – ?", "", ""},
        example{{date::of(2021, 23), date::of(2021, 23)}, "Fall 2021", "", ""},
        example{{date::of(2024), date::of(2026).expected()}, "2024 – expected 2026", "", ""},
        example{{date::of(2020, 5), date::of(2020)}, "May 2020 – 2020", "", ""},
        example{{date::of(2021), date::of(2019)}, "2021 – 2019", "", ""}, example{{}, "", "", ""}}) {
    const auto entry = lasting(when);
    CAPTURE(std::string(text), std::string(start), std::string(end));
    CHECK(entry.date.text == text);
    CHECK(entry.start_date.text == start);
    CHECK(entry.end_date.text == end);
    CHECK(rendercv::period_of(entry) == when);
  }
}

TEST_CASE("to RenderCV a start without an end goes on, and other text stays") {
  rendercv::NormalEntry entry;
  entry.start_date.text = "2019";
  CHECK(rendercv::period_of(entry) == period{date::of(2019), date::present()});
  entry.date.text = "in the old days";
  CHECK(rendercv::period_of(entry) == period{});
  CHECK(rendercv::unread_date(entry) == "in the old days");
  entry.date = {};
  entry.start_date.text = "2019-02-31";
  entry.end_date.text = "2021";
  CHECK(rendercv::unread_date(entry) == "2019-02-31");
  CHECK(rendercv::period_of(entry) == period{{}, date::of(2021)});
  entry.end_date.text = "foo";
  CHECK(rendercv::unread_date(entry) == "2019-02-31 – foo");
}

}  // namespace when_test
