// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/roles.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace roles_test {

namespace words = vitae::wild_text::words;
using word_tests::unreachable;
using words::lists;

static_assert(words::is_sorted(words::weak_role_heads));
static_assert(words::is_sorted(words::role_heads) && words::is_sorted(words::role_modifiers));
static_assert(lists<words::role_heads>("accountant") && !lists<words::role_heads>("university"));
static_assert(lists<words::weak_role_heads>("student") && !lists<words::weak_role_heads>("accountant"));
static_assert(lists<words::role_modifiers>("chief") && !lists<words::role_modifiers>("paris"));

TEST_CASE("words of job titles stand in the lists as texts give them") {
  CHECK(unreachable(words::role_heads) == "");
  CHECK(unreachable(words::role_modifiers) == "");
}

}  // namespace roles_test
