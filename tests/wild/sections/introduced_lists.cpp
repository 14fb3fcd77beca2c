// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/introduced_lists.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/wild/chosen_members.hpp>
#include <vitae/wild/sections/find_sections.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace introduced_lists_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The blocks of a document's sections, those of tools in braces.
std::string parted(std::string_view text) {
  const wild_tests::document page(text);
  const chosen_members chosen(info_of<Person>);
  std::vector<section> sections = find_sections(page.doc, name_index(info_of<Person>));
  introduced_lists(page.in, *chosen.skills).part(sections, chosen.prose);
  std::string out;
  for (const section& s : sections) {
    out += s.member == chosen.skills ? "{" : "[";
    for (std::size_t i = s.begin; i < s.end; ++i) out += (i > s.begin ? "|" : "") + page.of(page.doc.blocks[i].text);
    out += s.member == chosen.skills ? "}" : "]";
  }
  return out;
}

TEST_CASE("tools that a sentence introduces are a section of their own") {
  CHECK(parted("I know these well:\n\n* Java\n* Python\n* PostgreSQL\n\nI live in Hull.\n") ==
        "[I know these well:]{Java|Python|PostgreSQL}[I live in Hull.]");
  CHECK(parted("I know these well:\n\n* Java\n* Python\n* PostgreSQL\n") ==
        "[I know these well:]{Java|Python|PostgreSQL}");
}

TEST_CASE("other lists stay where they are, and so do those of sections with a member") {
  for (const std::string_view text :
       {"I like:\n\n* boats\n* bread\n* maps\n", "I know these well.\n\n* Java\n* Python\n* PostgreSQL\n",
        "# Experience\n\nI used:\n\n* Java\n* Python\n* PostgreSQL\n", "I know these well:\n", ""}) {
    CAPTURE(std::string(text));
    CHECK(parted(text).find('{') == std::string::npos);
  }
}

}  // namespace introduced_lists_test
