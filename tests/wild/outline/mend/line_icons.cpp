// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/line_icons.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace line_icons_test {

using namespace vitae::wild_text;

TEST_CASE("an icon that begins one line alone is taken out, a glyph that begins several is a bullet's") {
  const struct {
    std::string_view document, text;
  } rows[] = {
      {"\uF19D Education\nBSc\n\n  \uF085 Skills\n", "Education\nBSc\n\n  Skills\n"},
      {"\uF0B7 Kept lamps\n\uF0B7 Counted them\n", "\uF0B7 Kept lamps\n\uF0B7 Counted them\n"},
      {"Hull \uF095 +44 1482 555010\n", "Hull \uF095 +44 1482 555010\n"},
      {"\uF0B7\nKept lamps\n", "\uF0B7\nKept lamps\n"},  // its text stands in the next line
      {"\uFB01re\n", "\uFB01re\n"},
      {"no glyph\n", "no glyph\n"},
  };
  for (const auto& row : rows) {
    CAPTURE(std::string(row.document));
    CHECK(without_line_icons(flatten(row.document)).text == row.text);
  }
}

}  // namespace line_icons_test
