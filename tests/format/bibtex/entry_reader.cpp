// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/entry_reader.hpp>
//
#include <vitae/cv/paper.hpp>
#include <vitae/format/bibtex/scan.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/source/node_cursor.hpp>
#include <vitae/verb/parse.hpp>

#include "../../catch.hpp"

namespace entry_reader_test {

vitae::Paper paper_of(std::string_view text, std::string* left = nullptr) {
  vitae::notes log(text);
  vitae::bibtex_text::strings defined(text.size());
  const auto all = vitae::bibtex_text::scanner(text, log, defined).entries();
  REQUIRE(all.size() == 1);
  vitae::bibtex_text::entry_reader reader(all[0], vitae::info_of<vitae::Paper>);
  const vitae::node read = reader.read();
  if (left) reader.fields().leftovers([&](const auto& f) { left->append(f.name) += ' '; });
  vitae::node_cursor cursor(read, vitae::info_of<vitae::Paper>);
  std::vector<vitae::origin> sources;
  vitae::Paper made;
  vitae::parse_visitor<vitae::node_cursor, vitae::policies<>>{log, sources}(cursor, made, vitae::path{});
  CHECK(log.take().issues.empty());
  return made;
}

using vitae::paper_kind, vitae::paper_status;

TEST_CASE("types of entries and what they say become the kind of a paper") {
  CHECK(paper_of("@article{k, title={T}}").kind == paper_kind::article);
  CHECK(paper_of("@MISC{k, title={T}}").kind == std::nullopt);
  CHECK(paper_of("@misc{k, eprint={2101.00001}, archivePrefix={arXiv}}").kind == paper_kind::preprint);
  CHECK(paper_of("@article{k, journal={arXiv preprint arXiv:2101.00001}}").kind == paper_kind::preprint);
  CHECK(paper_of("@article{k, journal={CoRR}, volume={abs/2101.00001}}").kind == paper_kind::preprint);
  CHECK(paper_of("@article{k, journal={Nature}, eprint={2101.00001}}").kind == paper_kind::article);
  CHECK(paper_of("@misc{k, kind={patent}}").kind == paper_kind::patent);
  CHECK(paper_of("@article{k, kind={}}").kind == std::nullopt);
}

TEST_CASE("the venue is where the paper appeared, not the archive it lies in") {
  CHECK(paper_of("@article{k, journal={J}}").venue == "J");
  CHECK(paper_of("@article{k, journaltitle={J}, journalsubtitle={S}}").venue == "J: S");
  CHECK(paper_of("@inproceedings{k, booktitle={B}, organization={O}}").venue == "B");
  CHECK(paper_of("@phdthesis{k, school={S}}").venue == "S");
  CHECK(paper_of("@techreport{k, institution={I}}").venue == "I");
  CHECK(paper_of("@misc{k, howpublished={Talk at B}}").venue == "Talk at B");
  const auto preprint = paper_of("@article{k, journal={CoRR}, volume={abs/2101.00001}}");
  CHECK(preprint.venue.empty());
  CHECK(preprint.volume.empty());
  CHECK(preprint.arxiv == "2101.00001");
  CHECK(paper_of("@misc{k, howpublished={\\url{https://example.org/a_b}}}").links ==
        std::vector<vitae::Link>{{"", "https://example.org/a_b"}});
}

TEST_CASE("the status is stated, or said in a note or in place of the year") {
  CHECK(paper_of("@article{k, pubstate={inpress}}").status == paper_status::accepted);
  CHECK(paper_of("@article{k, status={Under review}}").status == paper_status::submitted);
  CHECK(paper_of("@article{k, year={in press}}").status == paper_status::accepted);
  CHECK(paper_of("@article{k, howpublished={submitted}}").status == paper_status::submitted);
  const auto submitted = paper_of("@article{k, note={Submitted to the Journal of Examples}}");
  CHECK(submitted.status == paper_status::submitted);
  CHECK(submitted.notes == std::vector<std::string>{"Submitted to the Journal of Examples"});
  const auto press = paper_of("@article{k, note={In press; Oral}}");
  CHECK(press.status == paper_status::accepted);
  CHECK(press.notes == std::vector<std::string>{"Oral"});
  CHECK(paper_of("@article{k, note={{In press}}}").status == std::nullopt);
  CHECK(paper_of("@article{k, title={T}, year=2019}").status == std::nullopt);
}

TEST_CASE("notes, links and numbers go to their members") {
  const auto paper = paper_of(
      "@mastersthesis{k, note={Oral (1.2\\%); {a; b}; https://example.org/n; arXiv:2101.00001}, "
      "url={https://example.org/u}, "
      "code={https://example.org/c}, links={\\href{https://example.org/x}{Talk}}, number=3, eid={e12}, "
      "doi={https://doi.org/10.5555/a\\_b}, volume={{IV}}}");
  CHECK(paper.notes == std::vector<std::string>{"Master's thesis", "Oral (1.2%)", "a; b"});
  CHECK(paper.arxiv == "2101.00001");
  CHECK(paper.links == std::vector<vitae::Link>{{"", "https://example.org/u"},
                                                {"code", "https://example.org/c"},
                                                {"Talk", "https://example.org/x"},
                                                {"", "https://example.org/n"}});
  CHECK(paper.issue == "3");
  CHECK(paper.pages == "e12");
  CHECK(paper.volume == "IV");
  CHECK(paper.doi == vitae::doi("10.5555/a_b"));
}

TEST_CASE("authors carry what annotations and emphasis say; editors stand in for the authors of a book") {
  const auto paper = paper_of("@article{k, author={A. Lovelace and C. Babbage}, author+an={1=self, equal; 2=equal}}");
  REQUIRE(paper.authors.size() == 2);
  CHECK(paper.authors[0] == vitae::Author{"A. Lovelace", true, true, false});
  CHECK(paper.authors[1] == vitae::Author{"C. Babbage", false, true, false});
  CHECK(paper_of("@proceedings{k, editor={A. Lovelace}}").authors.size() == 1);
  std::string left;
  CHECK(paper_of("@article{k, editor={A. Lovelace}, abstract={x}, crossref={k}}", &left).authors.empty());
  CHECK(left == "editor abstract ");
}

TEST_CASE("a subtitle is part of the title, and links in it are links") {
  CHECK(paper_of("@book{k, title={T}, subtitle={S}}").title == "T: S");
  const auto linked = paper_of("@article{k, title={\\href{https://example.org}{T}}}");
  CHECK(linked.title == "T");
  CHECK(linked.links == std::vector<vitae::Link>{{"", "https://example.org"}});
}

}  // namespace entry_reader_test
