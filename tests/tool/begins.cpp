// SPDX-License-Identifier: BSL-1.0
#include "../../examples/tool/begins.hpp"
// The header under test comes first.
#include "../catch.hpp"

namespace begins_test {

using namespace tool;

TEST_CASE("BibTeX begins with an entry of any type, however it is spelt") {
  for (const char* text :
       {"@article{a, title={A}}", "@techreport{x, title={A}, year=2001}", "@Online (x,\n title=\"A\")",
        "@inCollection\t{x,", "@string{jfr = {Journal of Flight Research}}", "@comment{jabref-meta: x}",
        "@preamble{\"\\newcommand\"}", "\xEF\xBB\xBF\n @misc{a,", "@misc{title = {No key}}"})
    CHECK(begins_bibtex(text));
}

TEST_CASE("comments and blank lines may stand before it") {
  CHECK(begins_bibtex("% Encoding: UTF-8\n\n% two\r\n@book{a, title={A}}\n"));
  CHECK_FALSE(begins_bibtex("% Ada Quill\n\nEngineer\n"));
  CHECK_FALSE(begins_bibtex("%"));
}

TEST_CASE("a name behind an at sign is no entry") {
  for (const char* text :
       {"@ada", "@ada (she/her)\n\nEducation, 2019", "@{a,", "ada@example.org {", "@ada, weaver", "", "@"})
    CHECK_FALSE(begins_bibtex(text));
}

TEST_CASE("JSON begins with a bracket, and so do links, citations and templates") {
  CHECK(begins_json("\xEF\xBB\xBF {\"name\": 1}"));
  CHECK(begins_json("[{"));
  CHECK(begins_json("{"));
  CHECK(begins_json("{\n  name: \"Ada\"}"));
  CHECK(begins_json("{}"));
  CHECK(begins_json("{ // a note\n"));
  CHECK_FALSE(begins_json("{ Ada Quill"));
  CHECK_FALSE(begins_json("{/* a comment of MDX */}"));
  CHECK_FALSE(begins_json("[Ada](https://example.org)"));
  CHECK_FALSE(begins_json("[1] A. Quill"));
  CHECK_FALSE(begins_json("{% include head %}"));
  CHECK_FALSE(begins_json(""));
}

}  // namespace begins_test
