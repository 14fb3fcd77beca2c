// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/stacked_columns.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace stacked_columns_test {

using namespace vitae::wild_text;

std::string beside(std::string_view text) { return stacked_columns(flatten(text)).unstack().text; }

TEST_CASE("dates above as many lines without one belong to these") {
  CHECK(beside("Awards\n2021\n2019\n\nLamp Prize\nKite Prize\n\nKnots\n") ==
        "Awards\n2021\tLamp Prize\n2019\tKite Prize\n\nKnots\n");
  CHECK(beside("2020 – 2022\n2018 – 2020\nMay 2017\n\nKeeper, Quill University\nClerk, Salt Press\nCook\n") ==
        "2020 – 2022\tKeeper, Quill University\n2018 – 2020\tClerk, Salt Press\nMay 2017\tCook\n");
}

TEST_CASE("dates belong to items that go on in a second line") {
  CHECK(beside("Awards\n2021\n2013, 2016\n\nThe Prize for the Lamps of a Harbour and the Books of their\nKeeper\n"
               "Kite Prize\n") ==
        "Awards\n2021\tThe Prize for the Lamps of a Harbour and the Books of their\nKeeper\n2013, 2016\tKite Prize\n");
  CHECK(beside("2015-18\n2015-18\n\nLamp Prize\nKite Prize\n") == "2015-18\tLamp Prize\n2015-18\tKite Prize\n");
}

TEST_CASE("languages above how well they are spoken belong to that") {
  CHECK(beside("French\nEnglish\nWelsh\n\nNative speaker\nFluent\nBasic\n") ==
        "French\tNative speaker\nEnglish\tFluent\nWelsh\tBasic\n");
}

TEST_CASE("labels above lists belong to these") {
  CHECK(beside("Skills\nTools\nTrades\nCrafts\n\nSaw, plane, lathe\nSails, ropes\nKnots, nets\n") ==
        "Skills\nTools\tSaw, plane, lathe\nTrades\tSails, ropes\nCrafts\tKnots, nets\n");
}

TEST_CASE("what was put beside keeps its place in the document") {
  constexpr std::string_view text = "2021\n2019\n\nLamp Prize\nKite Prize\n";
  const plain_text plain = stacked_columns(flatten(text)).unstack();
  for (const std::string_view words : {"2021", "2019", "Lamp Prize", "Kite Prize"}) {
    const std::size_t at = plain.text.find(words);
    CHECK(plain.where(at, at + words.size()).of(text) == words);
  }
}

TEST_CASE("other paragraphs of as many lines stay where they are") {
  for (const std::string_view text :
       {"2021\n2019\n2017\n\nLamp Prize\nKite Prize\n",                               // not as many
        "2011 –\n2014\n\nKeeper of lamps\nQuill University\n",                        // one period, in two lines
        "05/2013\n09/2015\n\nKeeper of lamps\nQuill University\n",                    // so too
        "2021\n2019\n\n2017 Lamp Prize\n2015 Kite Prize\n",                           // dated themselves
        "Lamp Prize\nKite Prize\n\n2021\n2019\n\nKnots and nets\nTalks and walks\n",  // beside the lines above
        "French\nEnglish\n\nWelsh\nIrish\n", "Tools\nTrades\nCrafts\n\nI saw.\nI sail.\nI knot.\n", "", "\n\n"})
    CHECK(beside(text) == text);
}

}  // namespace stacked_columns_test
