// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/biography/told_titles.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace told_titles_test {

using namespace vitae::wild_text;

/// A part of a sentence that begins at byte 100 of its document.
std::string part(std::string_view sentence, span s) { return std::string(sentence.substr(s.begin - 100, s.size())); }

TEST_CASE("the title of a job comes with what leads to it") {
  const std::string_view sentence = "In 2017 she joined Example Ltd. as a clerk.";
  const auto found = jobs_told(sentence, {}, 100);
  REQUIRE(found.size() == 1);
  CHECK(part(sentence, found[0].title) == "clerk");
  CHECK(part(sentence, found[0].holder) == "Example Ltd.");
  CHECK(found[0].lead == 108);
  CHECK(found[0].behind == found[0].title.end);
  CHECK(found[0].begun);
}

TEST_CASE("the title of a degree comes with where its school and its year stand") {
  const std::string_view sentence = "I graduated from Marel in 2012 (BSc).";
  const auto found = degrees_told(sentence, {}, 100);
  REQUIRE(found.size() == 1);
  CHECK(part(sentence, found[0].title) == "BSc");
  CHECK(part(sentence, found[0].holder) == "Marel in 2012 ");
  CHECK(part(sentence, found[0].time) == "Marel in 2012 (BSc");
}

TEST_CASE("what is told of a degree goes on behind the words that it was given") {
  for (const std::string_view sentence : {"My PhD is from Marel.", "My PhD was awarded by Marel."}) {
    const auto found = degrees_told(sentence, {}, 100);
    REQUIRE(found.size() == 1);
    CHECK(part(sentence, found[0].title) == "PhD");
    CHECK(part(sentence, {found[0].behind, 100 + sentence.size()}).ends_with(" Marel."));
    CHECK(found[0].behind > found[0].title.end);
  }
}

TEST_CASE("a degree with a title of its own comes before what was studied") {
  CHECK(degrees_told("I studied Law at Marel and received a BSc from Hull.", {}, 0).size() == 1);
  CHECK(degrees_told("I studied Law at Marel and sailed.", {}, 0).size() == 1);
  CHECK(degrees_told("I sailed.", {}, 0).empty());
}

TEST_CASE("who studies for a degree has it to come") {
  const std::string_view sentence = "I am a PhD student studying Law at Marel and received a BSc from Hull.";
  const auto found = degrees_told(sentence, {}, 100);
  REQUIRE(found.size() == 2);
  CHECK(part(sentence, found[0].title) == "PhD student");
  CHECK(part(sentence, {found[0].behind, 100 + sentence.size()}).starts_with(" at Marel"));
  CHECK(part(sentence, found[1].title) == "BSc");
  for (const std::string_view title : {"Ph.D. candidate in Law", "Master's student", "Computer Science PhD student"})
    CHECK(is_student(title));
  for (const std::string_view title : {"", "student", "PhD", "research student", "postdoc"})
    CHECK_FALSE(is_student(title));
}

TEST_CASE("a school is named by its kind or is well known") {
  for (const std::string_view name : {"University of Marel", "École des Glaces", "ETH", "UC Berkeley"})
    CHECK(names_school(name));
  for (const std::string_view name : {"", "Institute of Ice", "Kelpworks"}) CHECK_FALSE(names_school(name));
}

TEST_CASE("who founds or owns it has an employer named in the title") {
  for (const std::string_view title : {"founder", "Co-founder and CEO", "owner"}) CHECK(founds(title));
  for (const std::string_view title : {"", "head", "founder of Example Ltd.", "professor"}) CHECK_FALSE(founds(title));
}

TEST_CASE("whom one works with stands between a job and where that is") {
  for (const std::string_view sentence :
       {"I am a postdoc working with Ada Quill at Marel.", "I was a postdoc supervised by Dr. A. Quill at Marel."}) {
    CAPTURE(std::string(sentence));
    const auto found = jobs_told(sentence, {}, 0);
    REQUIRE(found.size() == 1);
    CHECK(part(sentence, {found[0].title.begin + 100, found[0].title.end + 100}) == "postdoc");
    CHECK(sentence.substr(found[0].behind) == " at Marel.");
  }
  const std::string_view none = "I am a postdoc working with Ada Quill.";
  CHECK(jobs_told(none, {}, 0)[0].behind == jobs_told(none, {}, 0)[0].title.end);
}

TEST_CASE("the short form of what a degree is in does not stand between it and its school") {
  CHECK(behind_short_form("Bachelor in Law Studies (LS) at Marel", 23) == 28);
  CHECK(behind_short_form("Bachelor in Law Studies (Marel)", 23) == 23);
  CHECK(behind_short_form("Bachelor in Law Studies", 23) == 23);
}

}  // namespace told_titles_test
