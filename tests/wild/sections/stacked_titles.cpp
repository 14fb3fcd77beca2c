// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/stacked_titles.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>
#include <vitae/wild/sections/find_sections.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace stacked_titles_test {

using namespace vitae;
using namespace vitae::wild_text;

/// "member[first line]/lines" for each section after the first; "?" for one that is nobody's.
std::string shared(std::string_view source) {
  const wild_tests::document page(source);
  const name_index names(info_of<Person>);
  std::vector<section> all = find_sections(page.doc, names);
  stacked_titles(page.in).share(all);
  std::string out;
  for (std::size_t i = 1; i < all.size(); ++i) {
    out += (i > 1 ? " " : "") + (all[i].member ? std::string(all[i].member->name) : "?");
    if (all[i].begin < all[i].end) out += "[" + page.of(page.doc.blocks[all[i].begin].text) + "]";
    out += "/" + std::to_string(all[i].end - all[i].begin);
  }
  return out;
}

TEST_CASE("what follows a stack of titles goes to the title that it looks like, in their order") {
  CHECK(shared("Ada Quill\nEDUCATION\nSKILLS\nMSc in Marine Biology\nUniversity of Bergen\n2015 - 2017\n"
               "Python\nSQL\nLinux\n") == "degrees[MSc in Marine Biology]/3 skills[Python]/3");
  CHECK(shared("Ada Quill\nSUMMARY\nEXPERIENCE\nShe has looked after the lamps of all harbours for nine years.\n"
               "Senior Engineer\nExample Ltd.\n2019 - 2021\n") ==
        "summary[She has looked after the lamps of all harbours for nine years.]/1 positions[Senior Engineer]/3");
}

TEST_CASE("lines that look like nothing the titles name are nobody's") {
  CHECK(shared("Ada Quill\nSKILLS\nLANGUAGES\nPython\nSQL\nEnglish\nGerman\nProf. Bo Reed\nbo@example.com\n") ==
        "skills[Python]/2 languages[English]/2 ?[Prof. Bo Reed]/2");
}

TEST_CASE("titles that are not stacked keep what stands below them") {
  CHECK(shared("Ada Quill\n\nEDUCATION\n\nPython\n\nSKILLS\n\nMSc in Marine Biology\n") ==
        "degrees[Python]/1 skills[MSc in Marine Biology]/1");
  CHECK(shared("# Ada\n\n## Skills\n\n### Languages\n\nPython\n\n## Awards\n\nA prize\n").find("skills/0") == 0);
  CHECK(shared("EDUCATION\nSKILLS\n") == "degrees/0 skills/0");
  CHECK(shared("").empty());
}

}  // namespace stacked_titles_test
