// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/tools.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/wild/sections/find_sections.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

using namespace vitae;
using namespace vitae::wild_text;

namespace {

/// The member of the last section, whose title and blocks these are.
std::string member_of(std::string_view title, std::string_view blocks) {
  const std::string text = "# " + std::string(title) + "\n\n" + std::string(blocks);
  const wild_tests::document page(text);
  std::vector<section> sections = find_sections(page.doc, known<name_index>(info_of<Person>));
  for (const member_info& m : info_of<Person>.core().members)
    if (m.name == "skills") find_tools(page.in, m, sections);
  return sections.back().member ? std::string(sections.back().member->name) : "";
}

}  // namespace

TEST_CASE("software is what one uses where nothing but tools is listed, else what one wrote") {
  constexpr std::string_view used = "- **Often:** Python, C++, PostgreSQL\n- **At times:** Rust, Haskell, Redis\n";
  constexpr std::string_view made =
      "- Lamplight, a program that keeps the books of a lighthouse and of those who tend it (Python, Qt)\n"
      "- Foghorn, which warns of errors in ledgers before they are sent to the harbour master (Rust)\n";
  CHECK(member_of("Software", used) == "skills");
  CHECK(member_of("Software", made) == "projects");
  CHECK(member_of("Projects", used) == "projects");
}
