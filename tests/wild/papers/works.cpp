// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/works.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/sections/find_sections.hpp>

using namespace vitae;
using namespace vitae::wild_text;

namespace {

constexpr std::string_view papers =
    "**Slow lenses for cold light**\n\nAda Quill, Bo Reed\n\nJournal of Optics, 2020\n\n"
    "**Glass that remembers**\n\nBo Reed, Ada Quill\n\nOptics Letters, 2018\n\n";
constexpr std::string_view jobs =
    "**Research Engineer**, Example Optics Ltd.\n\nJan 2019 -- Present\n\nLenses, mirrors, and light.\n\n"
    "**Technician**, Reed Glass Works\n\n2015 -- 2018\n\n";

/// The member of the last section, whose title and blocks these are.
std::string member_of(std::string_view title, std::string_view blocks) {
  const std::string text = "# " + std::string(title) + "\n\n" + std::string(blocks);
  const wild_tests::document page(text);
  std::vector<section> sections = find_sections(page.doc, known<name_index>(info_of<Person>));
  for (const member_info& m : info_of<Person>.core().members)
    if (m.name == "papers") find_works(page.in, m, sections);
  return sections.back().member ? std::string(sections.back().member->name) : "";
}

}  // namespace

TEST_CASE("titles that say work of any kind are told from those that say which") {
  for (const std::string_view title : {"Research", "Selected Work", "My Projects", "RESEARCH:"})
    CHECK(works::may_be_any(title));
  for (const std::string_view title : {"Research Experience", "Volunteer Work", "Work Experience", "Employment", ""})
    CHECK_FALSE(works::may_be_any(title));
}

TEST_CASE("publications under a title that says work of any kind are publications") {
  CHECK(member_of("Research", papers) == "papers");
  CHECK(member_of("Selected Work", papers) == "papers");
  CHECK(member_of("Research", jobs) == "positions");
  CHECK(member_of("Projects", jobs) == "projects");
  CHECK(member_of("Employment", papers) == "positions");
}
