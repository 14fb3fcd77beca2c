// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/apply.hpp>
#include <vitae/verb/diff.hpp>
#include <vitae/verb/merge.hpp>

#include "../catch.hpp"
#include "random.hpp"
#include "schemas.hpp"

namespace diff_test {

using vitae::apply, vitae::diff, vitae::invert, vitae::merge, vitae::same;

template <class T, class... Policies>
void leads_there_and_back(const T& a, const T& b) {
  vitae::changes edits = diff<Policies...>(a, b);
  const auto there = apply(edits, a);
  CAPTURE(vitae::render<vitae::json>(edits), vitae::render<vitae::json>(there.notes));
  REQUIRE(passes(there.notes));
  REQUIRE(same(there.value, b));
  REQUIRE(same(apply(invert(edits), b).value, a));
}

TEMPLATE_LIST_TEST_CASE("law 2: a value does not differ from itself", "[laws][diff]", laws::schemas) {
  laws::random from(3);
  for (int i = 0; i < 300; ++i) {
    const auto value = laws::any<TestType>(from);
    REQUIRE(diff(value, value).steps.empty());
  }
}

TEMPLATE_LIST_TEST_CASE("law 2: a diff leads from one value to the other, and its inverse back", "[laws][diff]",
                        laws::schemas) {
  laws::random from(4);
  for (int i = 0; i < 500; ++i) {
    const auto a = laws::any<TestType>(from);
    auto b = a;
    laws::edited{from}(b);
    leads_there_and_back(a, b);
    leads_there_and_back(a, laws::any<TestType>(from));
    leads_there_and_back<TestType, vitae::pairing::by_index>(a, b);
    leads_there_and_back<TestType, vitae::pairing::by_identity>(a, b);
  }
}

TEST_CASE("law 2: the same for a list that is not within anything", "[laws][diff]") {
  laws::random from(6);
  for (int i = 0; i < 500; ++i)
    leads_there_and_back(laws::any<std::vector<laws::Engine>>(from), laws::any<std::vector<laws::Engine>>(from));
}

TEMPLATE_LIST_TEST_CASE("a merge takes the side that changed", "[laws][merge]", laws::schemas) {
  laws::random from(5);
  for (int i = 0; i < 300; ++i) {
    const auto base = laws::any<TestType>(from);
    auto changed = base;
    laws::edited{from}(changed);
    const auto theirs = merge(base, base, changed), ours = merge(base, changed, base),
               both = merge(base, changed, changed);
    REQUIRE(same(theirs.value, changed));
    REQUIRE(same(ours.value, changed));
    REQUIRE(same(both.value, changed));
    REQUIRE(theirs.notes.issues.empty());
    REQUIRE(ours.notes.issues.empty());
    REQUIRE(both.notes.issues.empty());
  }
}

}  // namespace diff_test
