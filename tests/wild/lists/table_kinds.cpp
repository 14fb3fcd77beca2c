// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/table_kinds.hpp>

#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/cv/skill.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace table_kinds_test {

using namespace vitae::wild_text;

static_assert(words::is_sorted(kind_titles));

struct table {
  wild_tests::document page;
  std::vector<span> titles = cells_of(page.in.plain(), page.doc.blocks[0].text);
  std::size_t end = page.doc.blocks.size();

  explicit table(std::string_view text) : page(text) {}
  bool by_row() const { return table_kinds::lists_by_row(page.in, titles, 1, end); }
  bool records(bool words = true) const {
    return table_kinds::records_by_row(page.in, vitae::info_of<vitae::Skill>, words, titles, 1, end);
  }
  bool last() const { return table_kinds::lists_in_last_cells(page.in, titles.size(), 1, end); }
};

TEST_CASE("rows are lists where they say so, or the first title does") {
  CHECK(table("| Kind | What |\n|---|---|\n| Code | C |\n").by_row());
  CHECK(table("| Field | Tools |\n|---|---|\n| Drawing | Gimp, Krita |\n| Office | Writer, Calc |\n| Code | Git, Make "
              "|\n")
            .by_row());
  CHECK_FALSE(table("| Tools | Code |\n|---|---|\n| Git | C |\n| Make | Rust |\n").by_row());
}

TEST_CASE("rows are records where columns are members or levels") {
  CHECK(table("| Name | Level |\n|---|---|\n| Git | high |\n").records());
  CHECK(table("| Area | Beginner | Expert |\n|---|---|---|\n| Tools | Git | Docker |\n").records());
  CHECK_FALSE(table("| Tools | Code |\n|---|---|\n| Git | C |\n").records());
  CHECK(table("| Tools | Code |\n|---|---|\n| Git | C |\n").records(false));
}

TEST_CASE("of three columns the last may be lists, under kinds that come again") {
  CHECK(table("| Where | What | Which |\n|---|---|---|\n| Server | Code | C, Rust |\n| Server | Tests | Unit, Load |\n")
            .last());
  CHECK_FALSE(
      table("| Where | What | Which |\n|---|---|---|\n| Server | Code | C, Rust |\n| Page | Tests | Unit, Load |\n")
          .last());
}

}  // namespace table_kinds_test
