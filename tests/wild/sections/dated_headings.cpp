// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/dated_headings.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/cv/position.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace dated_headings_test {

using namespace vitae;
using namespace vitae::wild_text;

/// Does the last of three blocks, under the heading before it, go on with the entries that the first block is?
bool goes_on(std::string_view source) {
  const wild_tests::document page(source);
  section entries, last;
  entries.end = 1;
  last.title = page.doc.blocks.at(1).text;
  last.begin = 2;
  last.end = 3;
  return goes_on_dated(page.in, entry_plan(info_of<Position>), entries, last);
}

TEST_CASE("a heading with its time goes on with entries under such headings") {
  CHECK(goes_on("### Sample Ltd. - Clerk | 2016 - 2019\n\n### Reed + Quill | 2011 - 2016\n\nWhere it began.\n"));
  CHECK_FALSE(goes_on("### Sample Ltd. - Clerk | 2016 - 2019\n\n### Bees\n\nTwelve hives.\n"));
  CHECK_FALSE(goes_on("### Sample Ltd. - Clerk\n\n### Reed + Quill | 2011 - 2016\n\nWhere it began.\n"));
  CHECK_FALSE(goes_on("#### Sample Ltd. - Clerk | 2016 - 2019\n\n### Reed + Quill | 2011 - 2016\n\nIt began.\n"));
}

/// How many sections of jobs a document's headings make, and how many blocks the first of them has.
std::string joined(std::string_view source) {
  const wild_tests::document page(source);
  const entry_plan plan(info_of<Position>);
  const member_info& jobs = *info_of<Person>.find("positions");
  std::vector<section> sections(1);
  for (std::size_t i = 0; i < page.doc.blocks.size(); ++i) {
    if (page.doc.blocks[i].kind == block_kind::heading) {
      sections.push_back({});
      sections.back().title = page.doc.blocks[i].text;
      sections.back().begin = i + 1, sections.back().heading = i;
    }
    sections.back().end = i + 1;
  }
  dated_run(page.in, plan).join(jobs, nullptr, sections);
  std::string out;
  for (const section& s : sections)
    if (s.member == &jobs) out += std::to_string(s.end - s.begin) + " ";
  return out;
}

TEST_CASE("three headings that begin with their time are jobs where no title says so") {
  CHECK(joined("# 2019 - 2021 [Sample Works] Riverton\n\nLamps.\n\n# 2016-2018 Reed\n\nBells.\n\n# 2015 Freelance\n") ==
        "5 ");
  CHECK(joined("# С 2019 по 2021 [Sample]\n\nА.\n\n# 2016-2018 Reed\n\n# В 2015 году окончил школу\n") == "4 ");
}

TEST_CASE("a word before the time, a label within a job, and a job that is called like a title part no row") {
  CHECK(joined("# 2020-2022 [Sample Works]\n\n# From March 2019 [Kite], Oslo\n\n# 2016-2018 [Reed]\n") == "3 ");
}

TEST_CASE("each such row of headings is a section of its own") {
  CHECK(joined("# 2019 - 2021 Sample\n\n# 2016-2018 Reed\n\n# 2014-2015 Quill\n\n# Lamps\n\nOf brass.\n\n"
               "# 2011 - 2013 Sample\n\n# 2009-2010 Reed\n\n# 2007-2008 Quill\n\n# Bells\n") == "3 3 ");
}

TEST_CASE("two such headings, years alone, or times behind are none") {
  CHECK(joined("# 2019 - 2021 Sample\n\nLamps.\n\n# 2016-2018 Reed\n").empty());
  CHECK(joined("# 2019\n\n# 2018\n\n# 2017\n").empty());
  CHECK(joined("# Tides, 2019-2020\n\n# Lamps, 2018-2019\n\n# Bells, 2015-2018\n").empty());
}

}  // namespace dated_headings_test
