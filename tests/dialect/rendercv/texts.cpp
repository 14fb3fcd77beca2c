// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/texts.hpp>
//
#include "../../catch.hpp"

namespace texts_test {

namespace rendercv = vitae::rendercv;

using vitae::Item;

TEST_CASE("bullets below a highlight stand behind hyphens, and its own hyphens become dashes") {
  const Item costs{"Cut costs", {{"by weaving", {}}, {"by spinning", {}}}};
  CHECK(rendercv::highlight_of(costs) == "Cut costs - by weaving - by spinning");
  CHECK(rendercv::item_of_highlight("Cut costs - by weaving - by spinning") == costs);
  CHECK(rendercv::highlight_of({"Looms - all of them", {}}) == "Looms – all of them");
  CHECK(rendercv::highlight_of({"Looms - - all - of them", {}}) == "Looms – – all – of them");
  CHECK(rendercv::item_of_highlight("") == Item{});
}

TEST_CASE("a bullet is a list in Markdown") {
  const Item deep{"Weaving", {{"linen", {{"fine", {}}, {"coarse", {}}}}, {"silk", {}}}};
  CHECK(rendercv::bullet_of(deep) == "Weaving\n  - linen\n    - fine\n    - coarse\n  - silk");
  CHECK(rendercv::item_of_bullet(rendercv::bullet_of(deep)) == deep);
  CHECK(rendercv::item_of_bullet("One\ntwo") == Item{"One\ntwo", {}});
}

TEST_CASE("a name may lead somewhere") {
  CHECK(rendercv::linked("Looms", "https://looms.example.com") == "[Looms](https://looms.example.com)");
  const auto [name, address] = rendercv::unlinked("[Looms](https://looms.example.com)");
  CHECK(name == "Looms");
  CHECK(address.text() == "https://looms.example.com");
  for (const std::string plain : {"[Looms]", "Looms (all)", "[a](b) c", "[a](b)(c)", "[a[b](c)"}) {
    CAPTURE(plain);
    CHECK(rendercv::unlinked(plain).first == plain);
  }
  CHECK(rendercv::linked("[Looms]", "https://looms.example.com") == "[Looms]");
}

TEST_CASE("RenderCV takes addresses of the web only") {
  CHECK(rendercv::web_address("ada.example.org") == "https://ada.example.org");
  CHECK(rendercv::web_address("http://ada.example.org/a") == "http://ada.example.org/a");
  for (const char* other : {"", "mailto:ada@example.org", "photo.jpg", "not one"})
    CHECK(rendercv::web_address(other).empty());
}

}  // namespace texts_test
