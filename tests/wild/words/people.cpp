// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/people.hpp>

#include "../../catch.hpp"
#include "plain_form.hpp"

namespace people_test {

namespace words = vitae::wild_text::words;
using word_tests::unreachable;
using words::lists;

static_assert(words::is_sorted(words::cjk_surnames));
static_assert(words::is_sorted(words::name_particles));
static_assert(words::is_sorted(words::name_titles));
static_assert(words::is_sorted(words::name_suffixes));
static_assert(words::is_sorted(words::given_names) && words::is_sorted(words::surnames));
static_assert(lists<words::given_names>("ada") && !lists<words::given_names>("engineer"));
static_assert(lists<words::surnames>("anderson") && !lists<words::surnames>("university"));
static_assert(lists<words::cjk_surnames>("王") && lists<words::cjk_surnames>("김") &&
              !lists<words::cjk_surnames>("的"));
static_assert(lists<words::name_particles>("van") && !lists<words::name_particles>("the"));
static_assert(lists<words::name_titles>("prof") && !lists<words::name_titles>("ada"));
static_assert(lists<words::name_suffixes>("jr") && lists<words::name_suffixes>("phd"));
static_assert(!lists<words::name_suffixes>("van") && !lists<words::name_suffixes>("ph.d."));

TEST_CASE("words of names stand in the lists as texts give them") {
  CHECK(unreachable(words::given_names) == "");
  CHECK(unreachable(words::surnames) == "");
  CHECK(unreachable(words::cjk_surnames) == "");
  CHECK(unreachable(words::name_particles) == "");
  CHECK(unreachable(words::name_titles) == "");
  CHECK(unreachable(words::name_suffixes) == "");
}

TEST_CASE("a Chinese, Japanese or Korean surname is told by one character") {
  for (const std::string_view surname : words::cjk_surnames) {
    CAPTURE(std::string(surname));
    CHECK(vitae::decode(surname, 0).length == surname.size());
    CHECK(vitae::is_cjk(vitae::decode(surname, 0).code_point));
  }
}

}  // namespace people_test
