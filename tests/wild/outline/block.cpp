// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/block.hpp>

#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace block_test {

using namespace vitae::wild_text;

TEST_CASE("a block says nothing until something is known of it") {
  const block b;
  CHECK(b.kind == block_kind::text);
  CHECK(b.text.empty());
  CHECK(b.glyph == glyph_family::none);
  CHECK_FALSE((b.capitals || b.ruled || b.definition || b.header || b.broken));
}

TEST_CASE("a block's text is without its marks, and its level is that of the marks") {
  const outline doc = read_outline(flatten("### Work ###\n\n- one\n  - two\n\n\nAda Quill\n"));
  REQUIRE(doc.blocks.size() == 4);
  const auto shown = [&](std::size_t i) { return doc.plain.of(doc.blocks[i].text.begin, doc.blocks[i].text.end); };
  CHECK(doc.blocks[0].kind == block_kind::heading);
  CHECK(doc.blocks[0].level == 3);
  CHECK(shown(0) == "Work");
  CHECK(doc.blocks[1].kind == block_kind::bullet);
  CHECK(doc.blocks[1].level == 0);
  CHECK(doc.blocks[1].glyph != glyph_family::none);
  CHECK(doc.blocks[2].level == 1);
  CHECK(doc.blocks[2].indent > doc.blocks[1].indent);
  CHECK(shown(2) == "two");
  CHECK(doc.blocks[3].gap == 2);
  CHECK(doc.blocks[2].gap == 0);
}

TEST_CASE("capitals, definitions and header rows are told apart") {
  const outline doc =
      read_outline(flatten("WORK HISTORY\n\nTerm\n:   its meaning\n\n| a | b |\n|---|---|\n| c | d |\n"));
  REQUIRE(doc.blocks.size() == 5);
  CHECK(doc.blocks[0].capitals);
  CHECK_FALSE(doc.blocks[1].capitals);
  CHECK(doc.blocks[2].definition);
  CHECK_FALSE(doc.blocks[1].definition);
  CHECK(doc.blocks[3].header);
  CHECK(doc.blocks[4].kind == block_kind::row);
  CHECK_FALSE(doc.blocks[4].header);
}

TEST_CASE("a page's own text begins below YAML that is shown as one") {
  outline doc = read_outline(flatten("- Git\n- Make\n\nI build boats.\n"));
  CHECK_FALSE(doc.begins_page(2));
  doc.plain.page_from = 14;
  CHECK(doc.begins_page(2));
  CHECK_FALSE((doc.begins_page(0) || doc.begins_page(1) || doc.begins_page(3)));
}

}  // namespace block_test
