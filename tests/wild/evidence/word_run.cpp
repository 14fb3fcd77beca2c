// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/word_run.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace word_run_test {

using vitae::wild_text::word_run;

static_assert(word_run("Ph.D. in Physics").all() == "phd in physics");
static_assert(word_run("École d'ingénieurs").all() == "ecole d ingenieurs");

TEST_CASE("a piece of text is brought to the form that word lists have") {
  struct sample {
    std::string_view piece, plain;
  };
  for (const auto& [piece, plain] : {
           sample{"", ""},
           sample{"  —  ", ""},
           sample{"Software Engineer", "software engineer"},
           sample{"B.Sc. (Hons), M.S.E", "bsc hons mse"},
           sample{"Bachelor's / Master’s", "bachelors masters"},
           sample{"Straße, Łódź, Ærø, e\u0301te\u0301", "strasse lodz aero ete"},
           sample{"C++, C#, Node.js & three.js", "c++ c# nodejs threejs"},
           sample{"Jean-Pierre O'Neil", "jean pierre oneil"},
           sample{"Xiaoming Wang (王小明)", "xiaoming wang 王小明"},
           sample{"王小明Wang", "王小明 wang"},
           sample{"Dr.rer.nat.", "drrernat"},
           sample{"U.S.A.", "usa"},
           sample{"the end.Next", "the endnext"},
           sample{"Department.Next", "department next"},
       }) {
    CAPTURE(std::string(piece));
    CHECK(word_run(piece).all() == plain);
  }
}

TEST_CASE("a word knows its place, its print and the mark before it") {
  const std::string_view piece = "IBM, Zürich (CH) – M.S. 2019";
  const word_run run(piece);
  REQUIRE(run.size() == 5);
  CHECK(run[0].shouted());
  CHECK(run[1].before == ',');
  CHECK(piece.substr(run[1].from, static_cast<std::size_t>(run[1].to - run[1].from)) == "Zürich");
  CHECK(run[1].capital);
  CHECK_FALSE(run[1].shouted());
  CHECK(run[2].before == '(');
  CHECK(run[3].before == ')');
  CHECK(run[3].dotted);
  CHECK(run[4].digit);
  CHECK(run.text(1, 2) == "zurich ch");
  CHECK(run.text(4, 2).empty());
  CHECK(run.small() == 0);
}

constexpr std::string_view list[] = {"new york", "york"};
static_assert(vitae::wild_text::words::is_sorted(list));

TEST_CASE("words and phrases are found in lists") {
  const word_run run("in New York, York");
  CHECK(run.phrase_in<list>(0) == 0);
  CHECK(run.phrase_in<list>(1) == 2);
  CHECK(run.count_in<list>() == 2);
}

TEST_CASE("so many words are read as are asked for") {
  const word_run two("Harbour Office of Leeds", 2);
  CHECK(two.all() == "harbour office");
  CHECK(two.cut());
  const word_run all("Harbour Office", 2);
  CHECK(all.all() == "harbour office");
  CHECK_FALSE(all.cut());
}

TEST_CASE("a long piece is cut, and any bytes are read") {
  CHECK(word_run(std::string(1000, 'a')).cut());
  CHECK(word_run(std::string(10'000'000, ' ')).size() == 0);
  std::string many;
  for (int i = 0; i < 100; ++i) many += "ab ";
  CHECK(word_run(many).cut());
  CHECK(word_run(many).size() == 40);
  std::string wide;
  for (int i = 0; i < 200; ++i) wide += "王é";
  CHECK(word_run(wide).cut());
  CHECK(word_run("\xFF\x80 a\xC3").size() == 1);
}

}  // namespace word_run_test
