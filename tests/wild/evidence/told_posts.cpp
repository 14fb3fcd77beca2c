// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/told_posts.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace told_posts_test {

using namespace vitae::wild_text;

/// The titles that a sentence tells, between bars; an employer named before in braces.
std::string told(std::string_view sentence, std::string_view owner = {}) {
  std::string out;
  for (const told_post& p : told_posts_in(sentence, teller{owner})) {
    if (!out.empty()) out += "|";
    if (p.employer < p.employer_end)
      out += "{" + std::string(sentence.substr(p.employer, p.employer_end - p.employer)) + "}";
    out += std::string(sentence.substr(p.begin, p.end - p.begin));
  }
  return out;
}

TEST_CASE("jobs are told wherever their clause begins") {
  struct row {
    std::string_view sentence, titles;
  };
  for (const auto& [sentence, titles] : {
           row{"I am a postdoc at the Institute of Ice.", "postdoc"},
           row{"Before joining Hull, I was a research assistant at Marel.", "research assistant"},
           row{"From 2012 to 2016 she was a postdoc at the Institute of Ice", "postdoc"},
           row{"I live in Hull, working as an economist at Example Research.", "economist"},
           row{"After that I worked as a data analyst for the Ministry of Fish", "data analyst"},
           row{"Von 2012 bis 2016 war ich Ingenieurin bei der Beispiel GmbH", "Ingenieurin"},
           row{"puis j'ai été ingénieure chez Exemple SA", "ingénieure"},
           row{"I did an internship at Kelpworks", "internship"},
           row{"In 2019, I started my postdoctoral fellowship at Marel", "postdoctoral fellowship"},
           row{"He spent two years as a postdoc at Marel", "postdoc"},
           row{"Seit 2015 arbeitet er als Ingenieur bei Kelpwerk", "Ingenieur"},
           row{"De 2010 a 2014 trabajó como analista en Kelpworks", "analista"},
           row{"I was a junior faculty member (Assistant Professor) at Marel",
               "junior faculty member (Assistant Professor)"},
       }) {
    CAPTURE(std::string(sentence));
    CHECK(told(sentence) == titles);
  }
}

TEST_CASE("a job that is added to another is told too") {
  CHECK(told("I was a lecturer at Marel and a visiting scientist at the Institute of Ice.") ==
        "lecturer|visiting scientist");
  CHECK(told("I am an engineer at Marel, as well as an editor at Example Press") == "engineer|editor");
  CHECK(told("I was a clerk at Marel and became a lecturer at Hull") == "clerk|lecturer");
  CHECK(told("I saw a lecturer at Marel and a visiting scientist").empty());
}

TEST_CASE("who joined an employer as something is told with the employer") {
  CHECK(told("In 2017 she joined Example Ltd. as a senior hydrologist.") == "{Example Ltd.}senior hydrologist");
  CHECK(told("I worked at Marel College as a lecturer") == "{Marel College}lecturer");
  CHECK(told("I was employed by Kelpworks, a firm in Hull, as a clerk") == "{Kelpworks, a firm in Hull,}clerk");
  CHECK(told("I moved to Hull University in 2016 as a reader in Law") == "{Hull University in 2016}reader in Law");
  CHECK(told("I am known as a lecturer").empty());
}

TEST_CASE("who joined an employer as nothing in particular has no title") {
  const auto found = told_posts_in("I joined Example Ltd. in 2019.");
  REQUIRE(found.size() == 1);
  CHECK(found[0].begin == found[0].end);
  CHECK(found[0].begin == 9);
  CHECK(found[0].begun);
}

TEST_CASE("a name may stand for its owner") {
  CHECK(told("Ada Quill is a professor of ponds at Marel.", "Ada Quill") == "professor of ponds");
  CHECK(told("From 2010 on, Dr. Quill was a professor at Marel.", "Ada Quill") == "professor");
  CHECK(told("Ada Quill is a professor of ponds at Marel.").empty());
}

TEST_CASE("what one is in passing is no job") {
  for (const std::string_view sentence :
       {"", "I am a fan of ponds at Marel.", "I was a member of the choir at Marel", "I am happy at Marel",
        "I was a finalist at the Example Games", "I am also a frequent speaker at Example Days",
        "My advisor is a professor at Marel", "I did a great dive at Marel", "I moved to Hull as a child",
        "I work at the edge of ice", "I worked with Prof. Quill as a team"}) {
    CAPTURE(std::string(sentence));
    CHECK(told(sentence).empty());
  }
}

}  // namespace told_posts_test
