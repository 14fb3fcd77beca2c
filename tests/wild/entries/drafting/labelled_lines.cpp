// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/drafting/labelled_lines.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace labelled_lines_test {

using namespace vitae;
using namespace vitae::wild_text;

/// What a line puts into a draft: its facts by their members, its dates, its grade, what is left for the body.
std::string taken(std::string_view line, const type_info& type = info_of<Degree>, bool first = false) {
  const wild_tests::document page(line);
  const entry_plan plan(type);
  draft d;
  if (!labelled_lines(page.in, plan).take(d, 0, first)) return "none";
  std::string out;
  const auto add = [&](std::string_view what, span s) {
    out += (out.empty() ? "" : "; ") + std::string(what) + "=" + page.of(s);
  };
  for (const labelled& fact : d.facts) add(fact.member->name, fact.value);
  for (const found_date* date : d.dates) add("date", date->text);
  if (!d.grade.text.empty()) add("grade", d.grade.text);
  for (const body_line& rest : d.body) add("body", rest.text);
  return out + (d.goes_on ? "goes on" : "");
}

TEST_CASE("what stands behind a label is the fact that it names") {
  CHECK(taken("Thesis: On Lamps") == "thesis=On Lamps");
  CHECK(taken("GPA: 3.9/4.0") == "grade=3.9/4.0");
  CHECK(taken("Location: Leeds  |  Country: England") == "location=Leeds; body=Country: England");
  CHECK(taken("Location: Leeds | London") == "location=Leeds | London");
  CHECK(taken("On lamps, piers and boats") == "none");
  CHECK(taken("### Thesis: On Lamps", info_of<Degree>, true) == "none");
}

TEST_CASE("a grade may be in words, or stand behind the name of its part") {
  CHECK(taken("Grade: Text: 2:1") == "grade=2:1");
  CHECK(taken("Grade: Value: 3.6") == "grade=3.6");
  CHECK(taken("Grade: Pass with merit") == "grade=Pass with merit");
}

TEST_CASE("a labelled date is a date, a period without one goes on") {
  CHECK(taken("Start date: 2019", info_of<Position>) == "date=2019");
  CHECK(taken("Abschluss: Diplom, Note 1,7") == "title=Diplom; grade=1,7");
}

}  // namespace labelled_lines_test
