// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/dates/short_years.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace short_years_test {

using namespace vitae::wild_text;

static_assert(short_years_at("2008-10]").last == 2010 && short_years_at("2004-7").last == 2007);
static_assert(short_years_at("1999-03").last == 1903 && short_years_at("1999-03").naught);
static_assert(short_years_at("2008-10-01").length == 0 && short_years_at("2008-2010").length == 0);
static_assert(short_years_at("2008-1a").length == 0 && short_years_at("2008-").length == 0);
static_assert(short_years_at("1066-7").length == 0 && short_years_at("208-10").length == 0);

TEST_CASE("a document whose later years are single figures ends its years in two as well") {
  for (const std::string_view source : {"[2004-7] Clown\n[2006-9] Piper\n[2008-10] Baker\n", "2004-7, 2001-5",
                                        "`2017-19` Cook, `2015-17` Clerk, `2002-05` Student"}) {
    CAPTURE(std::string(source));
    CHECK(shortens_years(source));
  }
  for (const std::string_view source :
       {"", "-", "2008-10", "[2004-7] Clown\n", "[2004-7], [2005-8], [2008-09]", "[2004-7], [2005-8], [2012-10]",
        "2010-1, 2012-2", "2004-07-01, 2005-08-02", "tel. 555-2004-7, 555-2005-8", "x2004-7, x2005-9"}) {
    CAPTURE(std::string(source));
    CHECK_FALSE(shortens_years(source));
  }
}

}  // namespace short_years_test
