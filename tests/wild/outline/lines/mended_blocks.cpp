// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/mended_blocks.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../../catch.hpp"

namespace mended_blocks_test {

using namespace vitae::wild_text;

/// The blocks of a document, between bars; bullets begin with "* ".
std::string blocks_of(std::string_view document) {
  const outline doc = read_outline(flatten(document));
  std::string out;
  for (const block& b : doc.blocks) {
    if (!out.empty()) out += "|";
    if (b.kind == block_kind::bullet) out += "* ";
    out += doc.plain.of(b.text.begin, b.text.end);
  }
  return out;
}

TEST_CASE("a short cell behind running text is a block of its own") {
  CHECK(
      blocks_of("Built the whole of the ledger software and its tests with two others in one long year\t2021 - 2022") ==
      "Built the whole of the ledger software and its tests with two others in one long year|2021 - 2022");
  CHECK(blocks_of("Engineer\t2021 - 2022") == "Engineer\t2021 - 2022");
  CHECK(blocks_of("- Kept the lamps of a small harbour, and mended\n\t  what was broken.\n") ==
        "* Kept the lamps of a small harbour, and mended\n\t  what was broken.");
}

TEST_CASE("running text behind a styled head is a block of its own") {
  CHECK(blocks_of(
            "Example Ltd. Oslo *Engineer* Built the whole of the ledger software and its tests with two others, and "
            "kept it running for years") ==
        "Example Ltd. Oslo Engineer|Built the whole of the ledger software and its tests with two others, and kept it "
        "running for years");
}

TEST_CASE("a quotation below a heading or above one is no bullet, quotation marks in a row are") {
  CHECK(blocks_of("- Built it\n\n> 2014 - 2016, Oslo\n\n### Example Ltd.\n") ==
        "* Built it|2014 - 2016, Oslo|Example Ltd.");
  CHECK(blocks_of("### 2014 - 2016\n> Example Ltd., Oslo\n\n* Built it\n") ==
        "2014 - 2016|Example Ltd., Oslo|* Built it");
  CHECK(blocks_of("### 2014 - 2016\n> Built it\n> Sold it\n") == "2014 - 2016|* Built it|* Sold it");
}

TEST_CASE("a heading of whole sentences is a paragraph") {
  const auto first = [](std::string_view document) { return read_outline(flatten(document)).blocks.at(0).kind; };
  CHECK(
      first("#### I am a clerk at Example Ltd., where I count what others have counted before me. Before that I was a "
            "pilot in the old harbour of Hull, which nobody uses any more, and wrote long letters.\n") ==
      block_kind::text);
  CHECK(first("#### I am a clerk at Example Ltd. and count things.\n") == block_kind::heading);
}

TEST_CASE("an empty document has nothing to mend") {
  outline doc;
  mended_blocks(doc).mend();
  CHECK(doc.blocks.empty());
}

}  // namespace mended_blocks_test
