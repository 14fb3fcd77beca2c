// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/wrapped_dates.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace wrapped_dates_test {

using namespace vitae::wild_text;

std::string joined(std::string_view text) { return wrapped_dates(flatten(text)).join().text; }

TEST_CASE("a period in a column at the right margin goes on in the next line") {
  CHECK(joined("Keeper of Lamps              March 2014 -\nQuill University             Present\nWicks\n") ==
        "Keeper of Lamps              March 2014 - Present\nQuill University\nWicks\n");
  CHECK(joined("Keeper of Lamps              March 2014 -\n                           November 2016\n") ==
        "Keeper of Lamps              March 2014 - November 2016\n\n");
}

TEST_CASE("a period in a column at the left margin goes on in the next line") {
  CHECK(joined("     Since Keeper of Lamps, Quill University\nMarch 2014 Lamps and wicks\n") ==
        "     Since March 2014 Keeper of Lamps, Quill University\n           Lamps and wicks\n");
  CHECK(joined("from 02/2015 Keeper of Lamps\n  to 09/2022 • Lamps\n") ==
        "from 02/2015 to 09/2022 Keeper of Lamps\n             • Lamps\n");
  CHECK(joined("Sep 2014     Quill University\nCurrent      Keeper of Lamps\n") ==
        "Sep 2014 Current     Quill University\n             Keeper of Lamps\n");
}

TEST_CASE("a period in a narrow column may take three lines") {
  CHECK(joined("    June– Keeper of Lamps, Quill University\nSeptember Lamps and wicks\n     2017 • Trimmed them\n") ==
        "    June– September 2017 Keeper of Lamps, Quill University\n          Lamps and wicks\n          • Trimmed "
        "them\n");
  CHECK(joined("     October Keeper of Lamps\n2017–January Lamps and wicks\n        2018 • Trimmed them\nWicks\n") ==
        "     October 2017–January 2018 Keeper of Lamps\n             Lamps and wicks\n             • Trimmed "
        "them\nWicks\n");
}

TEST_CASE("months without a year have that which the next line begins with") {
  CHECK(joined("Sept.–Nov. Quill University, Keeper\n2019 Lamps and wicks\n") ==
        "Sept.–Nov. 2019 Quill University, Keeper\n     Lamps and wicks\n");
}

TEST_CASE("the end of a period keeps its place in the document") {
  constexpr std::string_view text = "Keeper of Lamps              March 2014 -\nQuill University             Present\n";
  const plain_text plain = wrapped_dates(flatten(text)).join();
  const std::size_t at = plain.text.find("Present");
  CHECK(plain.where(at, at + 7).of(text) == "Present");
}

TEST_CASE("dates of their own below one another stay where they are") {
  for (const std::string_view text :
       {"2016 Lamp prize\n2017 Kite prize\n", "Lamp prize              2016\nKite prize              2017\n",
        "2014 - 2016 Quill University\n2012 - 2014 Harbour School\n", "May Keeper of lamps\n2019 was a good year\n",
        "March 2014 Keeper\nHarbour 2015 Keeper\n", "Keeper of lamps - 2014\nPresent at the harbour\n", "", "\n\n"})
    CHECK(joined(text) == text);
}

}  // namespace wrapped_dates_test
