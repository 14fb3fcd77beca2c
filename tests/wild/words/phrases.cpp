// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/phrases.hpp>

#include "../../catch.hpp"

#include <string_view>
#include <vitae/wild/words/career.hpp>

namespace phrases_test {

using namespace vitae::wild_text;

inline constexpr std::string_view leads[] = {"in the ", "in ", "à la ", "at "};

template <const auto& List>
constexpr std::string_view found(std::string_view text) {
  const auto* const entry = words::first_phrase<List>(text);
  return entry ? words::phrase_of(*entry) : std::string_view();
}

static_assert(found<leads>("in the yard") == "in the " && found<leads>("in yards") == "in ");
static_assert(found<leads>("At sea") == "at " && found<leads>("à la mer") == "à la ");
static_assert(found<leads>("").empty() && found<leads>("i").empty() && found<leads>("into").empty() &&
              found<leads>("on land").empty());

TEST_CASE("of the phrases that a text begins with the first of the list is found") {
  CHECK(found<words::verbs>("joined as a clerk") == "joined as ");
  CHECK(found<words::verbs>("joined Example Ltd.") == "joined ");
  CHECK(words::first_phrase<words::verbs>("Studied Law")->says == words::career::studying);
  CHECK(words::first_phrase<words::verbs>("juggled") == nullptr);
}

TEST_CASE("every phrase of a list is found, none behind one that it begins with") {
  for (const words::career_verb& verb : words::verbs) {
    CAPTURE(verb.text);
    CHECK(found<words::verbs>(verb.text) == verb.text);
  }
}

}  // namespace phrases_test
