// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/stray_addresses.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/leaf/email.hpp>
#include <vitae/leaf/url.hpp>

#include "../../catch.hpp"
#include "../document.hpp"
#include "../tree.hpp"

namespace stray_addresses_test {

using namespace vitae::wild_text;

struct Keeper {
  std::vector<vitae::email> mails;
  std::vector<vitae::url> pages;
};

/// What the last line of a document leads to.
std::string taken(std::string_view source) {
  const vitae::type_info& schema = vitae::info_of<Keeper>;
  const wild_tests::document page(source);
  reaching reach(page.in, schema);
  vitae::node root;
  stray_addresses(page.in, reach).take(root, page.doc.blocks.back());
  return tree::shown(root, schema);
}

TEST_CASE("a page in a line of its own, with or without a label, is the owner's") {
  CHECK(taken("https://keeper.example.com/lamps\n") == "{pages=[https://keeper.example.com/lamps]}");
  CHECK(taken("Website: https://keeper.example.com/\n") == "{pages=[https://keeper.example.com/]}");
  CHECK(taken("https://keeper.example.com/lamps                          2012-08\n") ==
        "{pages=[https://keeper.example.com/lamps]}");
}

TEST_CASE("a page that many words lead to is somebody else's") {
  CHECK(taken("- Review of the great lamps of the northern coast, Example Lights, May 2016, www.example.com/lamps\n") ==
        "{}");
  CHECK(
      taken(
          "- Talk on the great lamps of the northern coast and on its bells\n  Link: https://lights.example.com/a\n") ==
      "{}");
  CHECK(taken("- Talk on lamps\n  • Given in Leeds.\n  Link: https://lights.example.com/talk\n") == "{}");
  CHECK(taken("- Talk on lamps\n\nLink: https://lights.example.com/talk\n") ==
        "{pages=[https://lights.example.com/talk]}");
}

TEST_CASE("a page in news, or of somebody one works with, is not the owner's") {
  CHECK(taken("- **May 2025** - Talk at [GitHub](https://github.com/keeper)\n") == "{}");
  CHECK(taken("I worked with [GitHub](https://github.com/keeper).\n") == "{}");
  CHECK(taken("I write at [GitHub](https://github.com/keeper).\n") != "{}");
}

TEST_CASE("a page in brackets at the end of an item is the item's") {
  CHECK(taken("- Knots: The Trimmer (https://example.com/knots)\n") == "{}");
  CHECK(taken("- My pages (https://keeper.example.com/a, https://keeper.example.com/b)\n") != "{}");
}

}  // namespace stray_addresses_test
