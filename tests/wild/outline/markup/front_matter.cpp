// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/front_matter.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace front_matter_test {

using vitae::wild_text::front_matter_of;

TEST_CASE("front matter gives its scalars and where the page begins") {
  const std::string_view page = "---\ntitle: \"CV\"\nauthor: Ada Quill\nlist:\n  - x\n---\nText";
  const auto found = front_matter_of(page);
  REQUIRE(found.scalars.size() == 2);
  CHECK(found.scalars[0].key == "title");
  CHECK(found.scalars[0].value.of(page) == "CV");
  CHECK(found.scalars[1].value.of(page) == "Ada Quill");
  CHECK(page.substr(found.end) == "\nText");
}

TEST_CASE("front matter may stand between the fences of a block of code") {
  const std::string_view page = "~~~\nname: Ada Quill\n~~~\nText";
  const auto found = front_matter_of(page);
  REQUIRE(found.scalars.size() == 1);
  CHECK(found.scalars[0].value.of(page) == "Ada Quill");
  CHECK(page.substr(found.end) == "\nText");
}

TEST_CASE("a rule at the top is no front matter") {
  for (const std::string_view page :
       {"", "text", "---\n", "---\nAda Quill\nEngineer\n---\n", "---\nkey: value\n", "-- -\na: b\n---\n"}) {
    const auto found = front_matter_of(page);
    CHECK(found.end == 0);
    CHECK(found.scalars.empty());
  }
}

TEST_CASE("remarks in front matter are no headings of the page") {
  const std::string_view page = "---\n# Which page this is.\n# See https://example.com/docs\n\nlayout: page\n---\nText";
  const auto found = front_matter_of(page);
  REQUIRE(found.scalars.size() == 1);
  CHECK(found.scalars[0].key == "layout");
  CHECK(page.substr(found.end) == "\nText");
}

TEST_CASE("remarks within a list and behind a value are none of it") {
  const std::string_view page =
      "---\ntitle: # \"Ada Quill\"\nauthor: Ada Quill  # as printed\nlanguage: C#\nnote: \"a # b\"\nprofile:\n"
      "  align: right\n  # more_info: >\n  #   <p>Room 4</p>\n---\nText";
  const auto found = front_matter_of(page);
  REQUIRE(found.scalars.size() == 4);
  CHECK(found.scalars[0].value.of(page) == "Ada Quill");
  CHECK(found.scalars[1].value.of(page) == "C#");
  CHECK(found.scalars[2].value.of(page) == "a # b");
  CHECK(found.nested == 1);
}

TEST_CASE("a heading between two rules is no remark") {
  for (const std::string_view page : {"---\n# Ada Quill\n---\n", "---\n# Ada Quill\nEmail: ada@example.com\n---\n"})
    CHECK(front_matter_of(page).end == 0);
}

TEST_CASE("text that a scalar holds in a block is one text and no list of facts") {
  const std::string_view page =
      "---\ntitle: CV\nheader-includes: |\n  one\n  two: 2\n\n  three\nfontsize: 12pt\nempty: |\n---\nText";
  const auto found = front_matter_of(page);
  REQUIRE(found.scalars.size() == 3);
  CHECK(found.scalars[1].key == "header-includes");
  CHECK(found.scalars[1].value.of(page) == "one\n  two: 2\n\n  three");
  CHECK(found.scalars[2].key == "fontsize");
  CHECK(found.nested == 0);
  CHECK(page.substr(found.end) == "\nText");
}

TEST_CASE("a text of several lines may stand in a map") {
  const std::string_view page =
      "---\nprofile:\n  more_info: >\n    <p>ada@example.com</p>\n    <p>Room 4</p>\n  align: right\n---\nText";
  const auto found = front_matter_of(page);
  REQUIRE(found.scalars.size() == 2);
  CHECK(found.scalars[0].key == "more_info");
  CHECK(found.scalars[0].value.of(page) == "<p>ada@example.com</p>\n    <p>Room 4</p>");
  CHECK(found.scalars[1].key == "align");
}

TEST_CASE("switches and numbers of a page's settings make no CV of them") {
  std::string page = "---\nlayout: about\nprofile:\n  align: right\n  image: me.jpg\n";
  for (int i = 0; i < 5; ++i) page += "news:\n  enabled: true  # shown\n  scrollable: false\n  limit: 5\n";
  CHECK(front_matter_of(page + "---\n").nested == 2);
}

TEST_CASE("tables of TOML that hold a list make a page of it") {
  std::string page = "+++\ntitle = \"CV\"\n[params]\nlang = \"en\"\nbase = 1\n";
  CHECK_FALSE(front_matter_of(page + "+++\n").holds_page());
  for (int i = 0; i < 5; ++i) page += "[[jobs]]\nfirm = \"Quill\"\nyear = \"2016\"\n";
  CHECK(front_matter_of(page + "+++\n").toml);
  CHECK(front_matter_of(page + "+++\n").nested == 15);
  CHECK(front_matter_of(page + "+++\n").holds_page());
}

TEST_CASE("TOML between its own marks is front matter too") {
  const std::string_view page = "+++\ntitle = \"CV\"\n# a remark = 1\n[params]\n  author = 'Ada Quill'\n+++\nText";
  const auto found = front_matter_of(page);
  REQUIRE(found.scalars.size() == 2);
  CHECK(found.scalars[0].key == "title");
  CHECK(found.scalars[0].value.of(page) == "CV");
  CHECK(found.scalars[1].key == "author");
  CHECK(found.scalars[1].value.of(page) == "Ada Quill");
  CHECK(page.substr(found.end) == "\nText");
  for (const std::string_view open : {"+++", "+++\n", "+++\ntitle = 1\n"}) CHECK(front_matter_of(open).end == 0);
}

TEST_CASE("a text of several lines between quotes ends where it is closed") {
  const std::string_view page = "---\nbio: \"I build boats.\n\nI draw lamps.\"\nauthor: Ada Quill\n---\nText";
  const auto found = front_matter_of(page);
  REQUIRE(found.scalars.size() == 1);
  CHECK(found.scalars[0].value.of(page) == "Ada Quill");
  CHECK(page.substr(found.end) == "\nText");
}

TEST_CASE("a remark behind a value in quotes is none of it") {
  const std::string_view page = "---\nmail: 'ada@example.org'  # such as \"b@example.org\"\n---\n";
  CHECK(front_matter_of(page).scalars[0].value.of(page) == "ada@example.org");
  const std::string_view toml = "+++\nauthor = \"Ada Quill\"  # as printed\n+++\n";
  CHECK(front_matter_of(toml).scalars[0].value.of(toml) == "Ada Quill");
}

}  // namespace front_matter_test
