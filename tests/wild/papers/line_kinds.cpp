// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/line_kinds.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

#include <string>
#include <string_view>

namespace line_kinds_test {

using namespace vitae::wild_text;

line_kind kind(std::string_view text) {
  const wild_tests::document page(text);
  REQUIRE(page.doc.blocks.size() == 1);
  return line_kind_of(page.in, page.doc.blocks.front());
}

static_assert(words::is_sorted(layouts::kind_words));

TEST_CASE("a line alone tells what it is among the lines of a publication") {
  struct row {
    std::string_view text;
    line_kind kind;
  };
  static constexpr row rows[] = {
      {"2023\n", line_kind::date},
      {"**May 2021**\n", line_kind::date},
      {"### 2023\n", line_kind::date},
      {"Lenses of 2023\n", line_kind::other},
      {"ICF 2024\n", line_kind::badge},
      {"NeurIPS 2023 Spotlight\n", line_kind::badge},
      {"<div class=\"badge\">IEEE Lamps</div>\n", line_kind::badge},
      {"Ada Quill, Bo Reed, and Cy Stone\n", line_kind::people},
      {"Ada Quill, Bo Reed, and Mi An\n", line_kind::people},
      {"A. Quill, B. Reed\n", line_kind::people},
      {"Quill, AB, Reed, C\n", line_kind::people},
      {"- Ada Quill, Bo Reed\n", line_kind::other},
      {"Ada Quill, Bo Reed,\n", line_kind::other},
      {"### Slow lenses for cold light\n", line_kind::other},
      {"On the care of old bridges and the people who cross them\n", line_kind::other},
  };
  for (const row& r : rows) {
    CAPTURE(std::string(r.text));
    CHECK(kind(r.text) == r.kind);
  }
}

TEST_CASE("a line of links is made of words of links, and where one is a link, of words of kinds") {
  CHECK(kind("[PDF] [Code]\n") == line_kind::links);
  CHECK(kind("https://example.com/lenses/12.pdf\n") == line_kind::links);
  CHECK(kind("Lenses: https://example.com/lenses/12.pdf\n") == line_kind::other);
  CHECK(kind("[Project](https://example.org/p) | [Video](https://example.org/v)\n") == line_kind::links);
  CHECK(kind("journal article [article page](https://example.org/a)\n") == line_kind::links);
  CHECK(kind("journal article\n") == line_kind::other);
  CHECK(kind("[Slow lenses for cold light](https://example.org/s)\n") == line_kind::other);
  CHECK(kind("[Slides](https://example.org/s), 12 of them\n") == line_kind::other);
}

TEST_CASE("a span is one link if nothing but its brackets stand beside it") {
  const wild_tests::document page("[All of it](https://example.org) but [not](https://example.org/n) this\n");
  CHECK(layouts::is_link(page.doc.plain, page.at("All of it")));
  CHECK(layouts::is_link(page.doc.plain, page.at("[All of it]")));
  CHECK_FALSE(layouts::is_link(page.doc.plain, page.all()));
  CHECK(layouts::has_link(page.doc.plain, page.at("but not")));
  CHECK_FALSE(layouts::has_link(page.doc.plain, page.at("this")));
}

TEST_CASE("a line may end within a quotation, or begin with one") {
  CHECK(layouts::leaves_quotation_open("Ada Quill. 2022. “Brighter? The"));
  CHECK(layouts::leaves_quotation_open("Ada Quill. 2022. „Brighter? The"));
  CHECK_FALSE(layouts::leaves_quotation_open("Ada Quill. 2022. “Brighter.” Lamps 3"));
  CHECK_FALSE(layouts::leaves_quotation_open("Ada Quill. 2022. „Brighter.“ Lamps 3"));
  CHECK_FALSE(layouts::leaves_quotation_open("lamps.” Harbour Studies 3"));
  CHECK(layouts::begins_quoted("“Brighter”"));
  CHECK_FALSE(layouts::begins_quoted("Brighter"));
}

TEST_CASE("people and the year behind them are told from other lines that end in a year") {
  CHECK(layouts::is_people_and_year("Lin, Ruby and Ada Quill. 2022."));
  CHECK(layouts::is_people_and_year("Ada Quill (2022)"));
  CHECK_FALSE(layouts::is_people_and_year("The lamps of 2022"));
  CHECK_FALSE(layouts::is_people_and_year("Ada Quill"));
}

}  // namespace line_kinds_test
