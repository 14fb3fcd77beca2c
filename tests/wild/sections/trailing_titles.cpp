// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/trailing_titles.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vitae/cv/person.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace trailing_titles_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The blocks of an item whose second line was taken for the rest of the first, between bars.
std::string parted(std::string_view first, std::string_view second) {
  const name_index names(info_of<Person>);
  const std::string page = "• " + std::string(first) + "\n" + std::string(second) + "\nThe next line\n";
  outline doc = read_outline(flatten(page));
  REQUIRE(doc.blocks.size() == 3);
  doc.blocks[0].text.end = doc.blocks[1].text.end;
  doc.blocks.erase(doc.blocks.begin() + 1);
  doc = trailing_titles(names).part(std::move(doc));
  std::string out;
  for (const block& b : doc.blocks)
    out += (out.empty() ? "" : "|") + std::string(doc.plain.of(b.text.begin, b.text.end));
  return out;
}

TEST_CASE("a title right below an item is no part of it") {
  CHECK(parted("Kept the lamps", "Selected Publications") == "Kept the lamps|Selected Publications|The next line");
  CHECK(parted("Kept the lamps", "Honors & Awards") == "Kept the lamps|Honors & Awards|The next line");
  CHECK(parted("Kept the lamps.", "Education") == "Kept the lamps.|Education|The next line");
}

TEST_CASE("words that may go on with an item are a part of it") {
  for (const std::string_view line : {"Education", "Trimming of Wicks", "Selected publications"})
    CHECK(parted("Kept the lamps", line) == "Kept the lamps\n" + std::string(line) + "|The next line");
  CHECK(parted("Kept the lamps,", "Selected Publications") == "Kept the lamps,\nSelected Publications|The next line");
}

}  // namespace trailing_titles_test
