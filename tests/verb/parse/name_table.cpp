// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/parse/name_table.hpp>

#include "../../catch.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace name_table_test {

using vitae::name_table;

static_assert(name_table<3>({"name", "notes", ""}).find("notes", 0) == 1);
static_assert(name_table<0>({}).find("name", 0) == 0);

TEST_CASE("each name is found, whichever is expected, and no other") {
  constexpr std::array<std::string_view, 8> names{"start", "state", "smart", "s", "end", "", "ändern", "starts"};
  constexpr name_table<8> table(names);
  for (std::size_t expected = 0; expected <= 9; ++expected) {
    for (std::size_t i = 0; i < names.size(); ++i) CHECK(table.find(names[i], expected) == i);
    for (const std::string_view other : {"Start", "stale", "en", "ends", "x", "a much longer name than any of them"})
      CHECK(table.find(other, expected) == names.size());
  }
}

TEST_CASE("names that all hash alike are found too") {
  std::array<std::string, 99> letters;
  std::array<std::string_view, 99> names;
  for (std::size_t i = 0; i < names.size(); ++i) {
    letters[i] = "a" + std::string(1, static_cast<char>('!' + i % 90)) + (i < 90 ? "c" : "b") + "dda";
    names[i] = letters[i];
  }
  const name_table<99> table(names);
  for (std::size_t i = 0; i < names.size(); ++i) CHECK(table.find(names[i], 99) == i);
  CHECK(table.find("a~~dda", 0) == 99);
}

}  // namespace name_table_test
