// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/tex/tex_lists.hpp>
#include <vitae/wild/words/word_list.hpp>

#include "../../../catch.hpp"

namespace tex_lists_test {

using namespace vitae::wild_text;

static_assert(words::is_sorted(tex_settings));
static_assert(words::is_sorted(tex_owner_commands));
static_assert(words::is_sorted(tex_frames));
static_assert(words::is_sorted(tex_logos));
static_assert(words::is_sorted(tex_plain_facts));

TEST_CASE("signs behind a backslash are accents, or none") {
  CHECK(tex_accent('\'') == 0x301);
  CHECK(tex_accent('"') == 0x308);
  CHECK(tex_accent('&') == 0);
}

}  // namespace tex_lists_test
