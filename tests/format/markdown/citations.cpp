// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/citations.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/paper.hpp>
#include <vitae/leaf/dates/edtf.hpp>

#include "as_node.hpp"

namespace citations_test {

using namespace vitae;
using namespace vitae::markdown_text;

std::string line_of(const Paper& paper) {
  const node tree = as_node(paper);
  return reversible_citation(info_of<Paper>, parts_of(tree)).source;
}

Paper paper() {
  Paper p;
  p.title = "Logs, *Bounded*";
  p.authors = {{"A. Example", true, true}, {"B. Foo"}};
  p.venue = "Proc. of Examples, Berlin";
  p.date = *codec<date>::read("2023-10", dates::edtf{});
  return p;
}

TEST_CASE("A publication is a sentence or two") {
  Paper p = paper();
  CHECK(line_of(p) == "**A. Example**\\*, B. Foo. *Logs, \\*Bounded\\**. Proc. of Examples, Berlin, Oct 2023");
  p.kind = paper_kind::article;
  p.status = paper_status::accepted;
  p.pages = "1–9";
  p.notes = {"Oral (1.2%)"};
  CHECK(line_of(p) ==
        "**A. Example**\\*, B. Foo. *Logs, \\*Bounded\\**. Proc. of Examples, Berlin, Oct 2023 (article, accepted) · "
        "Pages: 1–9 · Notes: Oral (1.2%)");
}

TEST_CASE("What is not known is left out") {
  Paper p;
  CHECK(line_of(p).empty());
  p.title = "Why?";
  CHECK(line_of(p) == "*Why?*");
  p.venue = "J. Ex.";
  CHECK(line_of(p) == "*Why?* J. Ex.");
  p.venue = "";
  p.status = paper_status::preprint;
  CHECK(line_of(p) == "*Why?* · Status: preprint");  // a lone "preprint" would be its kind
  p.status = paper_status::submitted;
  CHECK(line_of(p) == "*Why?* (submitted)");
}

TEST_CASE("A venue that looks like a date has its label") {
  Paper p = paper();
  p.venue = "Workshop 2023";
  p.date.reset();
  CHECK(line_of(p) == "**A. Example**\\*, B. Foo. *Logs, \\*Bounded\\** · Venue: Workshop 2023");
}

TEST_CASE("An author's name that would begin a list does not") {
  Paper p = paper();
  p.authors = {{"2019"}};
  CHECK(line_of(p).find("2019.") == std::string::npos);
}

TEST_CASE("A line without an emphasised title is no citation") {
  for (const std::string_view line : {"A. Example. Logs. 2020", "*", "**A**", "A *b", ""}) {
    node read;
    CHECK_FALSE(read_citation(info_of<Paper>, line, read, {line.data()}));
  }
}

TEST_CASE("One line explains the asterisk, if an author of the list has one") {
  std::vector<Paper> papers;
  const auto marked = [&] { return has_equal_authors(info_of<std::vector<Paper>>, as_node(papers)); };
  CHECK_FALSE(marked());
  papers = {paper(), paper()};
  CHECK(marked());
  for (Paper& p : papers)
    for (Author& a : p.authors) a.equal = false;
  CHECK_FALSE(marked());
  CHECK_FALSE(has_equal_authors(info_of<Paper>, as_node(paper())));
}

}  // namespace citations_test
