// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/role_heads.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace role_heads_test {

namespace words = vitae::wild_text::words;
using words::lists;

static_assert(words::is_sorted(words::role_heads));
static_assert(lists<words::role_heads>("engineer") && lists<words::role_heads>("utvecklare") &&
              lists<words::role_heads>("инженер") && lists<words::role_heads>("μηχανικοσ"));
static_assert(!lists<words::role_heads>("university") && !lists<words::role_heads>("monitor"));

TEST_CASE("nouns that name a job stand in their list as texts give them") {
  CHECK(word_tests::unreachable(words::role_heads) == "");
}

}  // namespace role_heads_test
