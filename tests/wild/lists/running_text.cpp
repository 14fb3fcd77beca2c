// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/running_text.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace running_text_test {

using namespace vitae;
using namespace vitae::wild_text;

bool runs(std::string_view text) {
  const wild_tests::document page(text);
  return runs_on(page.in, page.at(text));
}

TEST_CASE("running text may set its tools apart as code") {
  const auto code = [](std::string_view text) {
    const wild_tests::document page(text);
    return wild_tests::shown(page, code_in(page.in, page.all()));
  };
  CHECK(code("the shells `bash` and `zsh`, sometimes `fish`") == "bash|zsh|fish");
  CHECK(code("le langage `OCaml`") == "OCaml");
  CHECK(code("`bash`, `zsh`").empty());
  CHECK(code("Python and `bash`").empty());
  CHECK(code("no tools at all").empty());
}

TEST_CASE("sentences describe, a list does not") {
  const auto says = [](std::string_view text) {
    const wild_tests::document page(text);
    return describes(page.in, page.at(text));
  };
  CHECK(says("used for a small project of mine. It reads the tides and tells them to the boats"));
  CHECK(says("a small project at the very start"));
  CHECK(says("keeping lamps, lenses and the long stair of the lighthouse in order"));
  CHECK_FALSE(says("Git, Make, CMake"));
  CHECK_FALSE(says("Apache 2.4. Nginx"));
}

TEST_CASE("six words or more run on, and words that tell or go on; an item does not") {
  CHECK(runs("I work daily in"));
  CHECK(runs("fluent in"));
  CHECK(runs("I have written programs in many languages"));
  CHECK_FALSE(runs("Python"));
  CHECK_FALSE(runs("Machine Learning"));
}

TEST_CASE("words that tell in Japanese, and a long clause in Chinese, run on") {
  CHECK(tells_east_asian("Rubyを用いた実務経験が3年あり"));
  CHECK(tells_east_asian("为旧港口修复灯塔并且整理全部航海记录"));
  CHECK_FALSE(tells_east_asian("データベース設計"));
  CHECK_FALSE(tells_east_asian("Photoshop"));
}

TEST_CASE("a sentence about oneself lists nothing") {
  CHECK(speaks_of_oneself("I am at home in several trades, from the loom to the lathe, depending on the task."));
  CHECK(speaks_of_oneself("My tools are those of the trade, and I keep all of them sharp at all times."));
  CHECK_FALSE(speaks_of_oneself("I2C, SPI, CAN"));
  CHECK_FALSE(speaks_of_oneself("Weaving, turning, and all that depends on the task"));
}

TEST_CASE("words have gaps between them, a line's end and what the next is set in by are one") {
  STATIC_REQUIRE(gaps_in("") == 0);
  STATIC_REQUIRE(gaps_in("one two  three") == 2);
  STATIC_REQUIRE(gaps_in("one\n    two") == 1);
}

TEST_CASE("many words are six or more, three before a parenthesis") {
  CHECK(has_many_words("one two three four five six"));
  CHECK_FALSE(has_many_words("one two three four five"));
  CHECK_FALSE(has_many_words("Photoshop (the one from last year, or any)"));
  CHECK(has_many_words("work with others every day (and some nights)"));
}

TEST_CASE("a sentence set in below a name is a remark on it, a list is none") {
  const auto remark = [](std::string_view text) {
    const wild_tests::document page(text);
    return is_remark(page.in, page.doc.blocks.at(0), page.doc.blocks.at(1));
  };
  CHECK(remark("Talking\n    Good contact with the keepers of lights, gained on rocks.\n"));
  CHECK_FALSE(remark("Talking\n    Git, Make, CMake, Python, Rust, Go, Ada, Lua\n"));
  CHECK_FALSE(remark("Talking\n\nGood contact with the keepers of lights, gained on rocks.\n"));
}

TEST_CASE("lines in Chinese, Japanese and Korean that tell what one knows list no skills") {
  for (const std::string_view line :
       {"了解BootStrap的使用，JSP等技术", "Laravelを用いた実務経験が2年あり",
        "대용량 처리를 위한 설계, 순차적 로직 구현", "통신 음영 지역의 자동 동기화 로직 구현."}) {
    CAPTURE(std::string(line));
    CHECK(tells_of_knowledge(line));
  }
  for (const std::string_view line : {"Java、Python、数据库", "データベース設計", "프로그래밍 언어", "Git, Make"}) {
    CAPTURE(std::string(line));
    CHECK_FALSE(tells_of_knowledge(line));
  }
}

TEST_CASE("a paragraph in Cyrillic lists nothing") {
  CHECK(
      is_foreign_paragraph("Умею проектировать схемы, писать и отлаживать код, а также чинить старые маяки и лодки."));
  CHECK_FALSE(is_foreign_paragraph("Языки: Python, C++"));
  CHECK_FALSE(is_foreign_paragraph("I draw charts, keep lights and mend the nets of those who fish by night."));
}

TEST_CASE("the last of several items may say a few words more") {
  const auto tells = [](std::string_view text) {
    const wild_tests::document page(text);
    return describes(page.in, page.all());
  };
  CHECK_FALSE(tells("Docker, model serving, lamp tests, basic cloud concepts (AWS/GCP)"));
  CHECK(tells("Docker, lamp tests, and the keeping of all of the lamps of the old harbour by night"));
  CHECK(tells("Docker, model serving, lamp tests, and a keeper of all of the lamps of the harbour"));
}

TEST_CASE("commas may part what one preposition leads to") {
  CHECK(lists_objects("Drawing lamps for streets, quiet parks, and piers"));
  CHECK(lists_objects("Work with ropes, sails or anchors"));
  CHECK_FALSE(lists_objects("Sailing, rowing, and work in fog"));
  CHECK_FALSE(lists_objects("Good knowledge of Git, Make, and Docker"));
  CHECK_FALSE(lists_objects("Drawing lamps for streets, parks"));
  CHECK_FALSE(lists_objects("Drawing lamps for streets and piers"));
  CHECK_FALSE(lists_objects("Drawing lamps for streets, "));
  CHECK_FALSE(lists_objects(""));
}

}  // namespace running_text_test
