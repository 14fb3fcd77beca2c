// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/leads.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace {

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

TEST_CASE("each lead is taken off, in small letters and with a capital") {
  for (const std::string_view lead : enumeration_leads) {
    CAPTURE(std::string(lead));
    std::string text = std::string(lead) + " Make";
    CHECK(bare(text) == "Make");
    text[0] = static_cast<char>(text[0] - ('a' - 'A'));
    CHECK(bare(text) == "Make");
    CHECK(bare(std::string(lead) + "Make") == std::string(lead) + "Make");
  }
}

TEST_CASE("what says that there is more is none") {
  for (const std::string_view rest : {"others", "Others", "etc", "many more", "many other tools"}) {
    CAPTURE(std::string(rest));
    CHECK(kept(rest).empty());
  }
  CHECK(kept("Make and many more") == "Make");
  CHECK(kept("Make and others") == "Make");
  CHECK(kept("Make etc") == "Make");
  CHECK(kept("Evermore") == "Evermore");
  CHECK(kept("Mothers") == "Mothers");
}

}  // namespace
