// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/citation/parts.hpp>
//
#include "../../catch.hpp"
#include "papers.hpp"

namespace parts_test {

using namespace vitae::citing_parts;

TEST_CASE("sentences end once") {
  std::string out;
  sentence(out, "One");
  sentence(out, "Two?");
  sentence(out, "*Three.*");
  sentence(out, "");
  sentence(out, "Jr.\\*");
  CHECK(out == "One. Two? *Three.* Jr.\\*");
}

TEST_CASE("text is escaped, addresses are encoded, pages get their dash") {
  CHECK(plain("a*b [c]") == "a\\*b \\[c\\]");
  CHECK(italic("") == "");
  CHECK(bracketed("https://example.org/a b>c") == "<https://example.org/a%20b%3Ec>");
  vitae::Paper paper;
  for (const auto pages_of : {"1-10", "1--10", "1–10"}) {
    paper.pages = pages_of;
    CHECK(pages(paper) == "1–10");
  }
  paper.pages = "e12";
  CHECK(pages(paper) == "e12");
  CHECK_FALSE(is_range("e12"));
}

TEST_CASE("years are years, decades decades, and the present is none") {
  vitae::Paper paper;
  CHECK(year(paper).empty());
  paper.date = vitae::date::present();
  CHECK(year(paper).empty());
  paper.date = vitae::date::within(1990, 1);
  CHECK(year(paper) == "199X");
  paper.date = vitae::date::of(2019, 9, 1);
  CHECK(year(paper) == "2019");
}

TEST_CASE("notes and links follow a citation; what is said elsewhere is not repeated") {
  vitae::Paper paper = cited::thesis();
  paper.notes = {"et al.", "PhD thesis", "Best thesis"};
  paper.links = {{"pdf", "https://example.org/a.pdf"}, {"", "https://example.org/b/"}, {"empty", ""}};
  std::string out;
  extras(out, paper);
  CHECK(out == "Best thesis. [pdf](<https://example.org/a.pdf>) [example.org/b](<https://example.org/b/>)");
}

}  // namespace parts_test
