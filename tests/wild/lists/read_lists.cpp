// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/read_lists.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"
#include "../tree.hpp"
#include "schemas.hpp"

namespace read_lists_test {

using namespace vitae::wild_text;

template <class T>
std::string listed(std::string_view text) {
  const outline doc = read_outline(flatten(text));
  const date_table dates(doc, vitae::dates::day_order::unknown);
  evidence weigh(doc.plain);
  const context in{doc, dates, weigh};
  vitae::node list;
  list_reading(in, vitae::info_of<T>).section(list, 0, doc.blocks.size());
  return tree::shown(list, vitae::info_of<std::vector<T>>);
}

TEST_CASE("skills stand in groups, tables and lists") {
  struct sample {
    std::string_view text, found;
  };
  static constexpr sample samples[] = {
      {"Tools: Git, Make", "[{name=Tools; words=[Git | Make]}]"},
      {"| 分類 | 技術 |\n|---|---|\n| Code | C, Rust |\n| Lamps | Tallow, Oil |",
       "[{name=Code; words=[C | Rust]} | {name=Lamps; words=[Tallow | Oil]}]"},
      {"**Tools:** Git, Make  \n**Code:** C, Rust",
       "[{name=Tools; words=[Git | Make]} | {name=Code; words=[C | Rust]}]"},
      {"Talking\n    Good contact with the keepers of lights, gained on rocks.", "[]"},
      {"Talking\n    Git, Make, C", "[{name=Talking; words=[Git | Make | C]}]"},
      {"Tools | Git, Make", "[{name=Tools; words=[Git | Make]}]"},
      {"Git, Make, C", "[{name=Git} | {name=Make} | {name=C}]"},
      {"`Git` `Make`", "[{name=Git} | {name=Make}]"},
      {"### Tools\n- Git\n- Make\n", "[{name=Tools; words=[Git | Make]}]"},
      {"* Tools\n    * Git, Make\n* Code\n    * C", "[{name=Tools; words=[Git | Make]} | {name=Code; words=[C]}]"},
      {"| Tools | Code |\n|---|---|\n| Git | C |\n| Make | Rust |",
       "[{name=Tools; words=[Git | Make]} | {name=Code; words=[C | Rust]}]"},
      {"| Area | Beginner | Expert |\n|---|---|---|\n| Tools | Git, Make | Docker |\n| Code | | C, Rust |",
       "[{name=Tools; words=[Git | Make | Docker]} | {name=Code; words=[C | Rust]}]"},
      {"| Where | What | Which |\n|---|---|---|\n| Server | Code | C, Rust |\n| Server | Tests | Unit |\n"
       "| Page | Code | Elm, Dart |",
       "[{name=Code; words=[C | Rust]} | {name=Tests; words=[Unit]} | {name=Code; words=[Elm | Dart]}]"},
      {"以下の技術を扱いました。\n\n| Tools | Code |\n|---|---|\n| Git | C |\n| Make | Rust |",
       "[{name=Tools; words=[Git | Make]} | {name=Code; words=[C | Rust]}]"},
      {"### Tools\n\nDaily\n:   Git, Make\n\nAt times\n:   C, Rust\n",
       "[{name=Daily; words=[Git | Make]} | {name=At times; words=[C | Rust]}]"},
      {"| | | |\n|---|---|---|\n| Tools | : | Git, Make |\n| Code | : | C, Rust |",
       "[{name=Tools; words=[Git | Make]} | {name=Code; words=[C | Rust]}]"},
      {"### Tools\nLevel: high\n- Git\n", "[{name=Tools; level=high; words=[Git]}]"},
      {"Proficient in Git and Make", "[{name=Git} | {name=Make}]"},
      {"Tools:\n\nGit\n\nMake\n\nCode:\n\nC\n", "[{name=Tools; words=[Git | Make]} | {name=Code; words=[C]}]"},
      {"Abroad: Example Centre, Oslo, 2008; Tide Programme, Leeds, 2004-2006", "[]"},
      {"Tools & Code\nGit, Make, Python\nTheory\nlogic, sets, games\n",
       "[{name=Tools & Code; words=[Git | Make | Python]} | {name=Theory; words=[logic | sets | games]}]"},
      {"Tools:\n  Git\n  Make\nCode:\n  C\n", "[{name=Tools; words=[Git | Make]} | {name=Code; words=[C]}]"},
      {"### Packages\n- R: Tidy, Plot\n- Docker\n",
       "[{name=Packages; words=[Docker]} | {name=R; words=[Tidy | Plot]}]"},
      {"### Tools\n- Versions: Git, Make\n- Docker\n",
       "[{name=Tools; words=[Docker]} | {name=Versions; words=[Git | Make]}]"},
      {"- **Python** - most of what I write. It is short, and I read it again with ease\n", "[{name=Python}]"},
      {"|  |  |\n|---|---|\n| Tools | Git • Make |\n|  | Docker |\n| Code | C, Rust |",
       "[{name=Tools; words=[Git | Make | Docker]} | {name=Code; words=[C | Rust]}]"},
      {"|  |  |\n|---|---|\n| Git | Make |\n| C | Rust |", "[{words=[Git | C]} | {words=[Make | Rust]}]"},
      {"Tools:\tGit, Make.\n\t\tDocker, SQL\nCode: C, Rust",
       "[{name=Tools; words=[Git | Make | Docker | SQL]} | {name=Code; words=[C | Rust]}]"},
      {".\n:    Tools:    Git, Make\n\n.\n:    Code: C, Rust\n",
       "[{name=Tools; words=[Git | Make]} | {name=Code; words=[C | Rust]}]"},
      {"### Python\nI write all of my tools in it, and read SQL and Git with it every single day.\n### Git\n- Make\n",
       "[{name=Python} | {name=Git; words=[Make]}]"},
      {"Advanced Python, Git\n\nBasic SQL", "[{name=Python; level=Advanced} | {name=Git} | {name=SQL; level=Basic}]"},
      {"|  |  |\n|---|---|\n| Tools | Git • Make |\n|  | Docker (basic), SQL |\n|  | C |\n| Code | Python, Rust |",
       "[{name=Tools; words=[Git | Make | SQL]} | {name=Tools; level=basic; words=[Docker]} | "
       "{name=Tools; words=[C]} | {name=Code; words=[Python | Rust]}]"},
      {"| Tools | Code |\n|---|---|\n| Git - basic | C |",
       "[{name=Tools; level=basic; words=[Git]} | {name=Code; words=[C]}]"},
      {"Stage, Light & Sound\nRigging  Dimmers\nMixing  Desks  Wires\nWood & Paint\nSaws  Brushes\n",
       "[{name=Stage, Light & Sound; words=[Rigging | Dimmers | Mixing | Desks | Wires]} | {name=Wood & Paint; "
       "words=[Saws | "
       "Brushes]}]"},
      {"- **Mentoring, Teaching & Care** \xE2\x80\x94 looking after twelve apprentices until the very last of them had "
       "a berth\n- "
       "**Planning** \xE2\x80\x94 bringing three timetables together into one that people could read\n- **Tides** "
       "\xE2\x80\x94 "
       "reading tables, moons and the colour of the water by the old pier\n",
       "[{name=Mentoring, Teaching & Care} | {name=Planning} | {name=Tides}]"},
      {"| Field | Tools |\n|---|---|\n| Drawing | Gimp, Krita |\n| Office | Writer, Calc |\n| Code | Git, Make |\n",
       "[{name=Drawing; words=[Gimp | Krita]} | {name=Office; words=[Writer | Calc]} | {name=Code; words=[Git | "
       "Make]}]"},
      {"### Tools\n\nExtensive experience with:\n\n- Git\n- Make\n", "[{name=Tools; words=[Git | Make]}]"},
      {"### Tools\n- Docker\n\nLanguages, the best one first:\n\n- C, Rust\n",
       "[{name=Tools; words=[Docker | C | Rust]}]"},
      {"Very experienced with:\n- Libraries, Frameworks and Services: Git, Make\n",
       "[{name=Libraries, Frameworks and Services; words=[Git | Make]}]"},
      {"", "[]"},
  };
  for (const auto& [text, found] : samples) {
    CAPTURE(std::string(text));
    CHECK(listed<Craft>(text) == found);
  }
}

TEST_CASE("languages come with how well they are spoken") {
  struct sample {
    std::string_view text, found;
  };
  static constexpr sample samples[] = {
      {"English (fluent), German", "[{name=English; fluency=fluent} | {name=German}]"},
      {"I speak Welsh, Irish and Dutch.", "[{name=Welsh} | {name=Irish} | {name=Dutch}]"},
      {"English and German", "[{name=English} | {name=German}]"},
      {"English: native\nGerman - C1", "[{name=English; fluency=native} | {name=German; fluency=C1}]"},
      {"English C2\n\nItalian mother tongue", "[{name=English; fluency=C2} | {name=Italian; fluency=mother tongue}]"},
      {"Polish: native | English: advanced (C1)",
       "[{name=Polish; fluency=native} | {name=English; fluency=advanced (C1)}]"},
      {"Welsh (native) - Dutch (fluent) - Irish",
       "[{name=Welsh; fluency=native} | {name=Dutch; fluency=fluent} | {name=Irish}]"},
      {"English, ORCID", "[{name=English}]"},
      {"English C2 – by examination", "[{name=English; fluency=C2}]"},
      {"Japanese N4 (studying for N3)", "[{name=Japanese; fluency=N4}]"},
      {"Native: Welsh, English", "[{name=Welsh; fluency=Native} | {name=English; fluency=Native}]"},
      {"Native Welsh, fluent English", "[{name=Welsh; fluency=Native} | {name=English; fluency=fluent}]"},
      {"Welsh ......... native", "[{name=Welsh; fluency=native}]"},
      {"Welsh\n:   native\n\nEnglish, French\n:   fluent",
       "[{name=Welsh; fluency=native} | {name=English; fluency=fluent} | {name=French; fluency=fluent}]"},
      {"| Language | Level |\n|---|---|\n| English | C2 |", "[{name=English; fluency=C2}]"},
  };
  for (const auto& [text, found] : samples) {
    CAPTURE(std::string(text));
    CHECK(listed<Tongue>(text) == found);
  }
}

}  // namespace read_lists_test
