// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/career_phrase.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace career_phrase_test {

using namespace vitae::wild_text;

TEST_CASE("the beginning of a clause says what follows its verb") {
  struct row {
    std::string_view phrase;
    career says;
  };
  for (const auto& [phrase, says] : {
           row{"I am ", career::being},
           row{"She has since 2019 been working as ", career::being},
           row{"He currently works as ", career::being},
           row{"I have served as ", career::being},
           row{"Presently working as ", career::being},
           row{"I held the position of ", career::being},
           row{"She later became ", career::beginning},
           row{"I was then appointed ", career::beginning},
           row{"He has been promoted to ", career::beginning},
           row{"I spent ", career::staying},
           row{"I have worked at ", career::working},
           row{"I was previously employed by ", career::working},
           row{"I then joined ", career::joining},
           row{"He was hired by ", career::joining},
           row{"I graduated from ", career::graduating},
           row{"She was educated at ", career::graduating},
           row{"I studied ", career::studying},
           row{"J'ai été ", career::being},
           row{"Elle a travaillé comme ", career::being},
           row{"Il est devenu ", career::beginning},
           row{"Ich bin ", career::being},
           row{"Seit 2015 arbeitet er als ", career::being},
           row{"2015 wurde sie ", career::beginning},
           row{"Actualmente trabajo como ", career::being},
           row{"Me gradué en ", career::studying},
       }) {
    CAPTURE(std::string(phrase));
    const std::string clause = std::string(phrase) + "Marel";
    const career_phrase found = career_phrase_in(clause);
    CHECK(found.says == says);
    CHECK(found.length == phrase.size());
  }
}

TEST_CASE("a subject may be named or known from the clause before") {
  CHECK(career_phrase_in("Ada Quill is a pilot", 10).length == 13);
  CHECK(career_phrase_in("became a pilot").says == career::none);
  CHECK(career_phrase_in("became a pilot", 0, true).says == career::beginning);
}

TEST_CASE("what tells of nobody, or of no career, says nothing") {
  for (const std::string_view text :
       {"", "I", "I ", "I have a boat", "I have seen Marel", "We are pilots", "It was a pilot", "Ada is a pilot",
        "Hired at Marel", "war einmal", "I sailed", "has been a pilot"}) {
    CAPTURE(std::string(text));
    CHECK(career_phrase_in(text).says == career::none);
  }
}

}  // namespace career_phrase_test
