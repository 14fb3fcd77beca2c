// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/parse/lent.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <vitae/shape/path.hpp>

#include "../../catch.hpp"

namespace lent_test {

using namespace vitae;

/// A cursor that lends nothing but what begins with "l".
struct lender {
  constexpr bool lends(std::string_view text) const { return text.starts_with('l'); }
  constexpr extent last() const { return {1, 2}; }
};
/// One that never says what it lends.
struct miser {};

static_assert(parsing::outlives_reading<std::string_view>(lender{}, "lent"));
static_assert(!parsing::outlives_reading<std::string_view>(lender{}, "spelled out"));
static_assert(!parsing::outlives_reading<std::string_view>(miser{}, "lent"));
static_assert(parsing::outlives_reading<std::string>(miser{}, "copied"));

TEST_CASE("a view that would dangle is an error at the text's place") {
  notes log("spelled out");
  lender in;
  CHECK_FALSE(parsing::not_lent(log, in, path(), "spelled out"));
  CHECK(log.so_far().issues.at(0).code == "text.not-lent");
  CHECK(log.so_far().issues.at(0).offset == 1);
}

}  // namespace lent_test
