// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/biography/clause.hpp>

#include <algorithm>
#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace clause_test {

using namespace vitae::wild_text;

/// What of a text behind a title is told of it.
std::string told(std::string_view text) {
  const wild_tests::document page("x" + std::string(text));
  const clause_reading clause(page.in, page.doc.plain.text);
  return page.of({1, clause.end_of({1, page.doc.plain.text.size()})});
}

/// The atoms of such a text, between bars.
std::string atoms(std::string_view text) {
  const wild_tests::document page("x" + std::string(text));
  std::string running = page.doc.plain.text;
  std::replace(running.begin(), running.end(), '\n', ' ');
  const clause_reading clause(page.in, running);
  std::string out;
  for (const atom& a : clause.atoms_of({1, page.doc.plain.text.size()}))
    out += (out.empty() ? "" : "|") + page.of(a.text);
  return out;
}

TEST_CASE("a clause ends where the sentence turns to something else") {
  struct row {
    std::string_view text, told;
  };
  for (const auto& [text, clause] : {
           row{" at Marel College, where I taught", " at Marel College,"},
           row{" at Marel College under Prof. Quill", " at Marel College"},
           row{" at Marel College and moved to Hull", " at Marel College"},
           row{" at Marel College as part of a group", " at Marel College"},
           row{" at the Institute of Ice and Snow", " at the Institute of Ice and Snow"},
           row{" in Law at Marel and Ponds at Hull", " in Law at Marel"},
           row{" with Example Ltd.", " with Example Ltd."},
           row{" à l'Université de Marel et vit", " à l'Université de Marel"},
           row{"", ""},
       }) {
    CAPTURE(std::string(text));
    CHECK(told(text) == clause);
  }
}

TEST_CASE("its atoms are names without the words around them") {
  struct row {
    std::string_view text, atoms;
  };
  for (const auto& [text, parts] : {
           row{" at the Institute of Ice in Marburg", "Institute of Ice|Marburg"},
           row{" at Example Ltd. from 2012 to 2014 in Hull.", "Example Ltd.|Hull"},
           row{" at the [Institute of Ice](https://ice.example.org) (now [Snow](https://snow.example.org))",
               "Institute of Ice|Snow"},
           row{" an der Universität Marel (2011)", "Universität Marel"},
           row{" in the Department of Ponds at the\nUniversity of Marel", "Department of Ponds|University of Marel"},
           row{" in 2015", ""},
       }) {
    CAPTURE(std::string(text));
    CHECK(atoms(text) == parts);
  }
}

TEST_CASE("a clause names the holder right behind the title or not at all") {
  for (const std::string_view text : {" at Marel", " from Marel", " chez Exemple SA", " en la Universidad"})
    CHECK(clause_reading::names_holder(text));
  for (const std::string_view text : {"", " in Marel", ", Marel", " with Marel"})
    CHECK_FALSE(clause_reading::names_holder(text));
}

TEST_CASE("years count that only the sentence mentions") {
  const wild_tests::document page("I took it from Marel in 2015 and left.");
  CHECK(clause_reading(page.in, page.doc.plain.text).dates_of(page.all()).size() == 1);
}

}  // namespace clause_test
