// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/zero_widths.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace zero_widths_test {

using namespace vitae::wild_text;

static_assert(zero_widths::length_at("\u200B\uFEFF\u2060a", 0) == 9);
static_assert(zero_widths::length_at("\u200Da", 0) == 0);  // joins what stands on both sides
static_assert(zero_widths::next_in("a \u2013 \u200Bb", 0) == 6);
static_assert(zero_widths::next_in("a \u2013 b", 0) == 7);

TEST_CASE("signs without width are taken out, and blanks put in where they stand for one") {
  const struct {
    std::string_view document, text;
  } rows[] = {
      {"\u200BAda Quill\u200B\n", "Ada Quill\n"},
      {"\u200B\u25CF\u200B \u200BKept lamps\u200B\n", "\u25CF Kept lamps\n"},
      {"\u200BSouth\u200B\u200BHull\u200B\n", "South Hull\n"},
      {"Hull,\u200BEngland\n", "Hull, England\n"},
      {"Apr\u200B\u200B2025 \u2013 Jun 2026", "Apr 2025 \u2013 Jun 2026"},
      {"GPA\u200B\u200B: 3.9 /4.0\u200B", "GPA: 3.9 /4.0"},
      {"light\u200Bhouse keeper\n", "lighthouse keeper\n"},  // where the word may be broken
      {"D\u200B igital Harbour\n", "Digital Harbour\n"},
      {"A\u200B lamp\n", "A lamp\n"},
      {"no such sign \u2013 here\n", "no such sign \u2013 here\n"},
  };
  for (const auto& row : rows) {
    const plain_text mended = without_zero_widths(flatten(row.document));
    CAPTURE(std::string(row.document));
    CHECK(mended.text == row.text);
    CHECK(mended.origin.size() == mended.text.size());
    CHECK(mended.styles.size() == mended.text.size());
  }
}

}  // namespace zero_widths_test
