// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/followers.hpp>

#include "../../../catch.hpp"

namespace followers_test {

using namespace vitae::wild_text::citing;

constexpr bool follows(label from, label to) { return (followers[from] & set_of(to)) != 0; }

static_assert(follows(family, given) && followers[family] != set_of(given));
static_assert(follows(natural, natural) && follows(natural, title_comma) && follows(title_comma, venue));
static_assert(!follows(natural, given) && !follows(venue, title_period) && !follows(title_period, natural));
static_assert(follows(lead_title, late_natural) && !follows(late_natural, lead_title));

constexpr bool taken_in_order() {
  label_set set = set_of(venue) | set_of(given);
  return take_first(set) == given && take_first(set) == venue && set == 0;
}
static_assert(taken_in_order());

TEST_CASE("no boundary of two kinds lets a label follow that none of one kind does") {
  for (std::uint32_t one = 1; one <= at_one_print; one <<= 1) {
    for (std::uint32_t other = one; other <= at_one_print; other <<= 1) {
      for (const bool counted : {false, true}) {
        for (unsigned from = 0; from < label_count; ++from) {
          for (unsigned to = 0; to < label_count; ++to) {
            const auto a = static_cast<label>(from), b = static_cast<label>(to);
            if (transition(a, b, one | other, counted) > never && !follows(a, b)) FAIL(from << " before " << to);
          }
        }
      }
    }
  }
  SUCCEED();
}

}  // namespace followers_test
