// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/dates/words/eras.hpp>

#include <vitae/leaf/dates/phrase/end.hpp>

namespace eras_test {

using namespace vitae::dates;

static_assert(era_at("令和2年", 0).before == 2018 && era_at("令和2年", 0).length == 6);
static_assert(era_at("平成", 0).before == 1988 && era_at("民國", 0).before == era_at("民国", 0).before);
static_assert(era_at("2019年", 0).length == 0 && era_at("", 0).length == 0 && era_at("平和", 0).length == 0);

constexpr bool is(std::string_view text, int year, int month = 0) {
  const part p = read_part(text, 0);
  return p.year == year && p.month == month && p.end == text.size();
}

static_assert(is("平成30年4月", 2018, 4) && is("令和元年5月", 2019, 5) && is("昭和60年", 1985));
static_assert(is("民國108年9月", 2019, 9));
static_assert(!read_part("平成30", 0) && !read_part("民国时期", 0), "no sign of a year follows");

}  // namespace eras_test
