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

namespace told_facts_test {

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

TEST_CASE("degrees that share their school have its years in order") {
  CHECK(degrees("She received her BSc and MSc from Marel University in 2008 and 2010.") ==
        "{institution=Marel University; title=BSc; period={start=2008; end=2008}}"
        "{institution=Marel University; title=MSc; period={start=2010; end=2010}}");
}

TEST_CASE("a school is told by what one studied there, or by when") {
  CHECK(degrees("I graduated from Marel University in Oslo in 2012 (BSc) and 2014 (MSc).") ==
        "{institution=Marel University; title=BSc; location=Oslo; period={start=2012; end=2012}}"
        "{institution=Marel University; title=MSc; location=Oslo; period={start=2014; end=2014}}");
  CHECK(degrees("I studied Law at Marel University from 2004 to 2009.") ==
        "{institution=Marel University; title=Law; period={start=2004; end=2009}}");
  CHECK(degrees("Er promovierte 2012 an der Universität Marel.") ==
        "{institution=Universität Marel; period={start=2012; end=2012}}");
  CHECK(degrees("I studied at Marel University.").empty());
  CHECK(degrees("He studied ice cores at the Institute of Ice.").empty());
}

TEST_CASE("a degree may be given by its school") {
  CHECK(degrees("My PhD in Law was awarded by Marel University in 2015.") ==
        "{institution=Marel University; title=PhD in Law; period={start=2015; end=2015}}");
  CHECK(degrees("After receiving the degree of Master of Laws from Marel University, I sailed.") ==
        "{institution=Marel University; title=Master of Laws}");
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

TEST_CASE("an employer without a title is told by when one joined it") {
  CHECK(jobs("She joined Marel University in 2012.") == "{organization=Marel University; period={start=2012}}");
  CHECK(jobs("I have worked at Marel University.").empty());
}

TEST_CASE("what one founds stands in the title") {
  CHECK(jobs("I am the founder and CEO of Kelpworks.") == "{organization=Kelpworks; title=founder and CEO}");
}

TEST_CASE("an employer may stand before where one is something") {
  CHECK(jobs("In 2015 I moved to a post at the University of Marel, where I am a professor in Law.") ==
        "{organization=University of Marel; title=professor in Law}");
  CHECK(jobs("I sail at night, where I am a pilot.").empty());
}

TEST_CASE("a school may stand before where one took a degree") {
  CHECK(degrees("I also work at Marel University where I completed my Masters in Law.") ==
        "{institution=Marel University; title=Masters in Law}");
}

TEST_CASE("a link behind 'in the' names the employer") {
  CHECK(jobs("I was a postdoc in the [Slow Ice Bunch](https://ice.example.org) with Rowan.") ==
        "{organization=Slow Ice Bunch; title=postdoc; links=[{url=https://ice.example.org}]}");
  CHECK(jobs("I was a postdoc in the Slow Ice Bunch with Rowan.").empty());
}

TEST_CASE("a date is that of its own clause") {
  CHECK(jobs("Before joining Kelpworks in 2019, I was a clerk at Marel University.") ==
        "{organization=Marel University; title=clerk}");
  CHECK(jobs("I was a lecturer at Marel University from October 2021 until the end of 2022.") ==
        "{organization=Marel University; title=lecturer; period={start=2021-10; end=2022~}}");
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

TEST_CASE("a link behind 'of' names the employer where nothing else does") {
  CHECK(jobs("I am an assistant professor of [Marel Ice](https://ice.example.org) department.") ==
        "{organization=Marel Ice; title=assistant professor; links=[{url=https://ice.example.org}]}");
  CHECK(jobs("I am a professor of [Ponds](https://ice.example.org) at Marel University.").find("title=professor of") !=
        std::string::npos);
}

TEST_CASE("a degree's year may stand behind those who guided it") {
  CHECK(degrees("I earned my Ph.D. in Law from Marel University under the guidance of Prof. Quill in August 2023.") ==
        "{institution=Marel University; title=Ph.D. in Law; period={start=2023-08; end=2023-08}}");
  CHECK(degrees("I earned my Ph.D. in Law from Marel University while I was a pilot in 2023.") ==
        "{institution=Marel University; title=Ph.D. in Law}");
}

TEST_CASE("a sentence may begin with the time of a degree") {
  CHECK(degrees(
            "Between September 2013 and July 2017, I undertook a Bachelor in Law Studies (LS) at Marel University.") ==
        "{institution=Marel University; title=Bachelor in Law Studies; period={start=2013-09; end=2017-07}}");
}

}  // namespace told_facts_test
