// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/read_outline.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../catch.hpp"

namespace read_outline_test {

using namespace vitae::wild_text;

/// The blocks in short: "H2 Title|B0 bullet|T text|R row".
std::string outlined(std::string_view document) {
  const outline read = read_outline(flatten(document));
  std::string out;
  for (const block& b : read.blocks) {
    if (!out.empty()) out += '|';
    out += "THBR"[static_cast<int>(b.kind)];
    if (b.kind == block_kind::heading || b.kind == block_kind::bullet) out += static_cast<char>('0' + b.level);
    if (b.header) out += '!';
    if (b.definition) out += ':';
    out += ' ';
    for (const char c : read.plain.of(b.text.begin, b.text.end)) out += c == '\n' ? '/' : c;
  }
  return out;
}

TEST_CASE("blocks are told by their marks") {
  struct sample {
    std::string_view document, blocks;
  };
  static constexpr sample samples[] = {
      {"# One\n## Two ##\n#hashtag", "H1 One|H2 Two|T #hashtag"},
      {"Title\n=====\nSub\n---\n", "H1 Title|H2 Sub"},
      {"# 🎓 Optics\n\n🎓 Optics\n", "H1 Optics|T 🎓 Optics"},
      {"Ada\n==\nWork\n--", "H1 Ada|H2 Work"},
      {"CV\n==\nWork\n****\nClerk\n-----\ntext\nStudies\n*******", "H1 CV|H2 Work|H3 Clerk|T text|H2 Studies"},
      {"+------+\n| Work |\n+------+\n  |> Baked\n", "H2 Work|B0 Baked"},
      {":: Work ::\n~~~ Studies ~~~\ntext", "T :: Work ::|T ~~~ Studies ~~~|T text"},
      {"Work\n====\nBaker, Mill Ltd.\nMay 2016 - Present\n-----\n- Rolls",
       "H1 Work|H3 Baker, Mill Ltd.|T May 2016 - Present|B0 Rolls"},
      {"Baker\nMill Ltd.\n2010 (6 months)\n-----\nRolls", "H3 Baker|T Mill Ltd.|T 2010 (6 months)|T Rolls"},
      {"Papers\n\n2010\n----\nOn Rolls", "T Papers|H2 2010|T On Rolls"},
      {"●\nBuilt a boat\n●\nSailed it", "B0 Built a boat|B0 Sailed it"},
      {"text\n\n---\n\nmore", "T text|T more"},
      {"2019\n: Baker\n\n2017\n:   \nClerk\n\n:\n\nmore", "T 2019|T: Baker|T 2017|T: Clerk|T more"},
      {"!!! info \"**2019**: [Mill](x)\"\n\n    Baker\n\n    === \"Rolls\"\n        + round",
       "H3 2019: Mill|T Baker|H4 Rolls|B0 round"},
      {"Clerk\n-Kept it\n-Lit it\nCook\n-Baked\n-Fried", "T Clerk|B0 Kept it|B0 Lit it|T Cook|B0 Baked|B0 Fried"},
      {"## • Lab, University\ntext", "H2 Lab, University|T text"},
      {"- one\n  - deep\n- two", "B0 one|B1 deep|B0 two"},
      {"• one\n- deep\n• two", "B0 one|B1 deep|B0 two"},
      {"- \\* twice marked", "B0 twice marked"},
      {"* A long enough bullet that\n  goes on here", "B0 A long enough bullet that/  goes on here"},
      {"- first\n\n- second", "B0 first|B0 second"},
      {"| a | b |\n|---|---|\n| 1 | 2 |", "R!  a | b |R  1 | 2 "},
      {"| Cook | Inn | 2011 - 2015 |\n|---|---|---|\n| | Leeds | |", "R  Cook | Inn | 2011 - 2015 |R  | Leeds | "},
      {"| 2011 | 2015 |\n|---|---|\n| 1 | 2 |", "R!  2011 | 2015 |R  1 | 2 "},
      {"2015\n:   **LLM**; Example University", "T 2015|T: LLM; Example University"},
      {"Tongues\n\n:   - Welsh\n:   - Irish", "T Tongues|B0 Welsh|B0 Irish"},
      {"Acme Ltd.\nEngineer", "T Acme Ltd.|T Engineer"},
      {"We wrote the whole of the new ledger and then\nmoved it over one quiet weekend.",
       "T We wrote the whole of the new ledger and then/moved it over one quiet weekend."},
      {"====\nSKILLS\n====\nGo", "H1 SKILLS|T Go"},
      {"Nov\n2018—Dec\n2022\nClerk", "T Nov/2018—Dec/2022|T Clerk"},
      {"Ada Quill\nClerk of the ledgers at the port and\n1/2\nof the sea\n1/2Studies\n2/2",
       "T Ada Quill|T Clerk of the ledgers at the port and/   /of the sea|T Studies"},
      {"JOURNAL\n-- x", "T JOURNAL|B0 x"},
      {"2016 - 2019    Clerk bei\n               Example GmbH",
       "T 2016 - 2019    Clerk bei/               Example GmbH"},
      {"- Kept the lamps of a harbour and of all the boats that come in\nTrimmer, May 2013 - June 2016",
       "B0 Kept the lamps of a harbour and of all the boats that come in|T Trimmer, May 2013 - June 2016"},
      {"   A keeper of lamps who has lit all those of a long and cold\n   coast, of its harbours and of the boats, "
       "and\n   bells.",
       "T A keeper of lamps who has lit all those of a long and cold/   coast, of its harbours and of the boats, and/  "
       " bells."},
  };
  for (const auto& [document, blocks] : samples) {
    CAPTURE(std::string(document));
    CHECK(outlined(document) == blocks);
  }
}

TEST_CASE("what a table's conversion glued is parted") {
  CHECK(
      outlined(
          "- a bullet that runs on for long enough to be taken for text, eighty columns and more of it\t2021 - 2022") ==
      "B0 a bullet that runs on for long enough to be taken for text, eighty columns and more of it|T 2021 - 2022");
  CHECK(outlined("Acme Ltd. Berlin *Engineer* Built the ledger that keeps all the accounts of the company, and then "
                 "moved it to another city within one week") ==
        "T Acme Ltd. Berlin Engineer|T Built the ledger that keeps all the accounts of the company, and then "
        "moved it to another city within one week");
  CHECK(outlined("Ada Quill, *Bo Reed*, Cy Stone, Di Marsh, Ed Dorn, Fay Oxbow, Gil Kestrel, Hal Moor, Ida Brae, Jo "
                 "Fell, and Kit Harrow") ==
        "T Ada Quill, Bo Reed, Cy Stone, Di Marsh, Ed Dorn, Fay Oxbow, Gil Kestrel, Hal Moor, Ida Brae, Jo Fell, and "
        "Kit Harrow");
}

TEST_CASE("a mark alone in its line marks the next one") {
  CHECK(outlined("•\nBuilt") == "B0 Built");
  CHECK(outlined("•\n\nBuilt") == "B0 Built");
  CHECK(outlined("-\n  Built") == "B0 Built");
  CHECK(outlined("*\n\nBuilt") == "T Built");
  CHECK(outlined("- <h3>Engineer</h3>\n  Example Ltd.") == "H3 Engineer|T Example Ltd.");
}

TEST_CASE("how a block is set is known of all of it") {
  const outline read = read_outline(flatten("**Bold line**\n\nCAPITALS ONLY\n\n**part** of it\n"));
  REQUIRE(read.blocks.size() == 3);
  CHECK((read.blocks[0].how & style::bold) != 0);
  CHECK(read.blocks[1].capitals);
  CHECK((read.blocks[2].how & style::bold) == 0);
}

TEST_CASE("any bytes are read") {
  for (const std::string_view unit : {"- ", "# ", "a\n", "| ", "\xFF", " ", "\t", "=\n", "1. "}) {
    std::string text;
    while (text.size() < 200'000) text += unit;
    CAPTURE(std::string(unit));
    CHECK(read_outline(flatten(text)).blocks.size() <= text.size());
  }
}

TEST_CASE("a heading that is set in with a list's items does not end the list") {
  CHECK(outlined("- A\n  - B\n    #### C\n    - D\n") == "B0 A|B1 B|H4 C|B2 D");
  CHECK(outlined("- A\n  - B\n\n#### C\n\n  - D\n") == "B0 A|B1 B|H4 C|B0 D");
}

}  // namespace read_outline_test
