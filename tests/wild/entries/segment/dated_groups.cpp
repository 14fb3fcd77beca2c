// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/dated_groups.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/award.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace dated_groups_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The groups with their dates and the blocks they have: "2025:2 2024:1".
template <class Entry = Award>
std::string groups(std::string_view source) {
  const wild_tests::document page(source);
  std::string out;
  for (const dated_group& g : dated_groups(page.in, entry_plan(info_of<Entry>), 0, page.doc.blocks.size()))
    out += (out.empty() ? "" : " ") + page.of(g.date->text) + ":" + std::to_string(g.end - g.begin);
  return out;
}

TEST_CASE("a date over several items is that of each, however it is set") {
  for (const std::string_view source : {
           "**2025**\n\n- Lamp Prize\n- Bell Prize\n\n**2024**\n\n- Buoy Prize\n",
           "**2025**\n- Lamp Prize\n- Bell Prize\n\n**2024**\n- Buoy Prize\n",
           "### 2025\n\n- Lamp Prize\n- Bell Prize\n\n### 2024\n\n- Buoy Prize\n",
           "### 2025\nLamp Prize\nBell Prize // Example Harbour\n\n### 2024\nBuoy Prize\n",
           "2025\n\n* Lamp Prize\n* Bell Prize\n\n2024\n\n* Buoy Prize\n",
       }) {
    CAPTURE(std::string(source));
    CHECK(groups(source) == "2025:2 2024:1");
  }
}

TEST_CASE("a row without a date of its own has that of the row above") {
  CHECK(groups("| 2025 | Lamp Prize |\n|      | Bell Prize |\n| 2024 | Buoy Prize |\n") == "2025:1 2025:1 2024:1");
  CHECK(groups("| | |\n|---|---|\n| 2025 | Lamp Prize |\n| | Bell Prize |\n") == "2025:1 2025:1");
  CHECK(groups("| Year | Award |\n|---|---|\n| 2025 | Lamp Prize |\n| | Bell Prize |\n") == "2025:1 2025:1");
  CHECK(groups("| 2025 | Lamp Prize |\n| | Harbour Trust |\n| | |\n| 2024 | Bell Prize |\n").empty());
  CHECK(groups("+------+------------+\n| 2025 | Lamp Prize |\n|      +------------+\n|      | Bell Prize |\n"
               "+------+------------+\n| 2024 | Buoy Prize |\n+------+------------+\n") == "2025:1 2025:1 2024:1");
  CHECK(groups("| 2025 | Lamp Prize |\n| 2024 | Bell Prize |\n").empty());
  CHECK(groups("|      | Lamp Prize |\n| 2024 | Bell Prize |\n").empty());
  CHECK(groups("| 2025 | Lamp Prize |\n|      | Bell Prize, 2023 |\n| 2024 | Oar Prize |\n").empty());
  CHECK(groups("| Lamp Prize | 2025 |\n|      | Bell Prize |\n| Oar Prize | 2024 |\n").empty());
}

TEST_CASE("what is said of an item stays with it") {
  CHECK(groups("**2025**\n\n- Lamp Prize\n  - for the best lamp\n- Bell Prize\n") == "2025:3");
  CHECK(groups("**2025**\n\n- Lamp Prize\n\n  for the best lamp\n\n- Bell Prize\n") == "2025:3");
}

TEST_CASE("dates that are each one item's, or an item's own, make no groups") {
  CHECK(groups("**2025**\n\n- Lamp Prize\n\n**2024**\n\n- Buoy Prize\n").empty());
  CHECK(groups("**2025**\n\n- Lamp Prize, 2025\n- Bell Prize\n").empty());
  CHECK(groups("- Lamp Prize\n- Bell Prize\n\n**2024**\n\n- Buoy Prize\n- Oar Prize\n").empty());
  CHECK(groups("**2025**\n\nLamp Prize\n\n- Bell Prize\n- Buoy Prize\n").empty());
  CHECK(groups("### 2025\nLamp Prize\nFor the best lamp\n\n### 2024\nBuoy Prize\n").empty());
  CHECK(groups("Lamp Prize\n").empty());
  CHECK(groups("").empty());
}

TEST_CASE("entries that have their time are not grouped by it") {
  CHECK(groups<Position>("2019 - 2021\n\n- Lamplighter, Harbour Works\n- Bellringer, Harbour Works\n").empty());
}

}  // namespace dated_groups_test
