// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/inline_markdown.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace inline_markdown_test {

using namespace vitae::markdown_text;
using namespace std::string_view_literals;

std::string written(std::string_view text, bool at_line_start = true) {
  std::string out;
  write_marked(out, text, at_line_start);
  return out;
}

TEST_CASE("Inline Markdown goes through as it is") {
  for (const std::string_view text :
       {"**bold** and *light*"sv, "`code <b> & \\`"sv, "[a](https://example.org)"sv, "<https://example.org>"sv,
        "<ada@example.org>"sv, "a \\* b"sv, "AT&T &amp; &#35;"sv, "*a* starts the line"sv, "a < b"sv, "![alt](a.png)"sv,
        "``a`b``"sv, "1.5 million"sv, "-5 degrees"sv, "[a]"sv, "a\\"sv})
    CHECK(written(text) == text);
}

TEST_CASE("What would break out of its line is tamed") {
  struct {
    std::string_view text, source;
  } const table[] = {
      {"# x", "&#035; x"},
      {"- x", "&#045; x"},
      {"* x", "&#042; x"},
      {"1. x", "1&#046; x"},
      {"> x", "&#062; x"},
      {"---", "&#045;--"},
      {"***", "&#042;**"},
      {"===", "&#061;=="},
      {"```", "&#096;``"},
      {"~~~ x", "&#0126;~~ x"},
      {"<b>x</b>", "&#060;b>x&#060;/b>"},
      {"<!-- x -->", "&#060;!-- x -->"},
      {"[a]: b", "&#091;a]: b"},
      {" x ", "&#032;x&#032;"},
      {"a\tb", "a&#09;b"},
      {"\u2022 x", "&#08226; x"},
      {"`<b>` <b>", "`<b>` &#060;b>"},
      {"`<b>", "`&#060;b>"},
      {"\\<b>", "\\<b>"},
      {"&#035;", "&#0035;"},
      {"&#0;", "&#00;"},
      {"\\&#035;", "\\&&#035;035;"},
      {"\\\n", "&#092;&#010;"},
  };
  for (const auto& [text, source] : table) {
    CHECK(written(text) == source);
    CHECK(read_marked(source) == text);
  }
  CHECK(written("\0"sv) == "&#0;");
  CHECK(read_marked("&#0;") == "\0"sv);
  CHECK(written("# x", false) == "# x");
}

TEST_CASE("Lines lose their indentation, and nothing else") {
  CHECK(read_marked("a\n    b") == "a\nb");
  CHECK(read_marked("a\r\n\tb") == "a\nb");
  CHECK(read_marked("a\\\nb  c") == "a\\\nb  c");
  CHECK(read_marked("&amp; &#35; \\#") == "&amp; &#35; \\#");
}

TEST_CASE("Backticks that never close are searched for once") {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += i % 2 == 0 ? "`a" : "``b";
  CHECK(read_marked(written(text)) == text);
}

}  // namespace inline_markdown_test
