// SPDX-License-Identifier: BSL-1.0
#include <optional>
#include <string_view>
#include <vitae/leaf/dates/phrase/assemble.hpp>

#include "../../../catch.hpp"

namespace assemble_test {

using namespace vitae::dates;
using namespace vitae::dates::phrasing;
using vitae::date;
using vitae::period;

constexpr part at(std::string_view text) { return read_part(text, 0); }

static_assert(single(at("2019")).bare && !single(at("May 2019")).bare && !single(at("05/2019")).bare);
static_assert(single(at("05/2019")).numeric && !single(at("May 2019")).numeric);
static_assert(single(at("07/12")).half && single(at("07/12")).fragile && single(at("May 11")).half);
static_assert(single(at("2019/20")).is_range && !single(at("2019")).is_range);
static_assert(!single(at("1850")).plausible && single(at("1900")).plausible && single(at("May 1850")).plausible);

static_assert(range(at("2015"), at("2019")).when == period{date::of(2015), date::of(2019)});
static_assert(open_range(at("Feb 09"), 6, true).when == period{date::of(2009, 2), date::present()});
static_assert(open_range(at("2017"), 6, false).when == period{date::of(2017), std::nullopt});
static_assert(!open_range(at("May"), 3, true).when.end);

constexpr phrase apart(std::string_view text) { return unseparated(text, read_part(text, 0), day_order::unknown); }

static_assert(apart("2000  2005").when == period{date::of(2000), date::of(2005)});
static_assert(apart("2000 2005").when == period{date::of(2000), date::of(2005)}, "the whole text");
static_assert(!apart("2000 2005 x") && !apart("2005  2000") && !apart("2000\n2005") && !apart("2000  May 2005"));
static_assert(apart("Jul. 2023 Jul. 2024").when == period{date::of(2023, 7), date::of(2024, 7)});
static_assert(apart("Fall 2011Spring 2012").when == period{date::of(2011, 23), date::of(2012, 21)});
static_assert(apart("8/20035/2004").when == period{date::of(2003, 8), date::of(2004, 5)});
static_assert(apart("2001Present").when == period{date::of(2001), date::present()});
static_assert(apart("2001 Present").when.end == date::present() && !apart("2001 Present value") &&
              !apart("2001 now on"));
static_assert(apart("2001 onwards").when == period{date::of(2001), date::present()});

constexpr int closing(std::string_view text) {
  const part left = read_part(text, 0);
  return closing_year(text, left, joint_after(text, left.end)).year;
}

TEST_CASE("the last two digits of an end's year are completed by its start") {
  CHECK(closing("Sep 2015-17") == 2017);
  CHECK(closing("2015 - 16") == 2016);
  CHECK(closing("2015 to 16") == 2016);
  CHECK(closing("Sep 2015 - 17") == -1);
  CHECK(closing("2015 - 16 papers") == -1);
  CHECK(closing("2015 - 14") == -1);
}

}  // namespace assemble_test
