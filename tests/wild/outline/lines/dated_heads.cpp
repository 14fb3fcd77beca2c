// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines/dated_heads.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace dated_heads_test {

using namespace vitae::wild_text;

/// The blocks of a document, between bars.
std::string blocks(std::string_view text) {
  const wild_tests::document page(text);
  std::string out;
  for (const block& b : page.doc.blocks) out += (out.empty() ? "" : "|") + page.of(b.text);
  return out;
}

TEST_CASE("a line that heads what the period below it dates is no part of the item above it") {
  const std::string item = "Kept the lamps of the harbour lit in all weathers, and told the boats of the others";
  for (const std::string_view head : {"TUTOR", "Lamp Trimmer, Example Ltd.", "Beispielwerk S.A."}) {
    const std::string name(head);
    for (const std::string_view period :
         {"September 2013 - Present", "2013 - 2016 | Leith", "05.2018 - 12.2021 - Cook"})
      CHECK(blocks("- " + item + "\n" + name + "\n" + std::string(period)) ==
            item + "|" + name + "|" + std::string(period));
  }
}

TEST_CASE("what an item's last line goes on with stays in it") {
  const std::string item = "Kept the lamps of the harbour lit in all weathers, and told the boats of the ";
  for (const std::string_view last : {"others of the crew", "Others."}) {
    const std::string text = item + "keepers\n" + std::string(last);
    CHECK(blocks("- " + text + "\n2013 - 2016").find(text) == 0);
  }
  CHECK(blocks("- " + item + "Lamps and\nBoats\n2013 - 2016").find(item + "Lamps and\nBoats") == 0);
  CHECK(blocks("- " + item + "keepers\n  Boats\n2013 - 2016").find(item + "keepers\n  Boats") == 0);
}

}  // namespace dated_heads_test
