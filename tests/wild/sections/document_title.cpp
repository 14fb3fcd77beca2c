// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/document_title.hpp>

#include <cstddef>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/sections/find_sections.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace document_title_test {

using namespace vitae;
using namespace vitae::wild_text;

/// How many sections have the member for text about oneself.
std::size_t summaries(std::string_view text) {
  const wild_tests::document page(text);
  const chosen_members chosen(info_of<Person>);
  std::vector<section> sections = find_sections(page.doc, name_index(info_of<Person>));
  begin_at_title(page.in, chosen.prose, sections);
  REQUIRE_FALSE(sections.empty());
  std::size_t found = 0;
  for (const section& s : sections) found += s.member == chosen.prose ? 1U : 0U;
  return found;
}

TEST_CASE("the title of a document is no section") {
  CHECK(summaries("# Resume\n\nAda Quill\n\n## Work\n\nClerk\n") == 0);
  CHECK(summaries("") == 0);
}

TEST_CASE("what a document is called is no section of jobs where nothing below it is dated") {
  const auto first = [](std::string_view text) {
    const wild_tests::document page(text);
    std::vector<section> sections = find_sections(page.doc, name_index(info_of<Person>));
    begin_at_title(page.in, nullptr, sections);
    return sections.size();
  };
  CHECK(first("# 職務経歴書\n\n港の近くに住む。\n\n## 学歴\n\n2013年 見本大学\n") == 2);
  CHECK(first("# 職務経歴書\n\n2013年 見本物産\n\n## 学歴\n\n2013年 見本大学\n") == 3);
}

TEST_CASE("a section that is called so below other text is one") {
  CHECK(summaries("# Ada Quill\n\nClerk\n\n## Summary\n\nI keep boats.\n") == 1);
  CHECK(summaries("## Summary\n\nI keep boats.\n") == 1);
}

TEST_CASE("the day of writing and links to translations may stand above the title, a name or an address may not") {
  CHECK(summaries("EN | RU\n\n# Resume\n\nAda Quill\n\n## Work\n\nClerk\n") == 0);
  CHECK(summaries("2021年1月\n\n# Resume\n\nAda Quill\n\n## Work\n\nClerk\n") == 0);
  CHECK(summaries("ada@example.org\n\n# Resume\n\nI keep boats.\n\n## Work\n\nClerk\n") == 1);
}

TEST_CASE("the title in front matter may be that of a section") {
  const name_index names(info_of<Person>);
  const chosen_members chosen(info_of<Person>);
  const auto section_of = [&](std::string_view page) {
    return page_section(page, front_matter_of(page), names, chosen.rest).of(page);
  };
  CHECK(section_of("---\nlayout: list\ntitle: \"Publications\"\n---\n") == "Publications");
  CHECK(section_of("+++\ntitle = \"Work Experience\"\n+++\n") == "Work Experience");
  for (const std::string_view page :
       {"---\ntitle: CV\n---\n", "---\ntitle: Ada Quill\n---\n", "---\ntitle: About me\n---\n",
        "---\ntitle: Research\n---\n", "---\nname: Publications\n---\n", "text"}) {
    CAPTURE(std::string(page));
    CHECK(section_of(page).empty());
  }
}

}  // namespace document_title_test
