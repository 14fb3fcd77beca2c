// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/said_titles.hpp>

#include <cstddef>
#include <string_view>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace said_titles_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The block of a page that says just that.
std::size_t block_of(const wild_tests::document& page, std::string_view text) {
  std::size_t i = 0;
  while (page.of(page.doc.blocks[i].text) != text) ++i;
  return i;
}

TEST_CASE("a title fits the better, the less its line is set as one") {
  const wild_tests::document page(
      "## Education\n\nEducation in lamps, and why it matters to those who sail by night.\n\neducation\n\n"
      "## Software Engineer\n\n## 2015 - 2019: Research Engineer\n\nSkills\nTools: Git, Make, Vim\n");
  const title_lines layout(page.doc);
  const name_index names(info_of<Person>);
  const said_titles said{page.doc, layout, names};
  const auto block = [&](std::string_view text) { return block_of(page, text); };
  CHECK(said.at(block("Education")).member == info_of<Person>.find("degrees"));
  CHECK_FALSE(said.at(1).member);
  CHECK(said.is_small(block("education")));
  CHECK_FALSE(said.is_small(block("Education")));
  CHECK_FALSE(said.at(block("Software Engineer")).member);
  CHECK_FALSE(said.at(block("2015 - 2019: Research Engineer")).member);
  CHECK(said.stands_over_labels(block("Skills"), {info_of<Person>.find("skills"), 1.0F}));
  CHECK_FALSE(said.stands_over_labels(block("Education"), {info_of<Person>.find("degrees"), 1.0F}));
}

TEST_CASE("a title may stand among other lines, but not as the last word of the one above") {
  const wild_tests::document page(
      "Ada Quill\nada@example.com\n\nEducation\nBSc in Lamps\nNotable Awards\nLamp Prize, 2014\nLecturer\nPublications\n"
      "Lamps That Trim Themselves at Night and a Study of Wicks Using Approximated Temporal\nInformation\n"
      "A Quill and B Reed\nJournal of Lamps, Wicks and the Books of their Keepers in Harbours and on Hills, 2014\n");
  const title_lines layout(page.doc);
  const name_index names(info_of<Person>);
  const said_titles said{page.doc, layout, names};
  const auto block = [&](std::string_view text) { return block_of(page, text); };
  const std::size_t awards = block("Notable Awards"), papers = block("Publications"), word = block("Information");
  CHECK(said.is_flush(papers, said.at(papers)));
  CHECK_FALSE(said.at(awards).member);
  CHECK(said.flush(awards).member == info_of<Person>.find("awards"));
  CHECK_FALSE(said.flush(block("Lecturer")).member);
  CHECK(layout.goes_on(word));
  CHECK_FALSE(said.at(word).member);
  CHECK_FALSE(layout.goes_on(papers));
}

}  // namespace said_titles_test
