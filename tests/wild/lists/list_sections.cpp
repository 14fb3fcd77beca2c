// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/list_sections.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"
#include "../tree.hpp"

namespace list_sections_test {

using namespace vitae;
using namespace vitae::wild_text;

/// What a page's lists say under a title of that member of a person.
std::string read(std::string_view titled, std::string_view text) {
  const type_info& schema = info_of<Person>;
  const wild_tests::document page(text);
  const chosen_members chosen(schema);
  const name_index names(schema);
  reaching reach(page.in, schema);
  const stray_lines strays(page.in, names, chosen, reach);
  node root;
  list_sections(page.in, chosen, strays).read(root, *schema.find(titled), 0, page.doc.blocks.size());
  return tree::shown(root, schema);
}

TEST_CASE("a section of lists holds what its title says") {
  CHECK(read("skills", "Git, Make") == "{skills=[{name=Git} | {name=Make}]}");
  CHECK(read("languages", "Welsh (fluent)") == "{languages=[{name=Welsh; fluency=fluent}]}");
}

TEST_CASE("a grid of languages among skills says languages, its head nothing") {
  CHECK(read("skills",
             "Mother tongue(s)        Welsh\n\n"
             "Other language(s)       UNDERSTANDING        SPEAKING\n"
             "                    Listening  Reading   Interaction\n"
             "English                 C1        C1          B2\n\n"
             "Git, Make\n")
            .starts_with("{skills=[{name=Git} | {name=Make}]; languages=[{name=Welsh} | {name=English; fluency=C1"));
}

TEST_CASE("a licence to drive and what one likes to do are no skills though they stand among them") {
  for (const std::string line : {"Führerschein: Klasse B", "Prawo jazdy kat. B", "Hobbys: Segeln, Knoten",
                                 "Passions et activités : Musique, Voyages"}) {
    CAPTURE(line);
    CHECK(read("skills", "- Git\n- " + line + "\n- Make\n") == "{skills=[{name=Git} | {name=Make}]}");
  }
}
static_assert(words::is_sorted(licences) && words::is_sorted(pastimes));

TEST_CASE("languages that nobody speaks are skills") {
  CHECK(read("languages", "- Python\n- C, C++\n") == "{skills=[{name=Python} | {name=C} | {name=C++}]}");
}

TEST_CASE("lines that belong to another member go there") {
  CHECK(read("skills", "- Git\n\n- Languages: Welsh, English\n") ==
        "{skills=[{name=Git}]; languages=[{name=Welsh} | {name=English}]}");
  CHECK(read("skills", "- Git\n\n- **Languages:**\n\n  `Welsh`, `Cantonese`\n") ==
        "{skills=[{name=Git}]; languages=[{name=Welsh} | {name=Cantonese}]}");
  CHECK(read("skills",
             "|  |  |\n|---|---|\n| Tools | Git • Make |\n| Languages | Native: Welsh • English |\n|  | Basic: French "
             "|\n") ==
        "{skills=[{name=Tools; keywords=[Git | Make]}]; languages=[{name=Welsh; fluency=Native} | {name=English} | "
        "{name=French; fluency=Basic}]}");
  CHECK(read("skills", "- Git\n\n- Best Paper Award\n") == "{awards=[{title=Best Paper Award}]; skills=[{name=Git}]}");
}

}  // namespace list_sections_test
