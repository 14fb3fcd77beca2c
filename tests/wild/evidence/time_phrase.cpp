// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/time_phrase.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace time_phrase_test {

using namespace vitae::wild_text;

TEST_CASE("what says when at the beginning of a text is found up to its last moment") {
  struct row {
    std::string_view text, time;
  };
  for (const auto& [text, time] : {
           row{"from 2010 to 2014 a lecturer", "from 2010 to 2014 "},
           row{"since May 2016 a nurse", "since May 2016 "},
           row{"in 2012, a pilot", "in 2012, "},
           row{"in the summer of 2012 an intern", "in the summer of 2012 "},
           row{"between 2010 and 2014 he", "between 2010 and 2014 "},
           row{"2012 war ich", "2012 "},
           row{"seit 2010 Professorin", "seit 2010 "},
           row{"von 2001 bis 2006 Biologie", "von 2001 bis 2006 "},
           row{"de 2010 à 2014 à l'école", "de 2010 à 2014 "},
           row{"desde 2015", "desde 2015"},
           row{"until the end of 2022 at", "until the end of 2022 "},
       }) {
    CAPTURE(std::string(text));
    CHECK(text.substr(0, time_phrase_in(text)) == time);
  }
}

TEST_CASE("nothing else says when") {
  for (const std::string_view text :
       {"", " ", "a 2019 fellow", "May Quill", "the 2010 prize", "at Example Ltd.", "in the Department", "from Marel",
        "to 2014", "since", "in in in in in in 2012"}) {
    CAPTURE(std::string(text));
    CHECK(time_phrase_in(text) == 0);
  }
}

}  // namespace time_phrase_test
