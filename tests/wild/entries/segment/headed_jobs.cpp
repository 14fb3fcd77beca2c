// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/headed_jobs.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace headed_jobs_test {

using namespace vitae;
using namespace vitae::wild_text;

/// Which blocks begin entries, where only the first one did before: "10010".
std::string starts(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  section_blocks blocks(page.in, plan, 0);
  for (const block& b : page.doc.blocks) blocks.said.push_back(features_of(page.in, plan, b));
  std::vector<char> begin(page.doc.blocks.size());
  begin.at(0) = 1;
  begin_at_jobs(blocks, begin);
  std::string out;
  for (const char c : begin) out += static_cast<char>('0' + c);
  return out;
}

TEST_CASE("a second job of one level below an employer's heading begins an entry") {
  CHECK(starts("### Example Ltd., 2019 - 2022\n\n#### Engineer\n\n- Built\n\n#### Intern\n\n- Swept\n") == "10010");
}

TEST_CASE("headings of other levels and those that are no jobs begin none") {
  CHECK(starts("### Engineer, 2019 - 2022\n\n#### Clerk\n\n- Built\n") == "100");
  CHECK(starts("### Example Ltd., 2019\n\n#### Engineer\n\n##### Harbour wall\n\n#### Lamps\n") == "1000");
}

TEST_CASE("where the headings of a level are jobs for the most part, those are too that no word tells") {
  CHECK(starts("### Example Ltd., 2019 - 2022\n\n#### Engineer\n\n#### Lamps and Bells\n\n#### Intern:\n\n- Swept\n") ==
        "10110");
  CHECK(starts("### Example Ltd., 2019 - 2022\n\n#### Engineer\n\n#### Tools:\n\n#### Intern\n\n- Swept\n") == "10010");
}

/// Which blocks begin none, as they stand within what was done at a firm: "0011".
std::string parts(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  section_blocks blocks(page.in, plan, 0);
  for (const block& b : page.doc.blocks) blocks.said.push_back(features_of(page.in, plan, b));
  std::string out;
  for (const char c : with_parts_of_firms(blocks, std::vector<char>(page.doc.blocks.size())))
    out += static_cast<char>('0' + c);
  return out;
}

TEST_CASE("what was done at a firm in characters is no entry beside it") {
  CHECK(parts("### 見本株式会社\n\n期間：2019年\n\n#### 受発注の改修\n\n期間：2019年\n\n### 例示株式会社\n") ==
        "00110");
  CHECK(parts("### 見本株式会社\n\n#### エンジニア\n\n### 例示株式会社\n") == "000");
  CHECK(parts("### 見本株式会社\n\n#### 受発注の改修\n\n### 灯台の改修\n") == "000");
  CHECK(parts("### 見本株式会社\n\n#### 受発注の改修\n") == "00");
}

}  // namespace headed_jobs_test
