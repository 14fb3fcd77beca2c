// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/dates/phrase/year_first.hpp>

#include <vitae/leaf/dates/phrase/end.hpp>

namespace year_first_test {

using namespace vitae::dates;

constexpr bool is(std::string_view text, int year, int month, int day, std::size_t end) {
  const part p = read_part(text, 0);
  return p.year == year && p.month == month && p.day == day && p.end == end && p.trouble == problem::none;
}

static_assert(is("2019. március", 2019, 3, 0, 14) && is("2019. március 5", 2019, 3, 5, 16));
static_assert(is("2019. gada marts", 2019, 3, 0, 16));
static_assert(is("2019. May you live", 2019, 0, 0, 4), "a sentence begins");
static_assert(is("2019. 03. 01.", 2019, 3, 1, 13) && is("2019. 3. 1. ~", 2019, 3, 1, 11));
static_assert(is("2019. 3. ~ 2020. 2.", 2019, 3, 0, 8) && is("2019. 03.", 2019, 3, 0, 9));
static_assert(is("2015. 10. 123-130", 2015, 0, 0, 4), "a volume and its pages");
static_assert(is("2015. 10 papers", 2015, 0, 0, 4) && is("2015. 13. 1.", 2015, 0, 0, 4));

}  // namespace year_first_test
