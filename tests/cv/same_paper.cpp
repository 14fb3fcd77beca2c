// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/same_paper.hpp>
//
#include "../catch.hpp"

namespace same_paper_test {

using vitae::duplicates, vitae::Paper, vitae::paper_kind, vitae::same_paper;

Paper titled(std::string title, std::vector<vitae::Author> authors = {{"Ada Lovelace"}}) {
  Paper p;
  p.title = std::move(title);
  p.authors = std::move(authors);
  return p;
}
Paper with(Paper p, std::string_view doi, std::string_view arxiv, std::optional<paper_kind> kind = {}, int year = 0) {
  p.doi = vitae::doi(doi);
  p.arxiv = arxiv;
  p.kind = kind;
  if (year != 0) p.date = vitae::date::of(year);
  return p;
}

TEST_CASE("two entries are of one paper, or of two") {
  struct sample {
    Paper a, b;
    bool same;
  };
  const Paper looms = titled("On Looms");
  const sample samples[] = {
      {with(titled("One"), "10.5555/A", ""), with(titled("Two"), "10.5555/a", ""), true},
      {with(looms, "10.5555/a", ""), with(looms, "10.5555/b", ""), false},
      {with(titled("One"), "", "2101.00001v2"), with(titled("Two"), "", "arXiv:2101.00001"), true},
      {with(looms, "", "2101.00001"), with(looms, "", "2101.00002"), false},
      {with(titled("One"), "10.48550/arXiv.2101.00001", ""), with(titled("Two"), "10.5555/b", "2101.00001"), true},
      {with(looms, "10.48550/arXiv.2101.00001", "", paper_kind::preprint), with(looms, "10.5555/b", ""), true},
      {looms, titled("ON LOOMS.", {{"A. Lovelace"}, {"C. Babbage"}}), true},
      {looms, titled("On Looms", {{"Babbage, C."}, {"Lovelace, A."}}), true},
      {titled("Öl {and} Wasser"), titled("Ol and Wasser"), true},
      {looms, titled("On Looms", {{"C. Babbage"}}), false},
      {looms, titled("On Looms", {}), true},
      {looms, titled("On Other Looms"), false},
      {titled(""), titled(""), false},
      {with(looms, "", "", paper_kind::preprint, 2019), with(looms, "", "", paper_kind::article, 2021), true},
      {with(looms, "", "", paper_kind::inproceedings), with(looms, "", "", paper_kind::article), false},
      {with(looms, "", "", {}, 2001), with(looms, "", "", {}, 2019), false},
  };
  for (const auto& [a, b, same] : samples) {
    CAPTURE(a.title, b.title, a.doi.text(), b.doi.text(), a.arxiv, b.arxiv);
    CHECK(same_paper(a, b) == same);
    CHECK(same_paper(b, a) == same);
  }
}

TEST_CASE("pairs are found in a list, each entry with the first like it") {
  const Paper looms = titled("On Looms");
  const std::vector<Paper> papers{looms, titled("Cards"), with(looms, "", "2101.00001"),
                                  with(titled("X"), "", "2101.00001"), looms};
  CHECK(duplicates(papers) == std::vector<std::pair<std::size_t, std::size_t>>{{0, 2}, {0, 3}, {0, 4}});
  CHECK(duplicates({}).empty());
}

TEST_CASE("a long list under one title takes little time") {
  std::vector<Paper> papers;
  for (int i = 0; i < 20000; ++i) papers.push_back(titled("Editorial", {{"Author" + std::to_string(i)}}));
  CHECK(duplicates(papers).empty());
}

}  // namespace same_paper_test
