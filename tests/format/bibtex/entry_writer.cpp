// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/entry_writer.hpp>
//
#include <vitae/cv/paper.hpp>
#include <vitae/format/bibtex.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/render.hpp>

#include "../../catch.hpp"

namespace entry_writer_test {

vitae::Paper example() {
  vitae::Paper paper;
  paper.title = "Notes on the ENIAC & Friends";
  paper.authors = {{"Ada Lovelace", true, true, false}, {"Jan van der Berg", false, true, true}};
  paper.venue = "Journal of Invented Results";
  paper.kind = vitae::paper_kind::article;
  paper.date = vitae::date::of(2019, 9);
  paper.volume = "12";
  paper.issue = "3";
  paper.pages = "1–10";
  paper.doi = "10.5555/a_b";
  paper.arxiv = "2101.00001";
  paper.links = {
      {"", "https://example.org/a"}, {"code", "https://example.org/b"}, {"My talk", "https://example.org/c"}};
  paper.notes = {"Oral (1.2%)", "a; b"};
  paper.status = vitae::paper_status::accepted;
  return paper;
}

TEST_CASE("an entry is written in fields that BibTeX and biblatex know") {
  CHECK(vitae::render<vitae::bibtex>(example()) == R"(@article{lovelace2019notes,
  author = {Ada Lovelace and Jan van der Berg},
  author+an = {1=self, equal; 2=equal, corresponding},
  title = {Notes on the {ENIAC} \& Friends},
  journal = {Journal of Invented Results},
  volume = {12},
  number = {3},
  pages = {1--10},
  year = {2019},
  month = sep,
  doi = {10.5555/a_b},
  eprint = {2101.00001},
  archiveprefix = {arXiv},
  url = {https://example.org/a},
  code = {https://example.org/b},
  links = {\href{https://example.org/c}{My talk}},
  note = {Oral (1.2\%); {a; b}},
  pubstate = {inpress},
}
)");
}

TEST_CASE("the type of an entry is the kind's; without a kind, venue and volume suggest one") {
  const auto type_of = [](vitae::Paper paper) {
    const std::string out = vitae::render<vitae::bibtex>(paper);
    return out.substr(0, out.find('{')) + (out.find("kind = {}") != std::string::npos ? " (kind unsaid)" : "");
  };
  vitae::Paper paper;
  CHECK(type_of(paper) == "@misc");
  paper.venue = "Proceedings of the Fifth Conference";
  CHECK(type_of(paper) == "@inproceedings (kind unsaid)");
  paper.venue = "Nature";
  CHECK(type_of(paper) == "@misc");
  paper.volume = "5";
  CHECK(type_of(paper) == "@article (kind unsaid)");
  paper.kind = vitae::paper_kind::thesis;
  CHECK(type_of(paper) == "@thesis");
  paper.notes = {"PhD thesis"};
  CHECK(type_of(paper) == "@phdthesis");
  paper.kind = vitae::paper_kind::software;
  CHECK(type_of(paper) == "@software");
}

}  // namespace entry_writer_test
