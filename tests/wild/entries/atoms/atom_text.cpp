// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/atoms/atom_text.hpp>

#include <string>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace atom_text_test {

using namespace vitae::wild_text;
using namespace vitae::wild_text::atom_text;

std::string left(std::string_view line) {
  const plain_text plain = flatten(line);
  const span s = without_hanging_joint(plain, {0, plain.text.size()});
  return std::string(plain.of(s.begin, s.end));
}

TEST_CASE("signs that join to nothing are no part of an atom") {
  CHECK(left("@Example Ltd.") == "Example Ltd.");
  CHECK(left("Engineer @") == "Engineer");
  CHECK(left("/ Engineer") == "Engineer");
  CHECK(left("Engineer / Clerk") == "Engineer / Clerk");
  CHECK(left("Lampenprüfer bei") == "Lampenprüfer");
  CHECK(left("Clerk at Harbour") == "Clerk at Harbour");
}

TEST_CASE("a duration and a joint stand before what they lead to") {
  CHECK(after_duration("9 years as Engineer") == 11);
  CHECK(after_duration("9 Lamps as Art") == 0);
  CHECK(after_duration("") == 0);
  CHECK(after_joint("at Example Ltd.") == 3);
  CHECK(after_joint("at night") == 0);
  CHECK(only_joins("at", true));
  CHECK(only_joins("the", false));
  CHECK_FALSE(only_joins("at", false));
  CHECK_FALSE(only_joins("Example", true));
}

TEST_CASE("an atom has a word, which one letter of an icon's font is not") {
  const auto has = [](std::string_view line) {
    const plain_text plain = flatten(line);
    return has_word(plain, {0, plain.text.size()});
  };
  CHECK(has("Clerk"));
  CHECK(has("7"));
  CHECK(has("灯"));
  CHECK_FALSE(has("\u0141 –"));
  CHECK_FALSE(has("–"));
}

TEST_CASE("amounts and numbers are no names") {
  CHECK(has_letters("Example"));
  CHECK_FALSE(has_letters("3M"));
  CHECK_FALSE(has_letters("$ 20k a year"));
  CHECK_FALSE(has_letters("€ 5k a year"));
}

}  // namespace atom_text_test
