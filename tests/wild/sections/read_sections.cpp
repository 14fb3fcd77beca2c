// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/read_sections.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/wild/known.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace read_sections_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The members of a text's sections, by name, in order; "-" for one that has none.
std::string members(std::string_view text) {
  const wild_tests::document page(text);
  const type_info& schema = info_of<Person>;
  std::string said;
  for (const section& s : read_sections(page.in, schema, known<chosen_members>(schema), known<name_index>(schema)))
    said.append(said.empty() ? "" : " ").append(s.member ? s.member->name : "-");
  return said;
}

TEST_CASE("sections are known by their titles, and the first stands before them") {
  CHECK(members("# Ada Quill\n\n## Education\n\n- BSc, Example College, 2015\n\n## Skills\n\n- C\n") ==
        "- degrees skills");
  CHECK(members("") == "-");
}

TEST_CASE("sections are known by what they hold") {
  CHECK(members("# Ada Quill\n\n## Skills\n\n- C\n\n## Where I have been\n\n"
                "### Engineer, Example Ltd.\n\n2019 - 2021\n\n### Clerk, Sample Inc.\n\n2015 - 2019\n") ==
        "- skills positions");
}

TEST_CASE("the title of a document is no section, and under that of the titled lists all are such lists") {
  CHECK(members("# Resume\n\nAda Quill\n\n## Skills\n\n- C\n") == "- skills");
  CHECK(members("# Ada Quill\n\n## Skills\n\n- C\n\n## Sections\n\n### Skills\n\n- I work in\n\n### Publications\n\n- "
                "2021\n") == "- skills sections sections");
}

}  // namespace read_sections_test
