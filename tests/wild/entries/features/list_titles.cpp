// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/features/list_titles.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/degree.hpp>
#include <vitae/cv/position.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace list_titles_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The member whose list a document's first block is the title of.
std::string titled(std::string_view source, const type_info& record = info_of<Position>) {
  const wild_tests::document page(source);
  const member_info* m = list_titled_by(page.doc, entry_plan(record), page.doc.blocks.at(0));
  return m ? std::string(m->name) : "";
}

TEST_CASE("a label and nothing else is the title of what follows, in many languages") {
  for (const std::string_view source :
       {"Responsibilities:\n", "Key responsibilities:\n", "Duties included:\n", "Aufgaben:\n", "Taken:\n",
        "Responsabilités :\n", "Missions réalisées :\n", "Principais responsabilidades:\n", "Principais atividades:\n",
        "Funciones:\n", "Mansioni:\n", "Obowiązki:\n", "Обязанности:\n", "Должностные обязанности:\n", "工作内容：\n",
        "Successes & Achievements:\n", "#### Achievements\n", "**Hauptaufgaben**\n", "*Tasks:*\n"}) {
    CAPTURE(std::string(source));
    CHECK(titled(source) == "highlights");
  }
  CHECK(titled("#### Projects\n") == "projects");
  CHECK(titled("**Projekte:**\n") == "projects");
  CHECK(titled("Summary:\n") == "summary");
}

TEST_CASE("a line that says more, a line like others and another record's list are no such titles") {
  for (const std::string_view source :
       {"Responsibilities\n", "Responsibilities: keeping the lamps\n", "Employer:\n", "| Aufgaben: |\n", "## Summary\n",
        "Responsibilities that nobody else wanted to take on in that year:\n"}) {
    CAPTURE(std::string(source));
    CHECK(titled(source).empty());
  }
  CHECK(titled("#### Projects\n", info_of<Degree>).empty());
}

}  // namespace list_titles_test
