// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/list_items.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"
#include "../tree.hpp"
#include "schemas.hpp"

namespace list_items_test {

using namespace vitae::wild_text;

/// The records of a group: its name before a bar, if it has one, and its items.
template <class T>
std::string grouped(std::string_view text) {
  const outline doc = read_outline(flatten(text));
  const date_table dates(doc, vitae::dates::day_order::unknown);
  evidence weigh(doc.plain);
  const context in{doc, dates, weigh};
  const std::size_t bar = text.find('|');
  const span name = bar == text.npos ? span{} : trim(doc.plain, {0, bar});
  const span rest = trim(doc.plain, {bar == text.npos ? 0 : bar + 1, doc.plain.text.size()});
  vitae::node list;
  list_items(in, vitae::info_of<T>).group(list, name, rest);
  return tree::shown(list, vitae::info_of<std::vector<T>>);
}

TEST_CASE("a record knows which member names an item, which says how well, which holds a group") {
  const outline doc = read_outline(flatten(""));
  const date_table dates(doc, vitae::dates::day_order::unknown);
  evidence weigh(doc.plain);
  const context in{doc, dates, weigh};
  const list_items crafts(in, vitae::info_of<Craft>), tongues(in, vitae::info_of<Tongue>);
  REQUIRE(crafts.members().words);
  CHECK(crafts.members().words->name == "words");
  CHECK(crafts.members().level->name == "level");
  CHECK(tongues.members().name->name == "name");
  CHECK_FALSE(tongues.members().words);
}

TEST_CASE("what one does with a language is none") {
  CHECK(grouped<Tongue>("Welsh | fluent") == "[{name=Welsh; fluency=fluent}]");
  CHECK(grouped<Tongue>("Capacità di lettura | buono") == "[]");
}

TEST_CASE("a group has its items, and without a name each item is a record") {
  struct sample {
    std::string_view text, found;
  };
  static constexpr sample samples[] = {
      {"Tools | Git, Make (basic)", "[{name=Tools; words=[Git]} | {name=Tools; level=basic; words=[Make]}]"},
      {"Tools |", "[{name=Tools}]"},
      {"Tools: | Git, Make", "[{name=Tools; words=[Git | Make]}]"},
      {"Others: | ", "[]"},
      {"Suite (basic) | Focus, Plot", "[{name=Suite; level=basic; words=[Focus | Plot]}]"},
      {"Code | https://example.org/adaquill/", "[]"},
      {"Bash | sehr gut", "[{name=Bash; level=sehr gut}]"},
      {"Tools | Git, 11, Make", "[{name=Tools; words=[Git | Make]}]"},
      {"Git, 11", "[{name=Git}]"},
      {"Git, 7 years, Make", "[{name=Git; level=7 years} | {name=Make}]"},
      {"7 years, Git", "[{name=Git}]"},
      {"Tools | Git, 7 years", "[{name=Tools; words=[Git]}]"},
      {"Git, Make (basic)", "[{name=Git} | {name=Make; level=basic}]"},
      {"Lights (Plot Drawing, Focus, Cues)", "[{name=Lights; words=[Plot Drawing | Focus | Cues]}]"},
      {"Lights (plots, basic, cues)", "[{name=Lights; level=plots, basic, cues}]"},
      {"I have worked with Python and SQL for a long time", "[{name=Python} | {name=SQL}]"},
      {"I am at home in several trades, such as Python, depending on what there is to do", "[{name=Python}]"},
  };
  for (const auto& [text, found] : samples) {
    CAPTURE(std::string(text));
    CHECK(grouped<Craft>(text) == found);
  }
}

TEST_CASE("tools in parentheses and on both sides of an and are items") {
  struct sample {
    std::string_view text, found;
  };
  static constexpr sample samples[] = {
      {"Code | Python (NumPy, SciPy), SQL", "[{name=Code; words=[Python | NumPy | SciPy | SQL]}]"},
      {"Code | Git and Docker", "[{name=Code; words=[Git | Docker]}]"},
      {"Trade | Arts and crafts, research (on site)", "[{name=Trade; words=[Arts and crafts | research]}]"},
      {"Writing servers using Python", "[{name=Python}]"},
  };
  for (const auto& [text, found] : samples) {
    CAPTURE(std::string(text));
    CHECK(grouped<Craft>(text) == found);
  }
}

TEST_CASE("a language stands before or after how well it is spoken") {
  struct sample {
    std::string_view text, found;
  };
  static constexpr sample samples[] = {
      {"French(fluent), Chinese(Mandarin)", "[{name=French; fluency=fluent} | {name=Chinese(Mandarin)}]"},
      {"Fluent in Swedish (native language), English C1",
       "[{name=Swedish; fluency=native language} | {name=English; fluency=C1}]"},
      {"Native in Welsh, English C1", "[{name=Welsh; fluency=Native} | {name=English; fluency=C1}]"},
      {"Languages | Welsh (native), English", "[{name=Welsh; fluency=native} | {name=English}]"},
      {"English | fluent", "[{name=English; fluency=fluent}]"},
      {"English and Welsh | native", "[{name=English; fluency=native} | {name=Welsh; fluency=native}]"},
      {"Fluent | English, French", "[{name=English; fluency=Fluent} | {name=French; fluency=Fluent}]"},
      {"English (fluent), German - C1", "[{name=English; fluency=fluent} | {name=German; fluency=C1}]"},
      {"Native English speaker, German - C1", "[{name=English; fluency=Native} | {name=German; fluency=C1}]"},
      {"German — some words (a summer in Bremen)", "[{name=German; fluency=some words (a summer in Bremen)}]"},
      {"German (a summer in Bremen — long ago)", "[{name=German; fluency=a summer in Bremen — long ago}]"},
      {"English, many happy hours abroad", "[{name=English}]"},
  };
  for (const auto& [text, found] : samples) {
    CAPTURE(std::string(text));
    CHECK(grouped<Tongue>(text) == found);
  }
}

TEST_CASE("a tool that sentences describe is a skill by its name, and another group has the tools that they name") {
  struct sample {
    std::string_view text, found;
  };
  static constexpr sample samples[] = {
      {"Python | most of my work. I have written parsers in it, and then a few more", "[{name=Python}]"},
      {"Programming | I have written parsers and servers in Python", "[{name=Programming; words=[Python]}]"},
      {"Patience | I have never left a meeting before it was over", "[{name=Patience}]"},
      {"Moorings | I know how to tie up boats, small ones, and Git", "[{name=Moorings; words=[Git]}]"},
      {"Long experience with | Git, Make", "[{words=[Git | Make]}]"},
      {"Crew care | Keeping a watch in order, with rope and lamp, however long the nights at sea may be.",
       "[{name=Crew care}]"},
      {"Rigging old boats in the harbour by night, mending the sails, Git", "[{name=Git}]"},
  };
  for (const auto& [text, found] : samples) {
    CAPTURE(std::string(text));
    CHECK(grouped<Craft>(text) == found);
  }
}

TEST_CASE("neither a tool nor a label is a language, and a rare one is known by its level") {
  struct sample {
    std::string_view text, found;
  };
  static constexpr sample samples[] = {
      {"English, Python, Klingon", "[{name=English} | {name=Klingon}]"},
      {"Work permit | Norway", "[]"},
      {"English; Northern Zorblan (a little)", "[{name=English} | {name=Northern Zorblan; fluency=a little}]"},
      {"English; some words of another", "[{name=English}]"},
  };
  for (const auto& [text, found] : samples) {
    CAPTURE(std::string(text));
    CHECK(grouped<Tongue>(text) == found);
  }
}

TEST_CASE("a short form in parentheses stays with its name, a remark does not") {
  struct sample {
    std::string_view text, found;
  };
  static constexpr sample samples[] = {
      {"Cloud | Amazon Web Services (AWS), Make", "[{name=Cloud; words=[Amazon Web Services (AWS) | Make]}]"},
      {"Design | User Experience (UX)", "[{name=Design; words=[User Experience (UX)]}]"},
      {"Work | Continuous Integration and Deployment (CI/CD)",
       "[{name=Work; words=[Continuous Integration and Deployment (CI/CD)]}]"},
      {"Code | Python (for parsers), Rust (CLI)", "[{name=Code; words=[Python | Rust]}]"},
      {"Code | Sums by Hand (OLD)", "[{name=Code; words=[Sums by Hand]}]"},
      {"Tools | Harbour Draw (CS5, CS6 and the one from last year), Make",
       "[{name=Tools; words=[Harbour Draw | Make]}]"},
  };
  for (const auto& [text, found] : samples) {
    CAPTURE(std::string(text));
    CHECK(grouped<Craft>(text) == found);
  }
}

TEST_CASE("words of a group that say how well stand by their level under the group's name") {
  struct sample {
    std::string_view text, found;
  };
  static constexpr sample samples[] = {
      {"Code | Make, Linux - Orta, Git: gut",
       "[{name=Code; words=[Make]} | {name=Code; level=Orta; words=[Linux]} | {name=Code; level=gut; words=[Git]}]"},
      {"Code | Python (advanced), Rust (CLI)",
       "[{name=Code; words=[Rust]} | {name=Code; level=advanced; words=[Python]}]"},
      {"Code | Linux - Basic, SQL – Profi, Make (Basic)",
       "[{name=Code; level=Basic; words=[Linux | Make]} | {name=Code; level=Profi; words=[SQL]}]"},
      {"Code | advanced Python", "[{name=Code; level=advanced; words=[Python]}]"},
      {"advanced Python, Make", "[{name=Python; level=advanced} | {name=Make}]"},
  };
  for (const auto& [text, found] : samples) {
    CAPTURE(std::string(text));
    CHECK(grouped<Craft>(text) == found);
  }
}

TEST_CASE("at the end of an enumeration a tool and another name are two items") {
  struct sample {
    std::string_view text, found;
  };
  static constexpr sample samples[] = {
      {"Tools | Make, Harbour Writer and Docker", "[{name=Tools; words=[Make | Harbour Writer | Docker]}]"},
      {"Tools | Make, Docker and some lamps", "[{name=Tools; words=[Make | Docker and some lamps]}]"},
      {"Tools | Harbour Writer and Docker Lamp", "[{name=Tools; words=[Harbour Writer and Docker Lamp]}]"},
  };
  for (const auto& [text, found] : samples) {
    CAPTURE(std::string(text));
    CHECK(grouped<Craft>(text) == found);
  }
}

}  // namespace list_items_test
