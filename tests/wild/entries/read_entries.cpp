// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/read_entries.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/award.hpp>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/project.hpp>
#include <vitae/leaf/period.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"
#include "../document.hpp"
#include "../read_entries.hpp"
#include "../tree.hpp"

namespace read_entries_test {

struct Job {
  std::string firm;
  std::string role;
  std::string town;
  vitae::period time;
  std::vector<std::string> bosses;
  std::string words;
  std::vector<std::string> deeds;
};

}  // namespace read_entries_test

template <>
struct vitae::schema<read_entries_test::Job> {
  static constexpr std::array remarks{
      vitae::on<&read_entries_test::Job::firm>().heading().looks(vitae::look::organization).also("company"),
      vitae::on<&read_entries_test::Job::role>().heading().looks(vitae::look::role),
      vitae::on<&read_entries_test::Job::town>().aside().looks(vitae::look::place),
      vitae::on<&read_entries_test::Job::time>().also("dates|years"),
      vitae::on<&read_entries_test::Job::bosses>().also("manager|supervisor").looks(vitae::look::person),
      vitae::on<&read_entries_test::Job::words>().prose().looks(vitae::look::prose),
      vitae::on<&read_entries_test::Job::deeds>().bullets().also("duties")};
};

namespace read_entries_test {

using namespace vitae::wild_text;

std::string jobs(std::string_view text) {
  const outline doc = read_outline(flatten(text));
  const date_table dates(doc, vitae::dates::day_order::unknown);
  evidence weigh(doc.plain);
  const context in{doc, dates, weigh};
  const entry_plan plan(vitae::info_of<Job>);
  vitae::node list;
  read_entries(in, plan, 0, doc.blocks.size(), list);
  return tree::shown(list, vitae::info_of<std::vector<Job>>);
}

constexpr std::string_view two_jobs =
    "[{firm=Hooli Inc.; role=Software Engineer; town=Boston, MA; time={start=2018-05; end=present}} | "
    "{firm=Initech GmbH; role=Data Analyst; town=Berlin, Germany; time={start=2015-01; end=2018-04}}]";

TEST_CASE("one pair of jobs in many layouts") {
  static constexpr std::string_view layouts[] = {
      "### Software Engineer, Hooli Inc.\nMay 2018 – Present | Boston, MA\n\n### Data Analyst, Initech GmbH\nJan 2015 "
      "– "
      "Apr 2018 | Berlin, Germany\n",
      "**Hooli Inc.**, Boston, MA\n*Software Engineer* (05/2018 – present)\n\n**Initech GmbH**, Berlin, "
      "Germany\n*Data Analyst* (01/2015 – 04/2018)\n",
      "Hooli Inc., Boston, MA                    05/2018 - Present\nSoftware Engineer\n\nInitech GmbH, Berlin, Germany "
      "                   01/2015 - 04/2018\nData Analyst\n",
      "05/2018 - Present: Software Engineer, Hooli Inc., Boston, MA\n\n01/2015 - 04/2018: Data Analyst, Initech GmbH, "
      "Berlin, Germany\n",
      "| Dates | Role | Company | Town |\n|---|---|---|---|\n| 05/2018 – present | Software Engineer | Hooli Inc. | "
      "Boston, MA |\n| 01/2015 – 04/2018 | Data Analyst | Initech GmbH | Berlin, Germany |\n",
      "* Software Engineer at Hooli Inc., Boston, MA, May 2018 - now\n* Data Analyst at Initech GmbH, Berlin, Germany, "
      "January 2015 - April 2018\n",
      "Company: Hooli Inc., Boston, MA\nRole: Software Engineer\nDates: May 2018 - present\n\nCompany: Initech GmbH, "
      "Berlin, Germany\nRole: Data Analyst\nDates: Jan 2015 - Apr 2018\n",
      "May 2018 – present\n:   **Software Engineer**; Hooli Inc. (Boston, MA)\n\nJan 2015 – Apr 2018\n:   **Data "
      "Analyst**; Initech GmbH (Berlin, Germany)\n",
      "#### • Hooli Inc. Boston, MA\n\nSoftware Engineer\n\n05/2018 - Present\n\n# Initech GmbH\n\nBerlin, "
      "Germany\n\nData Analyst\n\n01/2015 - 04/2018\n",
      "Hooli Inc., Boston, MA\n\nSoftware Engineer\n\nInitech GmbH, Berlin, Germany\n\nData Analyst\n\n05/2018 – "
      "present\n\n01/2015 – 04/2018\n",
  };
  for (const std::string_view layout : layouts) {
    CAPTURE(std::string(layout));
    CHECK(jobs(layout) == two_jobs);
  }
}

TEST_CASE("a project is described behind its name, and what it is made of are keywords") {
  const auto projects = [](std::string_view source) {
    return wild_tests::entries_of(source, vitae::info_of<vitae::Project>);
  };
  const std::string listed = projects("- **vitae**: a reader of CVs in C++20\n- loom (2019): Weaves patterns\n");
  CHECK(listed.find("role") == listed.npos);
  CHECK(listed.find("a reader of CVs in C++20") != listed.npos);
  CHECK(listed.find(" | ") != listed.npos);
  CHECK(projects("- [kite](https://example.com) - flies in the wind\n- loom: weaves\n").find("name=kite;") !=
        std::string::npos);
  const std::string headed = projects(
      "### Loom\n\nWeaves patterns.\n\nhttps://example.com/loom\n\n### Kite\n\nFlies in the wind.\n\nIt is "
      "blue.\n");
  CHECK(headed.find("name=Loom") != headed.npos);
  CHECK(headed.find("name=Kite") != headed.npos);
  CHECK(headed.find("name", headed.find("name=Kite") + 1) == headed.npos);
  const std::string tools =
      projects("**Tides of the Harbour** | NLTK, sklearn\n- Foretold them\n\n**Lamps** | Python, Qt\n- Lit\n");
  CHECK(tools.find("keywords") != tools.npos);
  CHECK(tools.find("role") == tools.npos);
}

TEST_CASE("several roles share an employer, several posts a title") {
  CHECK(
      jobs("**Hooli Inc.**, Boston, MA\n\n*Senior Engineer* (2020 – 2022)\n\n- Led the team.\n\n*Engineer* (2018 – "
           "2020)\n\n- Fixed the build.\n") ==
      "[{firm=Hooli Inc.; role=Senior Engineer; town=Boston, MA; time={start=2020; end=2022}; deeds=[Led the team.]} | "
      "{firm=Hooli Inc.; role=Engineer; town=Boston, MA; time={start=2018; end=2020}; deeds=[Fixed the build.]}]");
}

TEST_CASE("a department below its university's name is a part of it") {
  const std::string read = jobs(
      "- University of Leeds\n  - Visiting Lecturer, Mathematics Department (2014 - 2015)\n  - Teaching Fellow, "
      "Mathematics Department (2008 - 2010)\n");
  CHECK(read.find("firm: Mathematics") == std::string::npos);
  CHECK(read.find("University of Leeds") != read.rfind("University of Leeds"));
}

TEST_CASE("labels within a head, and the text after it") {
  CHECK(jobs("### Hooli Inc.\n*Research Intern* Manager: Jane Stone\n2019 – 2020\n\nDuties:\n\n- Counted sheep.\n") ==
        "[{firm=Hooli Inc.; role=Research Intern; time={start=2019; end=2020}; bosses=[Jane Stone]; deeds=[Counted "
        "sheep.]}]");
}

/// The titles of awards, as a person's schema reads them.
std::string awards(std::string_view text) {
  const wild_tests::document page(text);
  const entry_plan plan(vitae::info_of<vitae::Award>);
  vitae::node list;
  read_entries(page.in, plan, 0, page.doc.blocks.size(), list);
  std::string titles;
  for (const vitae::node& one : list.parts)
    if (const vitae::node* title = one.find(plan.slots[0]->index))
      titles += (titles.empty() ? "" : " | ") + title->text;
  return titles;
}

TEST_CASE("an award may be called anything, and what is in parentheses alone is none") {
  CHECK(
      awards(
          "1. 見本花子:  \n**第 13 回例示賞**.  \n日本例示学会, 2023 年 9 月.\n1. 見本花子:  \n**2021 年度論文賞**.  \n"
          "例示学会, 2022 年 6 月.\n") == "第 13 回例示賞 | 2021 年度論文賞");
  CHECK(awards("- Best Paper Award, 2019\n- Bright Sparks of the Valley (top 5 of 300)\n- Second Prize, 2020\n") ==
        "Best Paper Award | Bright Sparks of the Valley (top 5 of 300) | Second Prize");
  CHECK(awards("- First Prize Scholarship of the University of Leeds, 2019 (Top 2% of the year)\n"
               "- National Scholarship, 2018 (Top 1% of the year)\n") ==
        "First Prize Scholarship of the University of Leeds | National Scholarship");
}

TEST_CASE("a contest and its prize are one name, as are a name and a word in parentheses") {
  CHECK(awards("- Example Code Challenge: Gold Prize, 2019\n- Another Code Challenge: Second Prize, 2020\n") ==
        "Example Code Challenge: Gold Prize | Another Code Challenge: Second Prize");
  CHECK(awards("- Third Prize in the Example Image Challenge (EIC'16)\n- Star of the Lab (Team)\n") ==
        "Third Prize in the Example Image Challenge (EIC'16) | Star of the Lab (Team)");
}

TEST_CASE("what one came in as belongs to a contest's name, behind a comma too") {
  CHECK(awards("- Harbour Hackathon, 3rd Prize, 2019\n- Example Prize, Example University, 2018\n") ==
        "Harbour Hackathon, 3rd Prize | Example Prize");
}

TEST_CASE("each dated row of a table is an award, whatever it is called") {
  CHECK(awards("| Year | Description | Amount |\n|---|---|---|\n| 2023 | Travel Bursary | EUR 900 |\n"
               "| 2022 | Lanterns for Gauges Fund | NOK 5000 |\n| 2018 | Example Scholarship | |\n") ==
        "Travel Bursary | Lanterns for Gauges Fund | Example Scholarship");
}

TEST_CASE("what is said of an award behind a dash is no part of its name") {
  CHECK(awards(
            "- Example International Scholar - Awarded to the top 3% of the year\n- Example Abroad Award - Funding for "
            "a semester abroad\n") == "Example International Scholar | Example Abroad Award");
  CHECK(awards("- Harbour Hackathon - Second Prize, 2020\n").find("Second Prize") != std::string::npos);
}

TEST_CASE("where an award was received is not its name") {
  CHECK(awards("- Paris, France. Example Programming Contest, 2004\n- Berlin. Example Design Competition, 2001\n") ==
        "Example Programming Contest | Example Design Competition");
}

TEST_CASE("below the heading of a school, what follows a degree's comma is its subject") {
  const wild_tests::document page(
      "### Harbour College, Leeds\n\n#### Bachelor of Science, Rope Engineering\n\n#### Bachelor of Science, Digital "
      "Sails "
      "Engineering\n\n- Twice\n");
  const entry_plan plan(vitae::info_of<vitae::Degree>);
  vitae::node list;
  read_entries(page.in, plan, 0, page.doc.blocks.size(), list);
  REQUIRE(list.parts.size() == 2);
  for (const vitae::node& degree : list.parts) CHECK(degree.find(plan.slots[0]->index)->text == "Harbour College");
  CHECK(list.parts[1].find(plan.slots[1]->index)->text == "Bachelor of Science, Digital Sails Engineering");
}

TEST_CASE("what stands among degrees and is none stays unclaimed") {
  const wild_tests::document page(
      "### University of Leeds\nB.Sc. in Physics, 2014 - 2017\n\n### Querying Large Tables\nFeb 2013\n");
  const entry_plan plan(vitae::info_of<vitae::Degree>);
  vitae::node list;
  read_entries(page.in, plan, 0, page.doc.blocks.size(), list);
  REQUIRE(list.parts.size() == 1);
  CHECK(list.parts[0].where.length < page.doc.plain.document.find("Querying"));
}

TEST_CASE("nothing gives nothing") {
  CHECK(jobs("") == "[]");
  CHECK(jobs("\n\n") == "[]");
}

TEST_CASE("an award in bold goes on in the lines below it, and its date is that of who gave it") {
  CHECK(awards("**Fellowship for Careful Keepers**\n12k EUR fellowship\nAwarded by the Example Society in May 2019.\n\n"
               "**Travel Scholarship**\n3k EUR scholarship\nAwarded by Example University in March 2017.\n") ==
        "Fellowship for Careful Keepers | Travel Scholarship");
}

TEST_CASE("a school over its degrees, which has lent them its name, is no degree of its own") {
  const auto degrees = [](std::string_view source) {
    const wild_tests::document page(source);
    const entry_plan plan(vitae::info_of<vitae::Degree>);
    vitae::node list;
    read_entries(page.in, plan, 0, page.doc.blocks.size(), list);
    return list.parts.size();
  };
  CHECK(degrees("- Example University - Boston, MA\n  - PhD Student, Computer Science - AI/ML (2020-2024)\n"
                "- Sample University - Leeds\n  - BSc Physics (2016-2020)\n") == 2);
  CHECK(degrees("- Example University - Boston, MA (2020)\n- Sample University - Leeds (2016)\n") == 2);
}

TEST_CASE("jobs in bullets below their employer have it, and not what a comma leaves of their names") {
  CHECK(jobs("**Example Lamps GmbH**\n- **Engineer**\n  2019 - 2021\n\n- **Team Manager, Mobile**\n  2017 - "
             "2019\n\n- **Clerk**\n  2014 - 2017\n")
            .find("Mobile\"") == std::string::npos);
}

}  // namespace read_entries_test
