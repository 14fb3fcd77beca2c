// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/features/lead.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace lead_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("a long line leads with its first sentence") {
  const std::string head = "Engineer at Example Software.", rest(180, 'x');
  const wild_tests::document page(head + " Built " + rest + "\n");
  CHECK(page.of(lead_of(page.in, page.all())).find(head) == 0);
  CHECK(lead_of(page.in, page.all()).size() < 60);
  const wild_tests::document brief("Engineer. Example Software.");
  CHECK(lead_of(brief.in, brief.all()) == brief.all());
}

TEST_CASE("a first sentence may fill its line") {
  const std::string head = "Researcher, Institute of Tides and Currents, Example University, Riverton, France.";
  const wild_tests::document page(
      "- " + head + "\n  " +
      "Development of a model of all the harbours of the western coast, of the tides in them and of "
      "the ships that wait for high water, with the people who keep their lights.\n");
  CHECK(page.of(lead_of(page.in, page.doc.blocks.at(0).text)) == head);
}

TEST_CASE("a long line leads up to the dash behind its date") {
  const std::string head = "**Clerk**, Institute of Tides, Example University, Norway (10/2016–12/2019)";
  const std::string rest =
      " counted the lamps of forty harbours by night and wrote down which of them went out, "
      "and why, and for whom; and trained those who count them now";
  for (const std::string dash : {" — ", " – ", " - "}) {
    const wild_tests::document page("- " + head + dash + rest + "\n");
    const std::string lead = page.of(lead_of(page.in, page.doc.blocks.at(0).text));
    CHECK(lead.ends_with("(10/2016–12/2019)"));
  }
}

TEST_CASE("a date in brackets that begins a line is no head of its own") {
  const wild_tests::document page(
      "- (2011-2012) - Clerk at Example Research. Counted the lamps of forty harbours by night and wrote down which of "
      "them "
      "went out, and why, and for whom.\n");
  CHECK(page.of(lead_of(page.in, page.doc.blocks.at(0).text)) == "(2011-2012) - Clerk at Example Research.");
}

TEST_CASE("a short line leads up to the period that ends its first sentence") {
  const auto lead = [](std::string_view source) {
    const wild_tests::document page(source);
    return page.of(lead_of(page.in, page.doc.blocks.at(0).text));
  };
  CHECK(lead("Clerk, 2016 to 2019. Counted lamps and wrote the report of each month.\n") == "Clerk, 2016 to 2019.");
  CHECK(lead("Clerk, 2016 to 2019. Leeds\n") == "Clerk, 2016 to 2019. Leeds");
  CHECK(lead("Clerk, 2016. Counted lamps and wrote the report of each month.\n").ends_with("month."));
}

TEST_CASE("the first line of a wrapped item that ends in its date is the head") {
  const wild_tests::document page(
      "- Clerk of the Lamps, Example Harbour Ltd., Oslo, Norway | 02/2018 - 09/2024\n  Counted the lamps of the "
      "harbour "
      "every night and told the others which of them were out, and why\n");
  const span all = page.doc.blocks.at(0).text;
  CHECK(page.of(lead_of(page.in, all)) == "Clerk of the Lamps, Example Harbour Ltd., Oslo, Norway | 02/2018 - 09/2024");
}

TEST_CASE("a date that is the last sentence of a line closes it") {
  const auto closing = [](std::string_view source) {
    const wild_tests::document page(source);
    const span line = page.doc.blocks.at(0).text;
    const found_date* found = closing_date(page.in, lead_of(page.in, line), line);
    return found ? page.of(found->text) : std::string();
  };
  const std::string told =
      "- Lamp Fellowship for the Study of Old Harbours: “Lamps of the Shore”. Paid by the Department of Lamps at "
      "Example University and by the Museum of Piers and Boats, for the lamps of all the harbours of the coast";
  CHECK(closing(told + ". 2015 - 2016.\n") == "2015 - 2016");
  CHECK(closing(told + ". 2017\n") == "2017");
  CHECK(closing(told + ", 2017\n").empty());
  CHECK(closing(told + ". 2017. Declined\n").empty());
  CHECK(closing(told + ". [May, 2015 - June, 2016]\n") == "May, 2015 - June, 2016");
  CHECK(closing("- Lamp Fellowship. 2017\n").empty());
  CHECK(closing(told + " (2015 - 2016)\n") == "2015 - 2016");
  CHECK(closing(told + " (since 2015)\n") == "since 2015");
  CHECK(closing(told + " (2015)\n").empty());
  CHECK(closing(told + ", 2011 - 2012 (2015 - 2016)\n").empty());
}

