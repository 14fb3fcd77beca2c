// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/segment/dated_rows.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace dated_rows_test {

using namespace vitae;
using namespace vitae::wild_text;

/// How many blocks each entry has: "1 2".
std::string rows(std::string_view source) {
  const wild_tests::document page(source);
  std::string out;
  for (const entry_range& r : dated_rows(page.in, 1, page.doc.blocks.size()))
    out += (out.empty() ? "" : " ") + std::to_string(r.end - r.begin);
  return out;
}

TEST_CASE("each dated row of a table is an entry") {
  CHECK(rows("| Year | Prize |\n|---|---|\n| 2019 | Lamp |\n| 2018 | Bell of 2017 |\n| 2016-2018 | Buoy |\n") ==
        "1 1 1");
}

TEST_CASE("a row without a date goes on with the one above it") {
  CHECK(rows("| Year | Prize |\n|---|---|\n| 2019 | Lamp |\n| | with Ben Stone |\n| 2018 | Bell |\n| 2017 | Buoy |\n"
             "| 2016 | Oar |\n") == "2 1 1 1");
}

TEST_CASE("where few rows have a date they are no entries") {
  CHECK(rows("| Prize | From |\n|---|---|\n| Lamp | Oslo |\n| Bell | Leeds |\n").empty());
  CHECK(rows("| Prize | Year |\n|---|---|\n| Lamp | 2019 |\n| of | Oslo |\n| for | light |\n").empty());
  CHECK(rows("Prizes\n\nLamp, 2019\n\nBell, 2018\n").empty());
}

}  // namespace dated_rows_test
