// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/told_tongues.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"
#include "../tree.hpp"

namespace told_tongues_test {

using namespace vitae;
using namespace vitae::wild_text;

std::string tongues(std::string_view text) {
  const wild_tests::document page(text);
  std::string found;
  for (const auto& told : told_tongues(page.in).read(page.all()))
    found.append(found.empty() ? "" : "|").append(page.of(told.tongue));
  return found;
}

TEST_CASE("sentences tell which languages somebody speaks") {
  struct sample {
    std::string_view text, found;
  };
  static constexpr sample samples[] = {
      {"I live by the sea and speak both Dutch and Welsh.", "Dutch|Welsh"},
      {"She is fluent in French and in English, and a native speaker of Frisian.", "French|English|Frisian"},
      {"Brought up as a bilingual English / German speaker", "English|German"},
      {"Excellent command of Basque and Catalan, upper intermediate level English.", "Basque|Catalan|English"},
      {"I speak Welsh and Dutch fluently.", "Welsh|Dutch"},
      {"I have met many languages, including Eastern Armenian, Mandarin Chinese, and Hungarian.",
       "Eastern Armenian|Mandarin Chinese|Hungarian"},
  };
  for (const auto& [text, found] : samples) {
    CAPTURE(std::string(text));
    CHECK(tongues(text) == found);
  }
}

TEST_CASE("the words before a language say how well it is spoken, where they do") {
  const wild_tests::document page("I am fluent in French and in English, with notions of German, and speak Welsh.");
  std::string levels;
  for (const auto& told : told_tongues(page.in).read(page.all()))
    levels.append(page.of(told.tongue)).append("=").append(page.of(told.level)).append(" ");
  CHECK(levels == "French=fluent English=fluent German=notions Welsh= ");
}

TEST_CASE("a language may be a section's title over how well it is spoken") {
  const auto read = [](std::string_view text) {
    const wild_tests::document page(text);
    section s;
    s.title = page.doc.blocks[0].text;
    s.begin = 1, s.end = page.doc.blocks.size();
    node root;
    told_tongues(page.in).read(root, {s}, chosen_members(info_of<Person>));
    return tree::shown(root, info_of<Person>);
  };
  CHECK(read("## English\n\nIntermediate (B1)\n") == "{languages=[{name=English; fluency=Intermediate (B1)}]}");
  CHECK(read("## Уровень английского\n\nB1 по тесту\n").find("fluency=B1") != std::string::npos);
  CHECK(read("## English Lamps\n\nIntermediate (B1)\n") == "{}");
  CHECK(read("## English\n\nI keep lamps.\n") == "{}");
}

TEST_CASE("what is not spoken is no language") {
  CHECK(tongues("A good knowledge of German literature").empty());
  CHECK(tongues("Fluent in C and in Python").empty());
  CHECK(tongues("I speak at schools").empty());
  CHECK(tongues("The English translation of a Welsh song").empty());
  CHECK(tongues("").empty());
}

}  // namespace told_tongues_test
