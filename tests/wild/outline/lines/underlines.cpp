// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/underlines.hpp>

#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../../catch.hpp"

namespace underlines_test {

using namespace vitae::wild_text;

TEST_CASE("the level of a title is that of the mark under it") {
  underlines markdown;
  CHECK(markdown.level_under('-') == 2);
  CHECK(markdown.level_under('=') == 1);
  underlines structured;
  CHECK(structured.level_under('=') == 1);
  CHECK(structured.level_under('*') == 2);
  CHECK(structured.level_under('-') == 3);
  CHECK(structured.level_under('*') == 2);
}

TEST_CASE("a rule closes the head of an entry that ends in its date") {
  const auto heads = [](std::string_view text) {
    outline page = read_outline(flatten(text));
    const bool closes = underlines().head_an_entry(page, '-');
    return closes && page.blocks[0].kind == block_kind::heading && page.blocks[0].level == 3;
  };
  CHECK(heads("Baker, Mill Ltd.\nMay 2016 - Present\n"));
  CHECK(heads("Baker\nMill Ltd.\nMay 2016\n"));
  CHECK_FALSE(heads("Baker, Mill Ltd.\n\nMay 2016\n"));
  CHECK_FALSE(heads("Baker\nMill Ltd.\n"));
  CHECK_FALSE(heads("- Baker\n2016\n"));
  CHECK_FALSE(heads("2016\n"));
  CHECK_FALSE(heads(""));
}

}  // namespace underlines_test
