// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/comings.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace comings_words_test {

namespace words = vitae::wild_text::words;
using words::coming;

TEST_CASE("a line tells where one came to or what one left") {
  struct row {
    std::string_view text, name;
    int what;
    bool school;
  };
  for (const auto& [text, name, what, school] : {
           row{"見本株式会社 入社", "見本株式会社", coming::came, false},
           row{"見本株式会社に新卒で入社。", "見本株式会社", coming::came, false},
           row{"見本株式会社入社（営業部）", "見本株式会社", coming::came, false},
           row{"一身上の都合により退職", "", coming::left, false},
           row{"見本大学 工学部を卒業。", "見本大学 工学部", coming::left, true},
           row{"見本大学　入学", "見本大学", coming::came, true},
           row{"예시대학교 입학", "예시대학교", coming::came, true},
           row{"예시상사 퇴사", "예시상사", coming::left, false},
           row{"入社後の研修", "", coming::none, false},
           row{"Joined Example Ltd.", "", coming::none, false},
           row{"", "", coming::none, false},
       }) {
    CAPTURE(std::string(text));
    const coming found = words::coming_in(text);
    CHECK(int(found.what) == what);
    CHECK(found.school == school);
    CHECK(text.substr(0, found.name_end) == name);
  }
}

TEST_CASE("what goes on is said in a word, in brackets too") {
  STATIC_REQUIRE(words::is_staying("現在に至る"));
  STATIC_REQUIRE(words::is_staying("（在職中）"));
  STATIC_REQUIRE_FALSE(words::is_staying("現在の部署"));
  STATIC_REQUIRE_FALSE(words::is_staying(""));
}

}  // namespace comings_words_test
