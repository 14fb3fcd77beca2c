// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/other_lists.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/sections/find_sections.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace other_lists_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The members of a text's titled sections, by name, in order.
std::string members(std::string_view text) {
  const wild_tests::document page(text);
  const chosen_members chosen(info_of<Person>);
  std::vector<section> sections = find_sections(page.doc, name_index(info_of<Person>));
  keep_other_lists(page.in, chosen.rest, sections);
  std::string said;
  for (const section& s : sections)
    if (!s.title.empty()) said.append(said.empty() ? "" : " ").append(s.member ? s.member->name : "-");
  return said;
}

TEST_CASE("under the heading of the titled lists every heading is the title of one") {
  CHECK(members("# Ada Quill\n\n## Skills\n\n- C\n\n## Sections\n\n### Skills\n\n- I work in\n\n"
                "### Publications\n\n- 2021\n") == "skills sections sections sections");
}

TEST_CASE("a heading as high as theirs ends them") {
  CHECK(members("# Ada Quill\n\n## Sections\n\n### Skills\n\n- I work in\n\n## Awards\n\n- Cup, 2019\n") ==
        "sections sections awards");
}

TEST_CASE("other names of titled lists leave their headings to other members") {
  CHECK(members("# Ada Quill\n\n## Additional Information\n\n### Skills\n\n- C\n\n### Languages\n\n- Dutch\n") ==
        "sections skills languages");
}

TEST_CASE("a schema without titled lists has none") {
  const wild_tests::document page("# Ada Quill\n\n## Sections\n\n### Skills\n\n- C\n");
  std::vector<section> sections = find_sections(page.doc, name_index(info_of<Person>));
  const std::size_t before = sections.size();
  keep_other_lists(page.in, nullptr, sections);
  CHECK(sections.size() == before);
}

}  // namespace other_lists_test
