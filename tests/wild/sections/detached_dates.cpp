// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/detached_dates.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace detached_dates_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The blocks of a page between bars.
std::string ordered(std::string_view document) {
  const name_index names(info_of<Person>);
  const outline doc = detached_dates(names).part(read_outline(flatten(document)));
  std::string out;
  for (const block& b : doc.blocks)
    out += (out.empty() ? "" : "|") + std::string(doc.plain.of(b.text.begin, b.text.end));
  return out;
}

TEST_CASE("a column of dates and places behind its section goes to the entries without dates") {
  CHECK(ordered("Experience\n\nMill Ltd\nMiller\n2016 - 2019\n- Ground rye\n\nHull Bakery\nBaker\n- Baked\n\n"
                "Salt Press\nPrinter\n- Printed\n\nHull, England\nMay 2014 - May 2016\n\nLeeds, England\n"
                "2012 - 2014\n\nLanguages\nWelsh\n") ==
        "Experience|Mill Ltd|Miller|2016 - 2019|Ground rye|Hull Bakery|Baker|Hull, England|May 2014 - May 2016|Baked|"
        "Salt Press|Printer|Leeds, England|2012 - 2014|Printed|Languages|Welsh");
}

TEST_CASE("dates right above the first of two entries are both of theirs") {
  CHECK(ordered("Experience\n\nMill Ltd, Miller\n- Ground rye\n\nHull Bakery, Baker\n\n2016 - 2019\n\n"
                "2012 - 2014\n\n- Baked\n") ==
        "Experience|Mill Ltd, Miller|2016 - 2019|Ground rye|Hull Bakery, Baker|2012 - 2014|Baked");
}

TEST_CASE("a grade and a date below the next title belong to the section above") {
  CHECK(ordered("Education\n\nBSc in Grain\nQuill University\n\nExperience\n\n2012 - 2016\nGPA: 3.2/4\n\n"
                "Miller, Mill Ltd\n2016 - 2019\n- Ground rye\n") ==
        "Education|BSc in Grain|Quill University|2012 - 2016|GPA: 3.2/4|Experience|Miller, Mill Ltd|2016 - 2019|"
        "Ground rye");
}

TEST_CASE("other dates stay where they are") {
  for (const std::string_view text :
       {"Experience|2016 - 2019|Miller|Ground rye", "Experience|Miller|2016 - 2019|2012 - 2014|Baker|2010 - 2012",
        "Education|BSc in Grain|Experience|2012 - 2016|Miller|2009 - 2012|Baker", ""}) {
    std::string lines(text);
    for (char& c : lines) c = c == '|' ? '\n' : c;
    CHECK(ordered(lines) == text);
  }
}

TEST_CASE("dates right below a title go to as many jobs or degrees below them") {
  CHECK(ordered("Education\n\n2016 - 2018\n\n2012 - 2016\n\nMSc in Grain\nQuill University\nBSc in Lamps\n"
                "Reed College\n\nLanguages\nWelsh\n") ==
        "Education|2016 - 2018|MSc in Grain|Quill University|2012 - 2016|BSc in Lamps|Reed College|Languages|Welsh");
  CHECK(ordered("Experience\n\n2016 - 2018\n\n2012 - 2016\n\nResearch Assistant at the Harbour\nMill Ltd\nLecturer\n"
                "Hull\n") ==
        "Experience|2016 - 2018|Research Assistant at the Harbour|Mill Ltd|2012 - 2016|Lecturer|Hull");
}

TEST_CASE("dates right below a title stay where they are before fewer jobs or degrees, or more") {
  const std::string_view page = "Education|2016 - 2018|2012 - 2016|MSc in Grain|Quill University|Languages|Welsh";
  CHECK(ordered("Education\n\n2016 - 2018\n\n2012 - 2016\n\nMSc in Grain\nQuill University\n\nLanguages\nWelsh\n") ==
        page);
}

}  // namespace detached_dates_test
