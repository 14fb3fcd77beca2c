// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/frames.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace frames_test {

using namespace vitae::wild_text;

std::string unframed(std::string_view text) { return without_frames(flatten(text)).text; }

TEST_CASE("a border is one mark with or without corners") {
  using frames::border_of;
  for (const std::string_view line :
       {"+-----+", "*******", "#####", "=====", ".-----.", "╔═════╗", "└────┘", "|-----|"})
    CHECK(border_of(line).mark != 0);
  for (const std::string_view line : {"", "-", "---", "+--+--+", "|---|---|", "- - - -", "+---- Work ----+", "ooooo"})
    CHECK(border_of(line).mark == 0);
  STATIC_REQUIRE(border_of("+-----+").cornered);
  STATIC_REQUIRE_FALSE(border_of("*******").cornered);
}

TEST_CASE("a single line in a frame is a title between rules") {
  struct sample {
    std::string_view framed, text;
  };
  static constexpr sample samples[] = {
      {"+-------+\n| WORK  |\n+-------+\nBaker\n", "---------\nWORK\n---------\nBaker\n"},
      {"  +-------+\n  |  WORK |\n  +-------+\n", "  ---------\nWORK\n  ---------\n"},
      {"*********\n* WORK  *\n*********\n", "*********\nWORK\n*********\n"},
      {"*********\n*| WORK |*    *\n*********\n", "*********\nWORK\n*********\n"},
      {"########\n# WORK #\n########\n", "########\nWORK\n########\n"},
      {"========\n| WORK |\n========\n", "========\nWORK\n========\n"},
      {"┌──────┐\n│ Work │\n└──────┘\n", "┌──────┐\nWork\n└──────┘\n"},
  };
  for (const auto& [framed, text] : samples) CHECK(unframed(framed) == text);
}

TEST_CASE("several lines in a frame stand as they would without it") {
  CHECK(unframed("+--------+\n| Baker  |\n|   Ovens|\n| Leeds  |\n+--------+\n- Rolls\n") ==
        "\nBaker\n  Ovens\nLeeds\n- Rolls\n");
  CHECK(unframed("+------+\n| WORK |\n+------+\n| Baker |\n|      |\n| Leeds |\n+------+\n| STUDY |\n+------+\n") ==
        "--------\nWORK\n--------\nBaker\n\nLeeds\n--------\nSTUDY\n--------\n");
}

TEST_CASE("a border may have a name in it, which stays") {
  STATIC_REQUIRE(frames::border_of("┌─ work ───────┐").mark != 0);
  STATIC_REQUIRE(frames::border_of("├──────┼───────┤").mark == 0);
  STATIC_REQUIRE(frames::border_of("│ Lamps ────── 2019 │").mark == 0);
  CHECK(unframed("  ┌─ example.org/cv ─────────┐\n  │                          │\n  │  # Ada Quill             │\n  │  "
                 "Leeds                  "
                 " │\n  └──────────────────────────┘\n") == "example.org/cv\n\n# Ada Quill\nLeeds\n");
}

TEST_CASE("tables and rules stay as they are") {
  for (const std::string_view text : {"| a | b |\n|---|---|\n| 1 | 2 |\n", "+---+---+\n| a | b |\n+---+---+\n",
                                      "-----\n| a | b |\n-----\n", "=====\nTitle\n=====\n", "-----\n\n| a |\n\n-----\n",
                                      "+-----+\n| a |\n", "-----\n-----\n-----\n", "Title\n-----\n* a\n"})
    CHECK(unframed(text) == text);
}

TEST_CASE("each byte in a frame keeps its place") {
  const std::string_view document = "+-------+\n|  Ada  |\n|  Bo   |\n+-------+\n";
  const plain_text plain = without_frames(flatten(document));
  const std::size_t at = plain.text.find("Bo");
  CHECK(plain.where(at, at + 2).offset == document.find("Bo"));
}

TEST_CASE("a megabyte of frames, one below the other, loses their borders") {
  std::string text;
  while (text.size() < std::size_t{1} << 20) text += "+-----+\n| a |\n";
  CHECK(unframed(text).size() < text.size());
}

}  // namespace frames_test
