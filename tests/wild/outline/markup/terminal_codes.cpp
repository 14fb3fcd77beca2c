// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/terminal_codes.hpp>

#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace terminal_codes_test {

using namespace vitae::wild_text;

TEST_CASE("a terminal's sequences select a style or nothing") {
  struct sample {
    std::string_view text;
    std::size_t length;
    unsigned style;
  };
  static constexpr sample samples[] = {
      {"\x1b[1mQuill", 4, style::bold},
      {"\x1b[3;4mQuill", 6, style::italic | style::underlined},
      {"\x1b[1;22;32mQuill", 10, 0},
      {"\x1b[1;3;23mQuill", 9, style::bold},
      {"\x1b[4;24m", 7, 0},
      {"\x1b[1;0m", 6, 0},
      {"\x1b[mQuill", 3, 0},
      {"\x1b[2K", 4, 0},
      {"\x1b[1;1H", 6, 0},
      {"\x1b[?25l", 6, 0},
      {"\x1b[1;\n", 0, 0},
      {"\x1b[99999999999999999999m", 23, 0},
      {"\x1b[", 0, 0},
      {"\x1b[1", 0, 0},
      {"\x1bQuill", 0, 0},
      {"Quill", 0, 0},
      {"", 0, 0},
  };
  for (const auto& [text, length, style] : samples) {
    CAPTURE(text.size());
    terminal_codes codes;
    CHECK(codes.at(text, 0) == length);
    CHECK(codes.style() == style);
  }
}

TEST_CASE("a page that is made for a terminal is read without its sequences") {
  const plain_text page = flatten("  \x1b[1mQuill Ltd.\x1b[0m \x1b[32mEngineer\x1b[0m\n");
  CHECK(page.text == "  Quill Ltd. Engineer\n");
  CHECK((page.styles[2] & style::bold) != 0);
  CHECK((page.styles[13] & style::bold) == 0);
}

}  // namespace terminal_codes_test
