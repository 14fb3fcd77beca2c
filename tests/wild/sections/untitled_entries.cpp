// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/untitled_entries.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace untitled_entries_test {

using namespace vitae;
using namespace vitae::wild_text;

/// All blocks of a page as one section.
section whole(const wild_tests::document& page) {
  section s;
  s.end = page.doc.blocks.size();
  return s;
}

TEST_CASE("entries under headings begin at the first that has one of its level below") {
  const wild_tests::document page("# Ada\n\n## Salt Press\n\n2011 - 2013\n\n## Harbour Press\n\n2013 - 2015\n");
  CHECK(untitled_entries(page.in).under_headings(whole(page)) == 1);
  const wild_tests::document alone("# Ada\n\n## Salt Press\n\n2011 - 2013\n");
  CHECK(untitled_entries(alone.in).under_headings(whole(alone)) == alone.doc.blocks.size());
}

TEST_CASE("entries in a list begin where three items follow each other, those in lines at the first of two periods") {
  const wild_tests::document list("Ada\n\n- one\n- two\n- three\n");
  CHECK(untitled_entries(list.in).in_list(whole(list)) == 1);
  const wild_tests::document pair("Ada\n\n- one\n- two\n");
  CHECK(untitled_entries(pair.in).in_list(whole(pair)) == pair.doc.blocks.size());
  const wild_tests::document lines("Ada\n\n2011 - 2013 Baker\n\n2013 - 2015 Cook\n");
  CHECK(untitled_entries(lines.in).in_lines(whole(lines)) == 1);
  const wild_tests::document line("Ada\n\n2011 - 2013 Baker\n");
  CHECK(untitled_entries(line.in).in_lines(whole(line)) == line.doc.blocks.size());
}

TEST_CASE("an employer's heading begins them right above a deeper one of a job and its time") {
  const entry_plan jobs(info_of<Position>);
  const auto begins = [&](std::string_view headings) {
    const wild_tests::document page("Ada\n\n" + std::string(headings) + "\n\nTaught a lot.\n");
    const std::size_t at = untitled_entries(page.in).below_employer(whole(page), jobs);
    return at < page.doc.blocks.size() ? static_cast<int>(at) : -1;
  };
  CHECK(begins("# Example School of Law\n\n## Professor of Law, 2007 - present") == 1);
  CHECK(begins("## Example University\n\n### Lecturer (2007 - 2012)") == 1);
  CHECK(begins("# Example School of Law\n\n# Professor of Law, 2007 - present") == -1);
  CHECK(begins("# Example School of Law\n\n## Professor of Law") == -1);
  CHECK(begins("# Example School of Law\n\n## News, 2007 - present") == -1);
  CHECK(begins("# Ada Quill\n\n## Professor of Law, 2007 - present") == -1);
}

}  // namespace untitled_entries_test
