// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/organizations.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace organizations_test {

namespace words = vitae::wild_text::words;
using word_tests::unreachable;
using words::lists;

static_assert(words::is_sorted(words::weak_organization_heads));
static_assert(words::is_sorted(words::organization_heads) && words::is_sorted(words::organization_names));
static_assert(words::is_sorted(words::school_kinds) && words::is_sorted(words::plain_schools));
static_assert(words::is_sorted(words::organization_phrases) && words::is_sorted(words::legal_forms));
static_assert(words::is_sorted(words::closing_organization_heads) && words::is_sorted(words::small_organization_heads));
static_assert(words::is_sorted(words::unit_heads) && words::is_sorted(words::state_universities));
static_assert(lists<words::organization_heads>("university") && lists<words::organization_heads>("gmbh"));
static_assert(!lists<words::organization_heads>("engineer") && !lists<words::organization_heads>("GmbH"));
static_assert(lists<words::weak_organization_heads>("team") && !lists<words::weak_organization_heads>("university"));
static_assert(lists<words::organization_names>("airbus") && !lists<words::organization_names>("quill"));

TEST_CASE("words of organisations stand in the lists as texts give them") {
  CHECK(unreachable(words::organization_heads) == "");
  CHECK(unreachable(words::weak_organization_heads) == "");
  CHECK(unreachable(words::organization_names) == "");
}

}  // namespace organizations_test
