// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/item_beginnings.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace item_beginnings_test {

using namespace vitae::wild_text;

/// The lines of a text in which items begin, between bars.
std::string begun(std::string_view text, line_rests which) {
  const plain_text plain = flatten(text);
  std::vector<span> lines;
  for (std::size_t at = 0, end = 0; at < plain.text.size(); at = end + 1)
    lines.push_back({at, end = std::min(plain.text.find('\n', at), plain.text.size())});
  std::string out;
  for (const span s : item_beginnings(plain, lines, which))
    out += (out.empty() ? "" : "|") + std::string(plain.of(s.begin, s.end));
  return out;
}

TEST_CASE("items begin in lines that begin with a capital or a number") {
  CHECK(begun("Lamp Prize\nof the harbour\n2014 Kite Prize", line_rests::none) == "Lamp Prize|2014 Kite Prize");
  CHECK(begun("Élan Prize\nof the harbour", line_rests::filled) == "Élan Prize");
}

TEST_CASE("no item begins behind a line that had no room for the next word") {
  constexpr std::string_view text = "The Prize for the Lamps of a Harbour\nKeeper\nKite Prize";
  CHECK(begun(text, line_rests::none) == "The Prize for the Lamps of a Harbour|Keeper|Kite Prize");
  CHECK(begun(text, line_rests::filled) == "The Prize for the Lamps of a Harbour|Kite Prize");
}

TEST_CASE("a stop or a bracket may close such a line") {
  constexpr std::string_view text =
      "The Prize for the Lamps of a Harbour\nKeeper\nThe Prize for the Kite of (2014)\nOared Prize";
  CHECK(begun(text, line_rests::filled) == "The Prize for the Lamps of a Harbour|The Prize for the Kite of (2014)");
  CHECK(begun(text, line_rests::filled_unended) ==
        "The Prize for the Lamps of a Harbour|The Prize for the Kite of (2014)|Oared Prize");
}

}  // namespace item_beginnings_test
