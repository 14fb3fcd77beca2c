// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/merge_papers/completion.hpp>
//
#include "../../catch.hpp"

namespace completion_test {

using vitae::Paper, vitae::paper_kind;

std::string remarks(const vitae::report& notes) {
  std::string out;
  for (const auto& i : notes.issues)
    out.append(out.empty() ? "" : " | ")
        .append(i.code.substr(6))
        .append(" ")
        .append(i.path)
        .append("=")
        .append(i.value);
  return out;
}

struct outcome {
  Paper paper;
  std::string said;
};
outcome completed(Paper to, const Paper& from) {
  vitae::report notes;
  vitae::completion(to, notes, "[0]", "entry 1 of the bibliography").from(from);
  return {to, remarks(notes)};
}

TEST_CASE("what is missing is taken over, what contradicts is not") {
  Paper cv, bib;
  cv.title = "On Looms";
  cv.venue = "NeurIPS";
  cv.date = vitae::date::of(2019);
  bib.title = "On looms";
  bib.venue = "Proceedings of Examples";
  bib.date = vitae::date::of(2019, 9);
  bib.pages = "1–10";
  bib.doi = "10.5555/a";
  bib.links = {{"pdf", "https://example.org"}};
  bib.notes = {"Oral", "et al."};
  const auto made = completed(cv, bib);
  CHECK(made.paper.title == "On Looms");
  CHECK(made.paper.venue == "NeurIPS");
  CHECK(made.paper.date == vitae::date::of(2019, 9));
  CHECK(made.paper.pages == "1–10");
  CHECK(made.said ==
        "differs [0].venue=Proceedings of Examples | completed [0].pages=1–10 | completed [0].date=2019-09 | "
        "completed [0].doi=10.5555/a | completed [0].links=https://example.org | completed [0].notes=Oral");
  CHECK(completed(made.paper, bib).said == "differs [0].venue=Proceedings of Examples");
}

TEST_CASE("a preprint and its publication become one with the published venue, whichever comes first") {
  Paper preprint, published;
  preprint.title = published.title = "On Looms";
  preprint.kind = paper_kind::preprint;
  preprint.venue = "arXiv";
  preprint.arxiv = "2101.00001";
  preprint.doi = "10.48550/arXiv.2101.00001";
  preprint.date = vitae::date::of(2021, 1);
  preprint.status = vitae::paper_status::preprint;
  published.kind = paper_kind::article;
  published.venue = "Journal of Examples";
  published.date = vitae::date::of(2022);
  published.doi = "10.5555/a";
  for (const bool first : {true, false}) {
    const Paper one = first ? completed(preprint, published).paper : completed(published, preprint).paper;
    CHECK(one.kind == paper_kind::article);
    CHECK(one.venue == "Journal of Examples");
    CHECK(one.date == vitae::date::of(2022));
    CHECK(one.doi == vitae::doi("10.5555/a"));
    CHECK(one.arxiv == "2101.00001");
    CHECK(one.status == std::nullopt);
  }
}

TEST_CASE("a list of authors that breaks off is completed") {
  Paper cv, bib;
  cv.authors = {{"A. Lovelace", true}};
  cv.notes = {"et al."};
  bib.authors = {{"Ada Lovelace"}, {"Charles Babbage"}};
  const auto made = completed(cv, bib);
  CHECK(made.paper.authors == std::vector<vitae::Author>{{"Ada Lovelace", true}, {"Charles Babbage"}});
  CHECK(made.paper.notes.empty());
  CHECK(completed(bib, cv).said == "completed [0].authors=A. Lovelace");
}

}  // namespace completion_test
