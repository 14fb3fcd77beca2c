// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/drafting/inner_labels.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/degree.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace inner_labels_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The atoms that stay of a degree's line, between bars, and its facts after them: "Physics; advisors=Ada Quill".
std::string split(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Degree>);
  cutting cut(page.in.plain());
  cut.add(page.all(), gap::line);
  std::vector<atom> atoms = cut.take();
  std::vector<labelled> facts;
  inner_labels(page.in, plan).split(atoms, facts);
  std::string out;
  for (const atom& a : atoms) out += (out.empty() ? "" : "|") + page.of(a.text);
  for (const labelled& f : facts) out += "; " + std::string(f.member->name) + "=" + page.of(f.value);
  return out;
}

TEST_CASE("a label within a line takes what follows it") {
  CHECK(split("Physics | Advisor: Ada Quill") == "Physics; advisors=Ada Quill");
  CHECK(split("Physics | Advisor: Ada Quill, Bo Reed") == "Physics; advisors=Ada Quill, Bo Reed");
  CHECK(split("Physics Advisor: Ada Quill(Uni), Bo Reed (Lab)") == "Physics; advisors=Ada Quill(Uni), Bo Reed (Lab)");
  CHECK(split("Physics Thesis: Slow Light (with honours)") == "Physics|with honours; thesis=Slow Light");
}

TEST_CASE("a label may be the last words of an atom") {
  CHECK(split("Physics Advisor: Ada Quill") == "Physics; advisors=Ada Quill");
  CHECK(split("Physics Advisor: Example Works Ltd.") == "Physics Advisor|Example Works Ltd.");
}

TEST_CASE("a phrase before a person is a label without a colon") {
  CHECK(split("Physics, advised by Ada Quill") == "Physics; advisors=Ada Quill");
  CHECK(split("Physics, supervised by Prof. Ada Quill") == "Physics; advisors=Prof. Ada Quill");
  CHECK(split("Physics, surrounded by hills") == "Physics|surrounded by hills");
  CHECK(split("Physics under the supervision of Ada Quill") == "Physics; advisors=Ada Quill");
  CHECK(split("Physics under the influence of tides") == "Physics under the influence of tides");
  CHECK(split("Physics, advised by") == "Physics|advised by");
}

TEST_CASE("a label and its value may stand in parentheses") {
  CHECK(split("Physics (Supervisor: Ada Quill), Leeds") == "Physics|Leeds; advisors=Ada Quill");
  CHECK(split("Physics (Weather: fine)") == "Physics|Weather: fine");
  CHECK(split("Physics (honours)") == "Physics|honours");
}

TEST_CASE("what no member is called is no label") {
  CHECK(split("Physics | Weather: Ada Quill") == "Physics|Weather|Ada Quill");
  CHECK(split("Physics, Ada Quill") == "Physics|Ada Quill");
  CHECK(split("").empty());
}

TEST_CASE("the last word of a whole name is no label") {
  CHECK(split("Example State University: BSc in Physics") == "Example State University|BSc in Physics");
  CHECK(split("Physics University: Leeds").find("institution=Leeds") == std::string::npos);
}

TEST_CASE("a grade may be a word behind its label, and the longest label counts") {
  CHECK(split("Techniker, Note: gut") == "Techniker; grade=gut");
  CHECK(split("Physics. Thesis title: Slow Light") == "Physics; thesis=Slow Light");
}

}  // namespace inner_labels_test
