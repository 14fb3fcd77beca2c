// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/technologies.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace technologies_test {

namespace words = vitae::wild_text::words;
using word_tests::unreachable;
using words::lists;

static_assert(words::is_sorted(words::technology_names));
static_assert(lists<words::technology_names>("vuejs") && lists<words::technology_names>("visual studio code"));
static_assert(!lists<words::technology_names>("vue.js"), "without dots");
static_assert(!lists<words::technology_names>("teamwork") && !lists<words::technology_names>("visual"));

TEST_CASE("technologies stand in the list as texts give them") { CHECK(unreachable(words::technology_names) == ""); }

TEST_CASE("a technology has one to three words") {
  for (const std::string_view name : words::technology_names) {
    CAPTURE(std::string(name));
    CHECK(vitae::wild_text::word_run(name).size() <= 3);
  }
}

}  // namespace technologies_test
