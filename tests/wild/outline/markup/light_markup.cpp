// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/light_markup.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace light_markup_test {

namespace light = vitae::wild_text::light_markup;

struct sample {
  std::string_view text, rest;
};

TEST_CASE("a field's name loses its marks, a drawer and a setting all") {
  static constexpr sample samples[] = {
      {":phone: +47 1", "phone: +47 1"},
      {"   :FROM: 2021-02", "FROM: 2021-02"},
      {"#+AUTHOR: Ada Quill", "AUTHOR: Ada Quill"},
      {":PROPERTIES:\nx", "\nx"},
      {"  :END:", ""},
      {":toc!:\n", "\n"},
      {"#+OPTIONS: toc:nil\n", "\n"},
      {"#+BEGIN_SRC c\nx", "\nx"},
      {":star: ", ":star: "},
      {": a definition", ": a definition"},
      {":-) smile", ":-) smile"},
      {"#+ five", "#+ five"},
      {"text: x", "text: x"},
      {":", ":"},
  };
  for (const auto& [text, rest] : samples) {
    CAPTURE(std::string(text));
    CHECK(text.substr(light::field_mark_at(text, 0)) == rest);
  }
}

TEST_CASE("the title of a block of MkDocs stands in quotes") {
  static constexpr sample samples[] = {
      {"!!! info \"Example Ltd.\"", "Example Ltd.\""},
      {"!!! note inline end \"More\"", "More\""},
      {"???+ tip \"Talks\"", "Talks\""},
      {"=== \"Tools\"", "Tools\""},
      {"!!! note", ""},
      {"!!! Note that \"x\" is", ""},
      {"!!! \"", ""},
      {"=== Tools ===", ""},
      {"?? \"x\"", ""},
  };
  for (const auto& [text, rest] : samples) {
    CAPTURE(std::string(text));
    const std::size_t title = light::quoted_title_in(text);
    CHECK((title > 0 ? text.substr(title) : std::string_view{}) == rest);
  }
}

TEST_CASE("the mark of a container is no text, its title is") {
  const auto left = [](std::string_view line) { return line.substr(light::container_mark_at(line, 0)); };
  CHECK(left(":::") == "");
  CHECK(left(":::\nText") == "\nText");
  CHECK(left("::: info Example Ltd.") == " Example Ltd.");
  CHECK(left(":::: columns\n") == "\n");
  CHECK(left("::: {.column width=\"50%\"}\nText") == "\nText");
  CHECK(left("::: {.column\nText}") == "::: {.column\nText}");
  CHECK(left(":::div{#work}\nText") == "\nText");
  CHECK(left("::: Example Ltd.") == "Example Ltd.");
  CHECK(left(":: two") == ":: two");
  CHECK(left(": one") == ": one");
}

TEST_CASE("attributes are no text") {
  static constexpr sample samples[] = {
      {"[.role]_Engineer_", "_Engineer_"},
      {"[cols=\"1,1\"]\n|===", "\n|==="},
      {"{#work .unnumbered}\n", "\n"},
      {"{: .note}", ""},
      {"[.NET](x)", "[.NET](x)"},
      {"[1]", "[1]"},
      {"{data-icon=lamp data-concise=true}\n", "\n"},
      {"{width=50%}", ""},
      {"{a = b}", "{a = b}"},
      {"{set}", "{set}"},
      {"[open", "[open"},
  };
  for (const auto& [text, rest] : samples) {
    CAPTURE(std::string(text));
    CHECK(text.substr(light::attributes_at(text, 0)) == rest);
  }
}

TEST_CASE("the names of glyphs are no text") {
  static constexpr sample samples[] = {
      {":office: Leeds", " Leeds"},
      {":fontawesome-solid-laptop-code:\n", "\n"},
      {":+1:", ""},
      {":10:30", ":10:30"},
      {":12: x", ":12: x"},
      {":smile", ":smile"},
      {":a b:", ":a b:"},
      {":Note: x", ":Note: x"},
      {": x", ": x"},
  };
  for (const auto& [text, rest] : samples) {
    CAPTURE(std::string(text));
    CHECK(text.substr(light::glyph_name_at(text, 0)) == rest);
  }
  CHECK(light::glyph_name_at("std::vector: x", 4) == 0);
}

TEST_CASE("a plus sign apart at the end of a line breaks it") {
  CHECK(light::breaks_line_at("Leeds +\nx", 6));
  CHECK_FALSE(light::breaks_line_at("Leeds + x", 6));
  CHECK_FALSE(light::breaks_line_at("C+\nx", 1));
}

TEST_CASE("a line ends where only blanks follow") {
  CHECK(light::ends_line("one \r\ntwo", 3));
  CHECK(light::ends_line("one  ", 3));
  CHECK(light::ends_line("one", 3));
  CHECK_FALSE(light::ends_line("one two", 3));
}

TEST_CASE("returns end lines where most stand alone") {
  CHECK(light::returns_end_lines("Ada Quill\rLeeds\r\r\n"));
  CHECK_FALSE(light::returns_end_lines("Ada Quill\r\nLeeds\r\n"));
  CHECK_FALSE(light::returns_end_lines("Ada Quill\r\r\nLeeds\r\r\n"));
  CHECK_FALSE(light::returns_end_lines("Ada Quill\nLeeds"));
}

TEST_CASE("two colons end a term only before a space") {
  CHECK(light::doubled_colon_at("Tools:: Git", 5));
  CHECK_FALSE(light::doubled_colon_at("std::vector", 3));
  CHECK_FALSE(light::doubled_colon_at("a::: b", 2));
  CHECK_FALSE(light::doubled_colon_at(":: b", 0));
  CHECK_FALSE(light::doubled_colon_at("a :: b", 2));
}

}  // namespace light_markup_test
