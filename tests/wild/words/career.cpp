// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/career.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace career_test {

namespace words = vitae::wild_text::words;

/// The first phrase that an earlier one of its list hides, as each is looked for in order.
template <class List, class Text>
std::string hidden_in(const List& list, Text text) {
  for (auto later = std::begin(list); later != std::end(list); ++later)
    for (auto earlier = std::begin(list); earlier != later; ++earlier)
      if (text(*later).starts_with(text(*earlier))) return std::string(text(*later));
  return {};
}

TEST_CASE("no verb hides a longer one behind it") {
  const auto text = [](const words::career_verb& verb) { return verb.text; };
  CHECK(hidden_in(words::contractions, text).empty());
  CHECK(hidden_in(words::verbs, text).empty());
  CHECK(hidden_in(words::participles, text).empty());
  CHECK(hidden_in(words::lone_verbs, text).empty());
  CHECK(hidden_in(words::turned_verbs, text).empty());
}

TEST_CASE("no other phrase hides a longer one behind it") {
  const auto text = [](std::string_view phrase) { return phrase; };
  CHECK(hidden_in(words::subjects, text).empty());
  CHECK(hidden_in(words::adverbs, text).empty());
  CHECK(hidden_in(words::title_articles, text).empty());
  CHECK(hidden_in(words::title_leads, text).empty());
}

TEST_CASE("phrases are whole words with a blank behind them") {
  const auto whole = [](std::string_view text) { return text.ends_with(' ') || text == "j'" || text == "j’"; };
  const auto whole_verb = [&](const words::career_verb& verb) { return whole(verb.text); };
  CHECK(std::all_of(std::begin(words::subjects), std::end(words::subjects), whole));
  CHECK(std::all_of(std::begin(words::adverbs), std::end(words::adverbs), whole));
  CHECK(std::all_of(std::begin(words::title_articles), std::end(words::title_articles), whole));
  CHECK(std::all_of(std::begin(words::title_leads), std::end(words::title_leads), whole));
  CHECK(std::all_of(std::begin(words::verbs), std::end(words::verbs), whole_verb));
  CHECK(std::all_of(std::begin(words::participles), std::end(words::participles), whole_verb));
  CHECK(std::all_of(std::begin(words::lone_verbs), std::end(words::lone_verbs), whole_verb));
}

TEST_CASE("a verb before its subject says what it says behind it") {
  for (const words::career_verb& turned : words::turned_verbs) {
    CAPTURE(std::string(turned.text));
    CHECK(std::any_of(std::begin(words::verbs), std::end(words::verbs), [&](const words::career_verb& verb) {
      return verb.text == turned.text && verb.says == turned.says;
    }));
  }
}

}  // namespace career_test
