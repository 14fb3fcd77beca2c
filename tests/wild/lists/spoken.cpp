// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/spoken.hpp>

#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace spoken_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("a list called Languages is of speech unless tools prevail") {
  struct sample {
    std::string_view text;
    bool speech;
  };
  static constexpr sample samples[] = {
      {"English, German", true},     {"English (fluent), Python", true}, {"Python, Rust, SQL", false},
      {"- Java\n- C, C++\n", false}, {"- Welsh\n- Latin\n", true},       {"Klingon", true},
  };
  for (const auto& [text, speech] : samples) {
    CAPTURE(std::string(text));
    const wild_tests::document page(text);
    CHECK(spoken(page.in).in_blocks(0, page.doc.blocks.size()) == speech);
    if (page.doc.blocks.size() == 1) CHECK(spoken(page.in).in_items(page.all()) == speech);
  }
}

TEST_CASE("items part at any and, unless it joins two words for one language") {
  struct sample {
    std::string_view text, items;
  };
  static constexpr sample samples[] = {
      {"English and Welsh", "English|Welsh"},
      {"Advanced Welsh and fluent English (both in speech and in letters)",
       "Advanced Welsh|fluent English (both in speech and in letters)"},
      {"English, Welsh and Latin", "English|Welsh|Latin"},
      {"Old and Middle English", "Old and Middle English"},
      {"French, Ancient and Modern Greek", "French|Ancient and Modern Greek"},
  };
  for (const auto& [text, items] : samples) {
    const wild_tests::document page(text);
    CHECK(wild_tests::shown(page, spoken(page.in).items(page.all())) == items);
  }
}

TEST_CASE("words before a language may tell how well it is spoken") {
  for (const std::string_view text :
       {"Fluent in Swedish", "rudimentary knowledge of Swedish (reading)", "My mother tongue is Swedish"}) {
    const wild_tests::document page(text);
    CHECK(page.of(spoken::told(page.in, page.all()).tongue) == "Swedish");
    CHECK_FALSE(spoken::told(page.in, page.all()).level.empty());
  }
  for (const std::string_view text : {"Swedish", "Fluent in everything", "a stay in Sweden", "My home is here"}) {
    const wild_tests::document page(text);
    CHECK(spoken::told(page.in, page.all()).tongue.empty());
  }
}

TEST_CASE("dashes part languages, where nothing else stands between them") {
  const auto parted = [](std::string_view text) {
    const wild_tests::document page(text);
    return wild_tests::shown(page, spoken(page.in).between_dashes(page.all()));
  };
  CHECK(parted("Welsh (native) - English, French (C1) - Dutch") == "Welsh (native)|English, French (C1)|Dutch");
  CHECK(parted("Welsh - native - since 2010").empty());
  CHECK(parted("").empty());
}

TEST_CASE("an item is bare without what stands in parentheses or after a dash") {
  for (const std::string_view text :
       {"English (fluent)", "English - C1", "English – C1", "English: C1", "English（C1）", "English"}) {
    const wild_tests::document page(text);
    CHECK(page.of(spoken::bare(page.in, page.all())) == "English");
  }
}

}  // namespace spoken_test
