// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/beginnings.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace beginnings_test {

using namespace vitae;
using namespace vitae::wild_text;

/// A mark for each block, whether it begins an entry: "x.x".
std::string begun(std::string_view source, int way, bool spanned = false) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  section_blocks blocks(page.in, plan, 0);
  for (const block& b : page.doc.blocks) blocks.said.push_back(features_of(page.in, plan, b));
  blocks.spanned = spanned;
  std::string out;
  for (std::size_t i = 0; i < page.doc.blocks.size(); ++i) out += beginnings::begins_entry(blocks, i, way) ? 'x' : '.';
  return out;
}

TEST_CASE("each way to tell a beginning looks at something else of a line") {
  constexpr std::string_view page =
      "### Engineer\n\n2019 - 2021\n\n- Built\n\n**Lecturer**, University of Leeds\n\nBarista\n";
  CHECK(begun(page, 0) == "x....");
  CHECK(begun(page, 1) == "x..x.");
  CHECK(begun(page, 2) == "...xx");
  CHECK(begun(page, 3) == "xxxxx");
  CHECK(begun(page, 4) == "x..x.");
  CHECK(begun(page, 7) == ".....");
  CHECK(begun(page, 8) == "...x.");
  CHECK(begun(page, 10) == "x..xx");
}

TEST_CASE("the label that a section begins with begins an entry each time") {
  const wild_tests::document page(
      "- Date: 2016 - 2019\n- Company: Riverbank Ltd.\n- Date: 2012 - 2015\n- Company: Saltbank Ltd.\n");
  const entry_plan plan(info_of<Position>);
  section_blocks blocks(page.in, plan, 0);
  for (const block& b : page.doc.blocks) blocks.said.push_back(features_of(page.in, plan, b));
  blocks.note_restarts();
  std::string out;
  for (std::size_t i = 0; i < page.doc.blocks.size(); ++i) out += beginnings::begins_entry(blocks, i, 11) ? 'x' : '.';
  CHECK(out == "x.x.");
}

TEST_CASE("an employer and a job over a period alone begin an entry") {
  CHECK(begun("Riverbank\nEngineer\n2019 - 2021\nBuilt bridges\n\nSaltbank\nClerk\n2016 - 2019\n", 9) == "x...x..");
  CHECK(begun("### Riverbank\nEngineer\n2019 - 2021\n", 9) == "...");
  CHECK(begun("Riverbank\nEngineer\n2019\n", 9) == "...");
}

TEST_CASE("a job over a period alone begins an entry where the first one does and an employer ends the section") {
  CHECK(begun("Engineer\n2019 - 2021\nRiverbank\nClerk\n2016 - 2019\nSaltbank\n", 12) == "x..x..");
  CHECK(begun("Riverbank\nEngineer\n2019 - 2021\nSaltbank\nClerk\n2016 - 2019\n", 12) == "......");
  CHECK(begun("Engineer\n2019 - 2021\nClerk\n2016 - 2019\n", 12) == "....");
  CHECK(begun("Engineer\n2019\nRiverbank\n", 12) == "...");
}

TEST_CASE("a line speaks first that holds what an entry's heading begins with, or a date besides") {
  constexpr std::string_view page = "University of Leeds\n\nLecturer, 2016\n\n- Taught\n";
  CHECK(begun(page, 5).size() == 3);
  CHECK(begun(page, 5)[2] == '.');
  CHECK(begun(page, 6)[1] == 'x');
}

TEST_CASE("below an employer with a time of its own, dates begin entries") {
  constexpr std::string_view page = "University of Leeds\n\nLecturer, 2016\n\n- Taught\n";
  CHECK(begun(page, 7, true) == ".x.");
  CHECK(begun(page, 7) == "...");
}

}  // namespace beginnings_test
