// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/addresses.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace addresses_test {

using namespace vitae::wild_text;

TEST_CASE("lines of nothing but addresses are a contact") {
  const auto contact = [](std::string_view text) {
    const wild_tests::document page(text);
    return reaches(page.in, 0, page.doc.blocks.size());
  };
  CHECK(contact("- Kelphub: adaq - https://kelp.example.org/adaq\n- Mail: ada@example.org\n"));
  CHECK_FALSE(contact("- Kelphub: https://kelp.example.org/adaq\n- I like lamps\n"));
  CHECK_FALSE(contact(""));
}

TEST_CASE("a page may stand right below the sentence that it belongs to") {
  const wild_tests::document page(
      "A lamp for Windows, kept alight.\nhttps://lamps.example.com/w\n\nMine:\nhttps://ada.example.com/\n\n"
      "https://ada.example.com/b\n");
  std::string found;
  for (const block& b : page.doc.blocks) found += stands_below_sentence(page.in, b) ? '1' : '0';
  CHECK(found == "01000");
}

}  // namespace addresses_test