TEST_CASE("the bracket around a closing date is no part of what stands before it") {
  for (const std::string_view source :
       {"counted lamps. [2015 - 2016]", "counted lamps. (2015 - 2016)", "counted lamps. 2015 - 2016"}) {
    const wild_tests::document page(source);
    const auto dates = page.in.dates.dating_in(page.all());
    REQUIRE(dates.size() == 1);
    CHECK(page.of(before_closing(page.in, page.all(), *dates[0])) == "counted lamps.");
  }
}

TEST_CASE("a line leads up to the long brackets that are the rest of it") {
  const std::string told = " (an award for those who count the lamps of every harbour on the coast by night)";
  const auto before = [](const std::string& text) {
    const wild_tests::document page(text);
    return page.of(before_long_bracket(page.in, page.all()));
  };
  CHECK(before("Lamp Fellow at Example University" + told + ".") == "Lamp Fellow at Example University");
  CHECK(before("Lamp Fellow at Example University (an award)") == "");
  CHECK(before("Lamp Fellow at Example University" + told + ", Oslo") == "");
  CHECK(before("Lamp Fellow at Example" + told.substr(0, 40) + ")" + told) == "");
}

TEST_CASE("what stands behind a head has no mark before it") {
  const wild_tests::document page("Clerk (2016-2019) - counted lamps");
  CHECK(page.of(behind_lead(page.in, page.at("Clerk (2016-2019)"), page.all())) == "counted lamps");
}

TEST_CASE("what is written short in Cyrillic ends no sentence") {
  for (const std::string_view text : {"С марта 2010 г", "с 2008 по 2015 гг", "имени Б", "имени Б. Н", "Адрес: ул"}) {
    CAPTURE(std::string(text));
    CHECK(ends_short_form(text));
  }
  for (const std::string_view text : {"маяк", "2010", "Example Ltd", ""}) CHECK_FALSE(ends_short_form(text));
}

TEST_CASE("a line in Cyrillic is as long as its letters are many") {
  std::string text = "2008 - 2013 Примерный университет";
  while (breadth_of(text) < 180) text += ", факультет ламп";
  const wild_tests::document page(text);
  CHECK(page.of(lead_of(page.in, page.all())) == text);
}

TEST_CASE("a line that ends in its time leads up to the dash behind which it tells what was done") {
  const auto head = [](std::string_view text) {
    const wild_tests::document page(text);
    return page.of(lead_of(page.in, page.all()));
  };
  CHECK(head("Kontrola kvality - kontrola dílů dle postupů a zápis reportů ( 2016-2017 )") == "Kontrola kvality");
  CHECK(head("Example Ltd. - Keeper - cleaned the lens and wrote reports of it (2016 - 2017)") ==
        "Example Ltd. - Keeper");
  const std::string_view whole = "Keeper - Example Lights and Sons Ltd. (2016 - 2017)";
  CHECK(head(whole) == whole);
  const wild_tests::document page("Keeper - cleaned the lens and wrote many reports (2016 - 2017)");
  REQUIRE(closing_date(page.in, lead_of(page.in, page.all()), page.all()) != nullptr);
}

TEST_CASE("a job's line leads up to the bar behind which tools stand") {
  const auto lead = [](std::string_view source) {
    const wild_tests::document page(source);
    return page.of(lead_of(page.in, page.all()));
  };
  CHECK(lead("Student Researcher | TensorFlow, Python") == "Student Researcher");
  CHECK(lead("Engineer | Python, Docker, Tide Tables, Linux.") == "Engineer");
  for (const std::string_view whole : {"Engineer | Example Ltd., Leeds", "Python | Docker, Linux",
                                       "Engineer | Python, Docker | 2019", "Engineer | Linux"})
    CHECK(lead(whole) == whole);
}

TEST_CASE("what was done somewhere follows its time and a dash, in a short line too") {
  const auto lead = [](std::string_view source) {
    const wild_tests::document page(source);
    return page.of(lead_of(page.in, page.all()));
  };
  CHECK(lead("Clerk, Example Ltd. (2016 - 2019) - Counted the lamps") == "Clerk, Example Ltd. (2016 - 2019)");
  for (const std::string_view whole :
       {"Clerk (2016 - 2019) - Example Works", "Clerk, Example Ltd. (2016 - 2019)", "Clerk - Counted the lamps"})
    CHECK(lead(whole) == whole);
}

}  // namespace lead_test
