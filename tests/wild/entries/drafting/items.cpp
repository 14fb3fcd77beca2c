// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/drafting/items.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace items_test {

using namespace vitae;
using namespace vitae::wild_text;

/// Items in short: "one(deep,deeper)|two".
std::string outlined(const node& list) {
  std::string out;
  for (const node& item : list.parts) {
    if (!out.empty()) out += '|';
    for (const node& part : item.parts) out += part.parts.empty() ? part.text : "(" + outlined(part) + ")";
  }
  return out;
}

std::string read(std::string_view source) {
  const wild_tests::document page(source);
  const member_info& highlights = *info_of<Position>.find("highlights");
  std::vector<body_line> all;
  for (std::size_t i = 0; i < page.doc.blocks.size(); ++i) all.push_back({i, page.doc.blocks[i].text});
  node entry;
  item_lists(page.in, highlights).add(entry, all);
  const node* listed = entry.find(highlights.index);
  return listed ? outlined(*listed) : "";
}

TEST_CASE("a deeper bullet hangs below the one before") {
  struct sample {
    std::string_view source, items;
  };
  static constexpr sample samples[] = {
      {"", ""},
      {"- one\n- two\n", "one|two"},
      {"- one\n  - deep\n  - more\n- two\n", "one(deep|more)|two"},
      {"- one\n  - deep\n    - deeper\n- two\n", "one(deep(deeper))|two"},
      {"text\n\n- one\n", "text|one"},
      {"- one\n  - deep\n\ntext\n", "one(deep)|text"},
      {"#### one\n\ntext\n\n- two\n  - deep\n\n#### three\n", "one(text|two(deep))|three"},
  };
  for (const auto& [source, items] : samples) {
    CAPTURE(std::string(source));
    CHECK(read(source) == items);
  }
}

TEST_CASE("a span may be an item by itself, and says where it stands") {
  constexpr std::string_view source = "Moved the **harbour**";
  const wild_tests::document page(source);
  const member_info& highlights = *info_of<Position>.find("highlights");
  node entry;
  item_lists(page.in, highlights).add(entry, page.at("harbour"));
  const node* listed = entry.find(highlights.index);
  REQUIRE(listed);
  REQUIRE(listed->parts.size() == 1);
  CHECK(listed->parts[0].where.of(source) == "harbour");
}

}  // namespace items_test
