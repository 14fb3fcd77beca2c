// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/tags.hpp>

#include <string_view>

#include "../../../catch.hpp"

namespace tags_test {

using namespace vitae::wild_text;

static_assert(tag_at("<br>", 0).length == 4);

TEST_CASE("a tag has a name and attributes") {
  const std::string_view text = "x<a href=\"https://example.org\" class=b>y</a>";
  const html_tag open = tag_at(text, 1), close = tag_at(text, text.size() - 4);
  CHECK(open.is("A"));
  CHECK_FALSE(open.closes);
  CHECK(attribute(open, "href") == "https://example.org");
  CHECK(attribute(open, "class") == "b");
  CHECK(attribute(open, "id").empty());
  CHECK(close.closes);
  CHECK(close.is("a"));
}

TEST_CASE("not every angle is a tag") {
  for (const std::string_view text :
       {"<", "<3", "< b>", "<b", "<b <i>", "<ada@example.org>", "<https://example.org>", "<->"})
    CHECK(tag_at(text, 0).length == 0);
}

TEST_CASE("signs of a hidden address are no tags") {
  CHECK(tag_at("<at>", 0).length == 0);
  CHECK(tag_at("<dot>", 0).length == 0);
  CHECK(tag_at("<at-icon>", 0).length == 0);
  CHECK(tag_at("<dt>", 0).length == 4);
}

TEST_CASE("tags and their styles set text") {
  CHECK(style_of(tag_at("<strong>", 0)) == style::bold);
  CHECK(style_of(tag_at("<em>", 0)) == style::italic);
  CHECK(style_of(tag_at("<button class=\"fold\">", 0)) == style::bold);
  CHECK(style_of(tag_at("<div style=\"font-weight:bold; border-bottom:1px solid\">", 0)) ==
        (style::bold | style::underlined));
  CHECK(style_of(tag_at("<div style=\"color:red\">", 0)) == 0);
  CHECK(is_block(tag_at("<DIV>", 0)));
  CHECK_FALSE(is_block(tag_at("<span>", 0)));
}

}  // namespace tags_test
