// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/drafting/table_columns.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/award.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace table_columns_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The members of a table's columns, "-" for one that may hold anything.
template <class T>
std::string columns(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<T>);
  std::string out;
  for (const member_info* m : table_columns(page.in, plan).read(page.doc.blocks.front().text))
    out += (out.empty() ? "" : " ") + std::string(m ? m->name : "-");
  return out;
}

TEST_CASE("a table's header row is known by its columns") {
  const wild_tests::document page("Title\tCompany\tYears\n\nInformatics\tand\tbees\n");
  const entry_plan plan(info_of<Position>);
  CHECK(table_columns(page.in, plan).are_named_by(page.doc.blocks.front()));
  CHECK_FALSE(table_columns(page.in, plan).are_named_by(page.doc.blocks.back()));
  const wild_tests::document row("Diploma in Ropes | Tide School | 2014 - 2016\n");
  CHECK_FALSE(table_columns(row.in, entry_plan(info_of<Degree>)).are_named_by(row.doc.blocks.front()));
  const wild_tests::document degrees("Degree Major    Institution    Graduation Year\n");
  CHECK(table_columns(degrees.in, entry_plan(info_of<Degree>)).are_named_by(degrees.doc.blocks.front()));
}

TEST_CASE("columns hold the members that their titles name") {
  CHECK(columns<Position>("| Title | Company | Period |\n|---|---|---|\n| Clerk | Example Ltd. | 2019 |\n") ==
        "title organization period");
  CHECK(columns<Position>("| Company | Wages |\n|---|---|\n| Example Ltd. | none |\n") == "organization -");
}

TEST_CASE("a description holds the name where no other column does") {
  constexpr std::string_view body = "|---|---|---|\n| 2019 | Example Prize | 10 |\n";
  CHECK(columns<Award>("| Year | Summary | Amount |\n" + std::string(body)) == "- - -");
  CHECK(columns<Award>("| Year | Title | Summary |\n" + std::string(body)) == "- title summary");
}

TEST_CASE("beside nothing but a date a cell is the entry's whole head") {
  CHECK(columns<Degree>("| Period | Degree |\n|---|---|\n| 2016 | B.Sc., University of Oslo |\n") == "- -");
}

TEST_CASE("a column of two names may hold either") {
  CHECK(columns<Position>("| Company / Title | Period | Place |\n|---|---|---|\n| Clerk | 2019 | Oslo |\n") ==
        "- period location");
}

TEST_CASE("the column of the places may hold organisations where no other one does") {
  constexpr std::string_view body = "|---|---|---|\n| 2019 - 2021 | Bäckerin | Beispielwerke, Wien |\n";
  CHECK(columns<Degree>("| Zeitraum | Ausbildung | Ort |\n" + std::string(body)) == "period title -");
  CHECK(columns<Degree>("| Zeitraum | Was | Ort |\n" + std::string(body)) == "period - -");
  CHECK(columns<Degree>("| Schule | Abschluss | Ort |\n" + std::string(body)) == "institution title location");
}

}  // namespace table_columns_test
