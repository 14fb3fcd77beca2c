// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/tokens/mark_kind.hpp>

#include "../../../catch.hpp"

namespace mark_kind_test {

using namespace vitae::wild_text::citing;

static_assert(mark_kind(U',') == token_kind::comma && mark_kind(U'，') == token_kind::comma);
static_assert(mark_kind(U'“') == token_kind::quote_open && mark_kind(U'”') == token_kind::quote_close);
static_assert(mark_kind(U'a') == token_kind::other);

TEST_CASE("the marks of all scripts are of the same kinds") {
  CHECK(mark_kind(U'；') == mark_kind(U';'));
  CHECK(mark_kind(U'：') == mark_kind(U':'));
  CHECK(mark_kind(U'？') == mark_kind(U'?'));
  CHECK(mark_kind(U'（') == mark_kind(U'('));
  CHECK(mark_kind(U'）') == mark_kind(U')'));
  CHECK(mark_kind(U'【') == mark_kind(U'['));
  CHECK(mark_kind(U'「') == mark_kind(U'«'));
  CHECK(mark_kind(U'」') == mark_kind(U'»'));
}

TEST_CASE("what stands beside authors' names is a mark, and what parts facts a separator") {
  for (const char32_t point : {U'*', U'†', U'‡', U'§', U'¶', U'^', U'²'}) CHECK(mark_kind(point) == token_kind::mark);
  for (const char32_t point : {U'|', U'•', U'·', U'●'}) CHECK(mark_kind(point) == token_kind::separator);
}

TEST_CASE("a mark that its neighbours must tell is told nothing of") {
  for (const char32_t point : {U'"', U'-', U'.', U'\'', U'é', U'\0'}) CHECK(mark_kind(point) == token_kind::other);
}

}  // namespace mark_kind_test
