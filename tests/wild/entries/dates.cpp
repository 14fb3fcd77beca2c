// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/dates.hpp>

#include <string>
#include <string_view>
#include <utility>

#include "../../catch.hpp"
#include "../document.hpp"

namespace dates_test {

using namespace vitae::wild_text;

std::string told(const found_date& d) {
  const vitae::period& when = d.what.when;
  return (when.start ? edtf_of(*when.start) : "") + "/" + (when.end ? edtf_of(*when.end) : "");
}

TEST_CASE("the dates of a document are found in order, each where it stands") {
  const wild_tests::document page("# Work\n\nEngineer | Jan 2019 - Mar 2021\n\nIntern | 2017-05 - 2017-08\n");
  const auto all = page.dates.dating_in(page.all());
  REQUIRE(all.size() == 2);
  CHECK(page.of(all[0]->text) == "Jan 2019 - Mar 2021");
  CHECK(told(*all[0]) == "2019-01/2021-03");
  CHECK(told(*all[1]) == "2017-05/2017-08");
  const span second = page.doc.blocks.back().text;
  REQUIRE(page.dates.dating_in(second).size() == 1);
  CHECK(page.dates.dating_in(second)[0] == all[1]);
  CHECK(page.dates.dating_in(page.doc.blocks.front().text).empty());
  CHECK(page.dates.any_in(second));
  CHECK_FALSE(page.dates.any_in(page.doc.blocks.front().text));
}

TEST_CASE("dates stand in the order of the text, whatever that of the blocks is") {
  wild_tests::document page("Clerk 2011\n\nKeeper 2012\n\nPilot 2013\n\nCook 2014\n");
  std::swap(page.doc.blocks[0], page.doc.blocks[3]);
  const date_table dates(page.doc, vitae::dates::day_order::unknown);
  for (const block& b : page.doc.blocks) {
    const auto all = dates.dating_in(b.text);
    REQUIRE(all.size() == 1);
    CHECK(page.of(b.text).ends_with(page.of(all[0]->text)));
  }
}

TEST_CASE("a year with a dash before a line goes on") {
  for (const std::string line : {"2018– Lecturer", "2018- Lecturer", "2018-**Lecturer**", "2018-- Lecturer",
                                 "May 2018 - | Oslo", "May 2018 – | Oslo"}) {
    CAPTURE(line);
    const wild_tests::document page(line + "\n");
    const auto all = page.dates.dating_in(page.all());
    REQUIRE(all.size() == 1);
    CHECK(all[0]->what.is_range);
    REQUIRE(all[0]->what.when.end);
    CHECK(*all[0]->what.when.end == vitae::date::present());
  }
}

TEST_CASE("how long a period was or that it is expected is part of it") {
  for (const auto& [line, date] : {
           std::pair<std::string, std::string>{"May 2016 - May 2019 (3 years) Clerk", "May 2016 - May 2019 (3 years)"},
           {"2016 - 2019 (2 yrs 11 mos)", "2016 - 2019 (2 yrs 11 mos)"},
           {"2016 - 2019\u00A0(2 anos 5 meses)", "2016 - 2019\u00A0(2 anos 5 meses)"},
           {"2016 - 2029 (expected)", "2016 - 2029 (expected)"},
           {"2016 - 2029 (Voraussichtlich)", "2016 - 2029 (Voraussichtlich)"},
           {"2016 - 2019 (Oslo)", "2016 - 2019"},
           {"2019 (1 year)", "2019"},
           {"2016 - 2019 (3 years", "2016 - 2019"},
       }) {
    CAPTURE(line);
    const wild_tests::document page(line + "\n");
    const auto all = page.dates.dating_in(page.all());
    REQUIRE(all.size() == 1);
    CHECK(page.of(all[0]->text) == date);
  }
}

TEST_CASE("a year within a phrase is mentioned and dates nothing") {
  const wild_tests::document page("Scholarship of 2014, Example University\n");
  CHECK(page.dates.dating_in(page.all()).empty());
  REQUIRE(page.dates.mentioned_in(page.all()).size() == 1);
  CHECK(page.of(page.dates.mentioned_in(page.all())[0]->text) == "2014");
  CHECK(page.dates.any_in(page.all()));
}

TEST_CASE("every date either dates or is mentioned") {
  const wild_tests::document page("Engineer, 2019 - 2021, with the prize of 1999, Oslo; since May 2022\n");
  const std::size_t all = vitae::find_dates(page.doc.plain.text).size();
  CHECK(all >= 3);
  CHECK(page.dates.dating_in(page.all()).size() + page.dates.mentioned_in(page.all()).size() == all);
}

TEST_CASE("which is the month of a numeric date is as told") {
  constexpr std::string_view source = "Engineer\n\n6/1/2011 - 8/2/2012\n";
  const wild_tests::document american(source, vitae::dates::day_order::month_first);
  const wild_tests::document european(source, vitae::dates::day_order::day_first);
  REQUIRE(american.dates.dating_in(american.all()).size() == 1);
  REQUIRE(european.dates.dating_in(european.all()).size() == 1);
  CHECK(told(*american.dates.dating_in(american.all())[0]) == "2011-06-01/2012-08-02");
  CHECK(told(*european.dates.dating_in(european.all())[0]) == "2011-01-06/2012-02-08");
}

TEST_CASE("where nothing tells which number is the month, the years are kept, and the date is doubtful") {
  const wild_tests::document page(
      "Engineer\n\n6/1/2011 - 8/2/2012\n\n6/1/2013 - present\n\n31.02.2019\n\n2015 - 2016\n");
  const auto all = page.dates.dating_in(page.all());
  REQUIRE(all.size() == 4);
  CHECK(told(*all[0]) == "2011/2012");
  CHECK(told(*all[1]) == "2013/present");
  CHECK(page.dates.doubtful() == std::vector<const found_date*>{all[0], all[1], all[2]});
}

TEST_CASE("a blank date is no text") { CHECK(edtf_of(vitae::date{}).empty()); }

TEST_CASE("the class of a year is when one graduates, unless its name goes on") {
  const wild_tests::document page("Example College, Class of 2009\n");
  REQUIRE(page.dates.dating_in(page.all()).size() == 1);
  CHECK(page.of(page.dates.dating_in(page.all())[0]->text) == "Class of 2009");
  const wild_tests::document scholar("Class of 1999 Scholar, Example College\n");
  CHECK(scholar.dates.dating_in(scholar.all()).empty());
}

TEST_CASE("in a document that shortens its years a hyphen leads to a year, not to a month") {
  const wild_tests::document page("[2004-7] Clown\n\n[2006-9] Piper\n\n[2008-10] Baker\n");
  const auto all = page.dates.dating_in(page.all());
  REQUIRE(all.size() == 3);
  CHECK(told(*all[0]) == "2004/2007");
  CHECK(all[0]->what.is_range);
  CHECK(told(*all[2]) == "2008/2010");
  const wild_tests::document other("[2008-10] Baker\n");
  CHECK(told(*other.dates.dating_in(other.all())[0]) == "2008-10/2008-10");
}

TEST_CASE("a fiscal year may be part of a name") {
  const wild_tests::document page("令和4年度潮汐賞\n");
  CHECK(page.dates.dating_in(page.all()).empty());
  const wild_tests::document apart("令和4年度 潮汐賞\n");
  CHECK(apart.dates.dating_in(apart.all()).size() == 1);
}

TEST_CASE("the day on which a Japanese document was written is no period") {
  for (const std::string_view stamp : {"2024年5月1日現在\n", "2024年5月1日 現在\n"}) {
    const wild_tests::document page(stamp);
    CHECK(page.dates.dating_in(page.all()).empty());
  }
  const wild_tests::document page("2020年4月～現在\n");
  CHECK(page.dates.dating_in(page.all()).size() == 1);
}

TEST_CASE("of a day that reads in two ways both readings are told") {
  const wild_tests::document page("Engineer | 06/04/2021 - 05/03/2022\n");
  const auto doubtful = page.dates.doubtful();
  REQUIRE(doubtful.size() == 1);
  const vitae::fault why = date_table::doubt_of(*doubtful[0], page.of(doubtful[0]->text));
  CHECK(why.code == "date.ambiguous");
  CHECK(why.message.starts_with("write 2021-06-04 or 2021-04-06: in '06/04/2021"));
}

}  // namespace dates_test
