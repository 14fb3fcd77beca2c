// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/telling.hpp>

#include <algorithm>
#include <iterator>
#include <vitae/wild/words/word_list.hpp>

#include "../../catch.hpp"

namespace telling_test {

namespace words = vitae::wild_text::words;

TEST_CASE("who owns a degree is told by words that may stand before one") {
  CHECK(std::all_of(std::begin(words::possessives), std::end(words::possessives),
                    [](std::string_view word) { return words::lists<words::determiners>(word); }));
}

TEST_CASE("no word both leads to a degree and ends its title") {
  CHECK(std::none_of(std::begin(words::degree_takings), std::end(words::degree_takings), [](std::string_view word) {
    return word != "towards" && word != "has" && words::lists<words::title_stops>(word);
  }));
}

TEST_CASE("words are in small letters and in order") {
  const auto sorted = [](const auto& list) { return std::is_sorted(std::begin(list), std::end(list)); };
  CHECK(sorted(words::degree_takings));
  CHECK(sorted(words::determiners));
  CHECK(sorted(words::possessives));
  CHECK(sorted(words::additions));
  CHECK(sorted(words::title_stops));
  CHECK(sorted(words::degree_followers));
  CHECK(sorted(words::time_words));
  CHECK(sorted(words::passing_roles));
  CHECK(sorted(words::stint_nouns));
  CHECK(sorted(words::school_heads));
  CHECK(sorted(words::founding_roles));
  CHECK(sorted(words::fact_stops));
  CHECK(words::lists<words::fact_stops>("where"));
  CHECK_FALSE(words::lists<words::fact_stops>("Where"));
}

}  // namespace telling_test
