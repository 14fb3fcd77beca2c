// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/html_entities.hpp>

#include <string_view>

#include "../catch.hpp"

namespace html_entities_test {

using vitae::entity_at;

static_assert(entity_at("&amp;", 0).code_point == '&');

TEST_CASE("entities are names or numbers") {
  struct sample {
    std::string_view text;
    char32_t point;
    std::size_t length;
  };
  static constexpr sample samples[] = {
      {"&amp;x", '&', 5},
      {"&nbsp;", 0xA0, 6},
      {"&emsp;", 0x2003, 6},
      {"&eacute;", 0xE9, 8},
      {"&#233;", 0xE9, 6},
      {"&#xE9;", 0xE9, 6},
      {"&#X2014;", 0x2014, 8},
      {"&", 0, 0},
      {"&amp", 0, 0},
      {"&nosuch;", 0, 0},
      {"&nbsp x", 0xA0, 5},
      {"&nbsp", 0xA0, 5},
      {"&nbspx", 0, 0},
      {"&#;", 0, 0},
      {"&#x110000;", 0, 0},
      {"&commat;", '@', 8},
      {"&bullet;", 0x2022, 8},
      {"&;", 0, 0},
      {"AT&T", 0, 0},
      {"&Dagger;", 0x2021, 8},
      {"&#x1F4E7;", 0x1F4E7, 9},
      {"&#12a;", 0, 0},
      {"& b;", 0, 0},
  };
  for (const auto& [text, point, length] : samples) {
    CAPTURE(std::string(text));
    const auto found = entity_at(text, 0);
    CHECK(found.length == length);
    if (length > 0) CHECK(found.code_point == point);
  }
}

}  // namespace html_entities_test
