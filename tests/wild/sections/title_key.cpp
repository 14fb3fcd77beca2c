// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/title_key.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace title_key_test {

using vitae::wild_text::joined_letters;
using vitae::wild_text::title_key;

TEST_CASE("titles compare by their key") {
  struct sample {
    std::string_view text, key;
  };
  static constexpr sample samples[] = {
      {"EDUCATION", "education"},
      {"Awards & Honours", "award and honour"},
      {"Études supérieures (2010)", "etude superieure"},
      {"🎓 Education", "education"},
      {"Bachelor's", "bachelor"},
      {"III. Work (2010–2015)", "work"},
      {"Jobs/Posts", "job and post"},
      {"Class", "class"},
      {"Honors, Awards, and Grants", "honor and award and grant"},
      {"News: 2 of 3", "new of"},
      {"K7 Media", "k7 media"},
      {":material-matrix: Skills Matrix", "skill matrix"},
      {":speaking_head: Languages:", "language"},
      {"a+b/c,d", "a and b and c and d"},
      {"iv. Jobs", "job"},
      {"Ivy Jobs", "ivy job"},
      {"Boats, & Jobs", "boat and job"},
      {"Łódź ĞÜÇ", "lodz guc"},
      {"Навыки", "навыки"},
      {"+", "and"},
      {"((a", ""},
      {"", ""},
  };
  for (const auto& [text, key] : samples) {
    CAPTURE(std::string(text));
    CHECK(title_key(text) == key);
  }
}

TEST_CASE("what compares alike has one key") {
  CHECK(title_key("Prizes & Grants") == title_key("**Prize and Grant:**"));
  CHECK(title_key("Publications (peer reviewed)") == title_key("PUBLICATION"));
  CHECK(title_key("Lehre und Übung") == title_key("lehre und ubung"));
}

TEST_CASE("a long title has a key as well, however much longer than itself") {
  std::string title, key;
  for (int i = 0; i < 200; ++i) title += "a+", key += "a and ";
  key.pop_back();
  CHECK(title_key(title) == key);
}

TEST_CASE("two letters may have changed places") {
  using vitae::wild_text::swapped;
  CHECK(swapped("boats", "baots", 1, 2));
  CHECK_FALSE(swapped("boats", "buets", 1, 2));
  CHECK_FALSE(swapped("boats", "baots", 1, 1));
}

TEST_CASE("letters set apart are a word") {
  CHECK(joined_letters("b o a t s") == "boat");
  CHECK(joined_letters("a b c") == "a b c");
  CHECK(joined_letters("boat s a") == "boat s a");
}

}  // namespace title_key_test
