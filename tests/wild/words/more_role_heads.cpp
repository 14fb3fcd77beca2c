// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/more_role_heads.hpp>

#include <vitae/wild/evidence/role.hpp>
#include <vitae/wild/words/role_heads.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace more_role_heads_test {

namespace words = vitae::wild_text::words;

static_assert(words::is_sorted(words::more_role_heads) && words::is_sorted(words::role_phrases));
static_assert(words::lists<words::more_role_heads>("redattrice") && !words::lists<words::more_role_heads>("engineer"));
static_assert(words::lists<words::role_phrases>("ky su") && !words::lists<words::role_phrases>("ky"));

TEST_CASE("further jobs stand in the list as texts give them, and in no other") {
  CHECK(word_tests::unreachable(words::more_role_heads) == "");
  CHECK(word_tests::unreachable(words::role_phrases) == "");
  CHECK(word_tests::apart<words::role_heads>(words::more_role_heads));
}

TEST_CASE("jobs are told in further languages") {
  using vitae::wild_text::looks_like_role;
  CHECK(looks_like_role("Redattrice") >= 0.6F);
  CHECK(looks_like_role("Rendszergazda") >= 0.6F);
  CHECK(looks_like_role("Kỹ sư Phần mềm") >= 0.6F);
  CHECK(looks_like_role("Nhân viên Kinh doanh") >= 0.6F);
}

}  // namespace more_role_heads_test
