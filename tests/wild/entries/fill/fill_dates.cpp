// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/fill/fill_dates.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/award.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"
#include "../../tree.hpp"

namespace fill_dates_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The dates of a document that is one entry, as its record has them.
std::string dates_of(std::string_view source, const type_info& type, bool goes_on = false) {
  const wild_tests::document page(source);
  const entry_plan plan(type);
  cutting cut(page.in.plain());
  cut.add(page.all(), gap::line);
  draft d;
  d.atoms = cut.take();
  d.dates = page.dates.dating_in(page.all());
  d.goes_on = goes_on;
  d.dated_lines = goes_on ? 1 : 0;
  node made;
  date_filling(page.in, plan).fill(made, d);
  return tree::shown(made, type);
}

TEST_CASE("a date that is printed twice is one of an award's") {
  CHECK(dates_of("2014 Kite Prize (2014)\n", info_of<Award>) == "{dates=[2014]}");
  CHECK(dates_of("Kite Prize, 2014, 2015, 2015\n", info_of<Award>) == "{dates=[2014 | 2015]}");
}

TEST_CASE("an entry with a period has the range among its dates") {
  CHECK(dates_of("Lamp Keeper, 2019-03 - 2021-04\n", info_of<Position>) == "{period={start=2019-03; end=2021-04}}");
  CHECK(dates_of("Lamp Keeper, 2015 | 2019-03 - 2021-04\n", info_of<Position>) ==
        "{period={start=2019-03; end=2021-04}}");
  CHECK(dates_of("Lamp Keeper\n", info_of<Position>) == "{}");
}

TEST_CASE("the year in which one was hired is only a beginning") {
  const wild_tests::document page("2014\n");
  draft d;
  d.dates = page.dates.dating_in(page.all());
  d.hired = true;
  const entry_plan plan(info_of<Position>);
  node made;
  date_filling(page.in, plan).fill(made, d);
  CHECK(tree::shown(made, info_of<Position>) == "{period={start=2014}}");
}

TEST_CASE("a beginning on a line of its own may go on") {
  const std::string open = dates_of("start: 2019-03\n", info_of<Position>, true);
  CHECK(open.find("start=2019-03; end=") != std::string::npos);
  CHECK(open != dates_of("start: 2019-03\n", info_of<Position>));
}

TEST_CASE("a list of dates has them all where they are in order, none where they are not") {
  CHECK(dates_of("Silver Lamp | 2016 | 2018\n", info_of<Award>) == "{dates=[2016 | 2018]}");
  CHECK(dates_of("Silver Lamp | 2018 | 2016\n", info_of<Award>) == "{dates=[2018 | 2016]}");
  CHECK(dates_of("Silver Lamp | 2016 | 2018 | 2015\n", info_of<Award>) == "{}");
}

}  // namespace fill_dates_test
