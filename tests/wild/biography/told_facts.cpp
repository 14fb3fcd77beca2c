// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/biography/told_facts.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>
#include <vitae/shape/describe.hpp>
#include <vitae/wild/entries/fill.hpp>

#include "../../catch.hpp"
#include "../document.hpp"
#include "../tree.hpp"

namespace {

using namespace vitae;
using namespace vitae::wild_text;

/// The facts of a sentence as records.
std::string facts(std::string_view sentence, const type_info& type, std::string_view owner = {}) {
  const wild_tests::document page(sentence);
  const entry_plan plan(type);
  told_facts telling(page.in, plan, page.doc.plain.text);
  std::string out;
  for (draft& d : telling.in_sentence(page.all(), owner)) {
    d.range = {0, 1, 1};
    const node record = filling(page.in, plan).record(d);
    CHECK(tree::placed(record, type, sentence));
    out += tree::shown(record, type);
  }
  return out;
}
std::string degrees(std::string_view sentence) { return facts(sentence, info_of<Degree>); }
std::string jobs(std::string_view sentence, std::string_view owner = {}) {
  return facts(sentence, info_of<Position>, owner);
}

TEST_CASE("a told degree has its school, its place and its year") {
  CHECK(degrees("I received my PhD in Limnology from Marel University in 2015, advised by Prof. Quill.") ==
        "{institution=Marel University; title=PhD in Limnology; period={start=2015; end=2015}}");
  CHECK(degrees("I hold a BSc in Law from the University of Oslo in Oslo (Norway).") ==
        "{institution=University of Oslo; title=BSc in Law; location=Oslo (Norway)}");
  CHECK(degrees("He studied geology at Marel University and graduated with a BSc in 2009.") ==
        "{institution=Marel University; title=BSc; period={start=2009; end=2009}}");
}

TEST_CASE("degrees that are told together share their school") {
  CHECK(degrees("I hold a Ph.D. and an M.Phil. in Economics from Marel University.") ==
        "{institution=Marel University; title=Ph.D.}{institution=Marel University; title=M.Phil. in Economics}");
}

TEST_CASE("a told job has its employer and its time") {
  CHECK(jobs("From 2012 to 2016 she was a postdoc at the Institute of Ice in Oslo.") ==
        "{organization=Institute of Ice; title=postdoc; location=Oslo; period={start=2012; end=2016}}");
  CHECK(jobs("I am an engineer at Kelpworks since 2019.") ==
        "{organization=Kelpworks; title=engineer; period={start=2019; end=present}}");
  CHECK(jobs("Je suis ingénieure chez Exemple SA depuis 2018.") ==
        "{organization=Exemple SA; title=ingénieure; period={start=2018; end=present}}");
}

TEST_CASE("who joined somebody in a year began then") {
  CHECK(jobs("In 2017 she joined Example Ltd. as a senior hydrologist.") ==
        "{organization=Example Ltd.; title=senior hydrologist; period={start=2017}}");
}

TEST_CASE("each of several jobs has what stands with it") {
  CHECK(jobs("I was a lecturer at Marel College and a visiting scientist at the Institute of Ice (2021-2023).") ==
        "{organization=Marel College; title=lecturer}"
        "{organization=Institute of Ice; title=visiting scientist; period={start=2021; end=2023}}");
}

TEST_CASE("a sentence may begin with its owner's name") {
  CHECK(jobs("Quill is a professor of ponds at Marel University.", "Ada Quill") ==
        "{organization=Marel University; title=professor of ponds}");
  CHECK(jobs("Stone is a professor of ponds at Marel University.", "Ada Quill").empty());
}

TEST_CASE("what has no holder is no fact, unless a degree has a date") {
  CHECK(degrees("I have a PhD in Limnology.").empty());
  CHECK(degrees("After finishing my PhD in 2019, I sailed.") == "{title=PhD; period={start=2019; end=2019}}");
  CHECK(jobs("I am a software engineer with ten years of experience at startups.").empty());
  CHECK(jobs("I was a consultant for several companies in 2019.").empty());
  CHECK(jobs("I am a researcher in Oslo.").empty());
}

TEST_CASE("of several dates none is taken") {
  CHECK(jobs("I was a lecturer at Marel College in 2012 and 2014, in 2016 too.") ==
        "{organization=Marel College; title=lecturer}");
}

}  // namespace
