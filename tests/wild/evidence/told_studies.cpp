// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/told_studies.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace told_studies_test {

using namespace vitae::wild_text;

/// The studies of a sentence between bars: the title, the school in braces, where the year stands in brackets.
std::string told(std::string_view sentence, std::string_view owner = {}) {
  std::string out;
  const auto cut = [&](std::size_t begin, std::size_t end) { return std::string(sentence.substr(begin, end - begin)); };
  for (const told_degree& d : told_studies_in(sentence, teller{owner})) {
    if (!out.empty()) out += "|";
    out += cut(d.begin, d.end);
    if (d.school < d.school_end) out += "{" + cut(d.school, d.school_end) + "}";
    if (d.time < d.time_end) out += "[" + cut(d.time, d.time_end) + "]";
  }
  return out;
}

TEST_CASE("degrees in parentheses belong to the school before them") {
  struct row {
    std::string_view sentence, studies;
  };
  for (const auto& [sentence, studies] : {
           row{"I graduated from Marel in 2012 (BSc in Law).", "BSc in Law{Marel in 2012 }[Marel in 2012 (BSc in Law]"},
           row{"He was educated at Marel (BA) and Hull (PhD).",
               "BA{Marel }[Marel (BA]|PhD{ and Hull }[ and Hull (PhD]"},
           row{"Educated at Marel (BSc 2001, PhD 2006), she sails.", "BSc{Marel }[ 2001]|PhD{Marel }[ 2006]"},
           row{"I graduated from Marel in 2012 (BSc) and 2014 (MSc).",
               "BSc{Marel in 2012 }[Marel in 2012 (BSc]|MSc{Marel in 2012 }[ and 2014 (MSc]"},
       }) {
    CAPTURE(std::string(sentence));
    CHECK(told(sentence) == studies);
  }
}

TEST_CASE("what one studied is short and has its school behind it") {
  struct row {
    std::string_view sentence, studies;
  };
  for (const auto& [sentence, studies] : {
           row{"I studied Physics at Marel.", "Physics"},
           row{"He studied computer science from 2004 to 2009 at Marel.", "computer science"},
           row{"I graduated in Law from Marel", "Law"},
           row{"Sie studierte von 2001 bis 2006 Biologie an der Universität Marel", "Biologie"},
           row{"Me gradué en Física en la Universidad de Marel", "Física"},
       }) {
    CAPTURE(std::string(sentence));
    CHECK(told(sentence) == studies);
  }
}

TEST_CASE("a school alone has no title") {
  const auto found = told_studies_in("I graduated from Marel in 2012.");
  REQUIRE(found.size() == 1);
  CHECK(found[0].begin == found[0].end);
  CHECK(found[0].begin == 17);
}

TEST_CASE("a name may stand for the one who studied") {
  CHECK(told("Dr. Quill studied Law at Marel", "Ada Quill") == "Law");
  CHECK(told("Dr. Quill studied Law at Marel").empty());
}

TEST_CASE("a sentence about something else tells no studies") {
  for (const std::string_view sentence :
       {"", "I studied the effects of ice at Marel.", "I studied how ice melts at Marel.", "I studied.",
        "My student graduated from Marel.", "We studied ice.", "I studied with Prof. Quill at Marel.",
        "I studied abroad in Hull."}) {
    CAPTURE(std::string(sentence));
    CHECK(told(sentence).empty());
  }
}

}  // namespace told_studies_test
