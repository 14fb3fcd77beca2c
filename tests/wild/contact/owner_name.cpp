// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/contact/owner_name.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace owner_name_test {

using namespace vitae::wild_text;

std::string name(std::string_view text) {
  const outline doc = read_outline(flatten(text));
  const date_table dates(doc, vitae::dates::day_order::unknown);
  evidence weigh(doc.plain);
  const context in{doc, dates, weigh};
  const span found = owner_name(in).among(0, doc.blocks.size()).text;
  return std::string(doc.plain.of(found.begin, found.end));
}

TEST_CASE("the owner's name stands in one of the first lines") {
  struct sample {
    std::string_view text, name;
  };
  static constexpr sample samples[] = {
      {"# Jane Stone\n\nEngineer", "Jane Stone"},
      {"Curriculum Vitae\n\nJane Stone\n\n12 High Street", "Jane Stone"},
      {"# Jane Stone's CV\n", "Jane Stone"},
      {"Curriculum vitae of Jane Stone", "Jane Stone"},
      {"# Currículum de Inés Olmedo", "Inés Olmedo"},
      {"# Curriculum Vitae di Ilaria Fontana", "Ilaria Fontana"},
      {"{ Jane Stone }\n\n[ jane@example.org ]", "Jane Stone"},
      {"## STONE, Jane Mary\n\n12 High Street", "STONE, Jane Mary"},
      {"# Janeska (Jane) Stone\n\nEngineer", "Janeska (Jane) Stone"},
      {"Jane Stone, Engineer\n\n12 High Street", "Jane Stone"},
      {"JANE STONE | jane@example.org", "JANE STONE"},
      {"# Zorblax\n\nEngineer", "Zorblax"},
      {"# Dean Merchant - CV\n\nEngineer", "Dean Merchant"},
      {"# Research Group - CV\n\nEngineer", ""},
      {"# Dean Harrowgate\n\n<dean@hg.example.org>\n\nA flexible sort.", "Dean Harrowgate"},
      {"# Jane Council\n\nEngineer\n\n[page](https://www.linkedin.com/in/jane-council/)", "Jane Council"},
      {"# 👋 Bonjour, je cherche\n\nJane Stone", "Jane Stone"},
      {"# Hi 👋, I'm Jane Stone\n\nEngineer", "Jane Stone"},
      {"The annual workshop\n\nzorb@blaxand.example.org\n\nZorb ap Blaxand",
       "Zorb ap Blaxand"},  // its address spells it
      {"# PDF Versions\n\nEngineer", ""},
      {"[Google Scholar](https://scholar.example.org)\n\nJane Stone", "Jane Stone"},
      {"# Academic\n\nEngineer", ""},
      {"Download .PDF\n\nJane Stone", "Jane Stone"},
      {"#### News\n\nI am looking for a place to work at and would like to hear from you.", ""},
      {"#Jane Stone\n##Engineer", "Jane Stone"},
      {"# Jane Stone's Personal Resume\n", "Jane Stone"},
      {"# Lebenslauf\n\n**PD Dr. Jane Stone**\n", "PD Dr. Jane Stone"},
      {"Europass\nCurriculum Vitae\n\nJane Stone\n", "Jane Stone"},
      {"# Curriculum Vita\n\n## Education\n", ""},
      {"Washington, DC, United States\n\nstone@example.org", ""},
      {"# Home\n\nHello there", ""},
      {"Photo by Jane Stone\n\njane.stone@example.org", ""},
      {"During 2025 one finds Jane here.\nOn Github she is Windlass.", ""},
      {"## CV as PDF\n\nStudies", ""},
      {"Portrait of Jane Stone\n\nEngineer", "Jane Stone"},
      {"May 2024 - Otter Creek, BC, CA\n\nWelcome", ""},
      {"", ""},
  };
  for (const auto& [text, expected] : samples) {
    CAPTURE(std::string(text));
    CHECK(name(text) == expected);
  }
}

TEST_CASE("a name below other sections is the line that an address spells") {
  const auto below = [](std::string_view text) {
    const wild_tests::document page(text);
    return page.of(owner_name(page.in).spelled_out(0, page.doc.blocks.size()).text);
  };
  CHECK(below("Contact\n\njane.stone@example.org\n\nSkills\n\nGo\n\nJane Stone\n\nEngineer") == "Jane Stone");
  CHECK(below("Contact\n\nmail@example.org\n\nSkills\n\nGo\n\nJane Stone\n\nEngineer").empty());
  CHECK(below("- Jane Stone\n\njane.stone@example.org").empty());
}

TEST_CASE("where the owner's address stands first, others spell somebody else") {
  const wild_tests::document page(
      "stone42@example.org\n\nSkills\n\nGo\n\nProf. Bruno Reed\n\nbruno.reed@example.org\n\nJane Stone\n\nEngineer");
  const auto below = [&](std::size_t opened) {
    return page.of(owner_name(page.in).spelled_out(0, page.doc.blocks.size(), opened).text);
  };
  CHECK(below(1) == "Jane Stone");
  CHECK(below(0) == "Prof. Bruno Reed");
}

TEST_CASE("a name may stand in two lines over an address") {
  const auto named = [](std::string_view text) {
    const wild_tests::document page(text);
    const owner_name names(page.in);
    return page.of(names.over_two_lines(names.among(0, page.doc.blocks.size())).text);
  };
  CHECK(named("Ирина\nСоколова\nirina@example.org\n") == "Ирина\nСоколова");
  CHECK(named("Ada\nQuill\nada@example.org\n") == "Ada\nQuill");
  CHECK(named("Ada Quill\nEngineer\nada@example.org\n") == "Ada Quill");
}

}  // namespace owner_name_test
