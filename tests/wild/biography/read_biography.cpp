// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/biography/read_biography.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/wild/reading.hpp>

#include "../../catch.hpp"

namespace read_biography_test {

using namespace vitae;
using namespace vitae::wild_text;

/// How many degrees and jobs a document has.
std::string counts(std::string_view source) {
  const wild_reading found = read_wild(source, info_of<Person>);
  const auto many = [&](std::string_view member) {
    for (const member_info& m : info_of<Person>.members)
      if (m.name == member)
        if (const node* list = found.root.find(m.index)) return std::to_string(list->parts.size());
    return std::string("0");
  };
  return many("degrees") + " " + many("positions");
}

constexpr std::string_view told =
    "I am a postdoc at the Institute of Ice. I received my PhD in Limnology from Marel University in 2015.\n";

TEST_CASE("a biography alone tells degrees and jobs") {
  CHECK(counts(told) == "1 1");
  CHECK(counts("# Ada Quill\n\n## About me\n\n" + std::string(told)) == "1 1");
  CHECK(counts("# Ada Quill\n\n## My way\n\n* " + std::string(told)) == "1 1");
}

TEST_CASE("where there is a list of them, sentences are left alone") {
  CHECK(counts(std::string(told) + "\n## Education\n\n* BSc in Law, Marel College, 2009 - 2012\n") == "1 1");
  CHECK(counts(std::string(told) + "\n## Experience\n\n* Clerk, Example Ltd., 2009 - 2012\n"
                                   "* Pilot, Example Harbour Ltd., 2013 - 2015\n") == "1 2");
}

TEST_CASE("sections of jobs and degrees may be running text") {
  CHECK(counts("# Ada Quill\n\n## Experience\n\nI am a research scientist at Kelpworks, where I count seals. From 2012 "
               "to 2015 I was a postdoc at the Institute of Ice.\n\n## Education\n\nI received my PhD from Marel "
               "University in 2012, and before that I took a BSc from Hull University.\n") == "2 2");
  CHECK(counts("# Ada Quill\n\n## Experience\n\nClerk, Example Ltd., 2009 - 2012\n\nI am told that I was a research "
               "scientist at Kelpworks in the years before.\n") == "0 1");
}

TEST_CASE("a sentence that tells a degree needs no stop") {
  CHECK(counts("# Ada Quill\n\n## Education\n\nGraduated magna cum laude with a Bachelor of Science in Tides from\n"
               "Hull University in 2007\n") == "1 0");
  CHECK(counts("# Ada Quill\n\n## Education\n\nBachelor of Science in Tides and Harbours, Example Hull University, "
               "2003 - 2007\n") == "1 0");
}

TEST_CASE("what is told of papers and skills is neither") {
  CHECK(counts("# Ada Quill\n\n## Skills\n\n" + std::string(told)) == "0 0");
}

TEST_CASE("the text of a biography stays whole") {
  const wild_reading found = read_wild(told, info_of<Person>);
  const node* summary = known<chosen_members>(info_of<Person>).prose
                            ? found.root.find(known<chosen_members>(info_of<Person>).prose->index)
                            : nullptr;
  REQUIRE(summary);
  CHECK(summary->text.starts_with("I am a postdoc"));
  CHECK(summary->text.ends_with("in 2015."));
}

}  // namespace read_biography_test
