// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/picture_row.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace picture_row_test {

using namespace vitae::wild_text;

static_assert(pictures::badge_name("https://img.example.com/badge/PostgreSQL-4169E1?style=flat") == "PostgreSQL");
static_assert(pictures::badge_name("https://img.example.com/badge/-Rust-000") == "Rust");
static_assert(pictures::badge_name("https://img.example.com/badge/build-passing-green").empty(), "a state, no name");
static_assert(pictures::badge_name("photo.jpg").empty());
static_assert(pictures::told("Python logo") == "Python" && pictures::told("logo") == "logo");
static_assert(pictures::told("Logo of Python") == "Python" && pictures::told("Logotype") == "Logotype");

TEST_CASE("pictures side by side are a list of what they show") {
  struct sample {
    std::string_view document, plain;
  };
  static constexpr sample samples[] = {
      {"![Go](go.svg) ![Rust](rust.svg)", "Go, Rust"},
      {"![Go](go.svg)![Rust](rust.svg)\n![Zig logo](zig.svg) here", "Go, Rust, Zig here"},
      {"Tools: <img src=\"go.svg\" alt=\"Go\">&nbsp;<img alt='Rust icon' />", "Tools: Go, Rust"},
      {"[![Go](go.svg)](https://go.example.com) [![Rust](r.svg)](https://rust.example.com)", "Go, Rust"},
      {"<p><a href=\"https://go.example.com\"> <img alt=\"Go\"/> </a>\n<a href=\"#\"><img alt=\"Rust\"></a></p>",
       "Go, Rust\n\n"},
      {"<ul><li><img alt=\"Go\"><img alt=\"Rust\"></li></ul>", "- Go, Rust\n"},
      {"![](https://img.example.com/badge/Go-00ADD8) ![](https://img.example.com/badge/Rust-000)", "Go, Rust"},
      {"![Go](go.svg)\n\n![Rust](rust.svg)", "Go\n\nRust"},  // paragraphs of their own
      {"![portrait](me.jpg) Ada Quill", "portrait Ada Quill"},
      {"<img alt=\"portrait\"> Ada Quill", " Ada Quill"},
      {"<img src=\"a.png\"><img src=\"b.png\">", ""},
      {"[![Go](go.svg) ![Rust](rust.svg)](https://example.com)", "Go, Rust"},
      {"```\n![Go](go.svg) ![Rust](rust.svg)\n```", "\n![Go](go.svg) ![Rust](rust.svg)\n"},
      {"![Go](go.svg) ![Rust", "Go [Rust"},
  };
  for (const auto& [document, plain] : samples) {
    CAPTURE(std::string(document));
    CHECK(flatten(document).text == plain);
  }
}

TEST_CASE("a picture on a link leads where the link leads, and its words know their place") {
  const std::string_view document =
      "[![Go](go.svg)](https://go.example.com) <a href=\"https://rust.example.com\"><img alt=\"Rust\"></a>";
  const plain_text plain = flatten(document);
  REQUIRE(plain.text == "Go, Rust");
  REQUIRE(plain.links.size() == 2);
  CHECK(plain.links[0].target == "https://go.example.com");
  CHECK(plain.links[1].target == "https://rust.example.com");
  CHECK(plain.of(plain.links[1].begin, plain.links[1].end) == "Rust");
  CHECK(plain.where(4, 8).of(document) == "Rust");
}

}  // namespace picture_row_test
