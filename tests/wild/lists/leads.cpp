// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/leads.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace leads_test {

using namespace vitae::wild_text;

std::string bare(std::string_view text) {
  const wild_tests::document page(text);
  const span s = without_lead(page.doc.plain, page.all());
  return std::string(page.doc.plain.of(s.begin, s.end));
}
std::string kept(std::string_view text) {
  const wild_tests::document page(text);
  const span s = without_rest(page.doc.plain, page.all());
  return std::string(page.doc.plain.of(s.begin, s.end));
}

TEST_CASE("what leads to an item is no part of it") {
  CHECK(bare("proficient in Python") == "Python");
  CHECK(bare("databases such as Redis") == "Redis");
  CHECK(bare("Knowledge Graphs") == "Knowledge Graphs");
  CHECK(bare("including") == "including");
}

TEST_CASE("a lead is taken off, in small letters and with a capital") {
  for (const std::string_view lead : {"knowledge of",
                                      "proficient in",
                                      "Significant experience with",
                                      "very good working knowledge of",
                                      "adept in",
                                      "Experience working with",
                                      "well versed in",
                                      "exposure to",
                                      "skilled at",
                                      "advanced in",
                                      "Strong understanding of",
                                      "comfortable working on",
                                      "Some familiarity with",
                                      "Good at",
                                      "gute Kenntnisse in",
                                      "Erfahrung mit",
                                      "bonnes connaissances en",
                                      "Quelques notions de",
                                      "Conocimientos de",
                                      "conhecimentos em",
                                      "sicherer Umgang mit",
                                      "Buen manejo de",
                                      "buona conoscenza di",
                                      "Domínio de",
                                      "goede kennis van",
                                      "Znajomość języka",
                                      "Опыт работы с"}) {
    CAPTURE(std::string(lead));
    CHECK(bare(std::string(lead) + " Make") == "Make");
    CHECK(bare(std::string(lead) + "Make") == std::string(lead) + "Make");
    CHECK(bare(std::string(lead)) == lead);
  }
}

TEST_CASE("a lead may have more than one joint") {
  CHECK(bare("experience in using Make") == "Make");
  CHECK(bare("Experience of working on ferries") == "ferries");
}

TEST_CASE("words that lead to nothing are an item's own") {
  for (const std::string_view item :
       {"Advanced Excel", "Working with children", "Basic Python", "Experience Design", "Strong ties in trade",
        "In-depth interviews", "Good judgement of character", "knowledge management in firms"}) {
    CAPTURE(std::string(item));
    CHECK(bare(item) == item);
  }
}

TEST_CASE("what says that there is more is none") {
  for (const std::string_view rest : {"others", "Others", "etc", "many more", "many other tools", "other tools"}) {
    CAPTURE(std::string(rest));
    CHECK(kept(rest).empty());
  }
  CHECK(kept("Make and many more") == "Make");
  CHECK(kept("Make and others") == "Make");
  CHECK(kept("Make etc") == "Make");
  CHECK(kept("Evermore") == "Evermore");
  CHECK(kept("Mothers") == "Mothers");
}

}  // namespace leads_test
