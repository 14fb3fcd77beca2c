// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/collect.hpp>

#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"

namespace collect_test {

using vitae::wild_text::read_citation;

TEST_CASE("each part of a line is put where it belongs") {
  const auto read = read_citation(
      "A. Quill and B. Marsh, \"Folding by hand,\" The Journal of Folding, vol. 12, no. 3, pp. 4-9, 2019, "
      "doi:10.1000/wings.");
  CHECK(read.authors.size() == 2);
  CHECK(read.title.text == "Folding by hand");
  CHECK(read.venue.text == "The Journal of Folding");  // an article in front is left out
  CHECK(read.volume.text == "12");
  CHECK(read.issue.text == "3");
  CHECK(read.pages.text == "4-9");
  CHECK(read.year == "2019");
  CHECK(read.doi.text == "10.1000/wings");
}

TEST_CASE("each remark behind a badge is a note") {
  const auto read =
      read_citation("`ICF 2020` (Oral) (rank A) [Folding by hand](https://example.org), Ada Quill, Bo Reed");
  REQUIRE(read.notes.size() == 2);
  CHECK(read.notes[0].text == "Oral");
  CHECK(read.notes[1].text == "rank A");
  CHECK(read.authors.size() == 2);
}

TEST_CASE("a year behind the stage of a work is when it comes out, no venue") {
  const auto read =
      read_citation("\"Folding by hand\", in \"Paper in Context\" (co-author), publication forthcoming in 2023.");
  CHECK(read.venue.text == "Paper in Context");
  CHECK(read.year == "2023");
  CHECK(read.status == vitae::wild_text::cited_status::accepted);
}

TEST_CASE("a short form behind a title is the meeting, not somebody") {
  CHECK(read_citation("**Folding by Hand: A Guide**, WingWare 2025.").venue.text == "WingWare");
  CHECK(read_citation("**Folding by Hand: A Guide**, WING FOLD 2025 (Distinguished Paper Candidate).").venue.text ==
        "WING FOLD");
}

TEST_CASE("law journals may have pages like years, and broken identifiers are whole") {
  CHECK(read_citation("Folding of the Law, 83 Wing Law Review 2019 (2008)").year == "2008");
  CHECK(read_citation("Folding of the Law, 83 _Wing Law Review_ 2019 (2008)").year == "2008");
  CHECK(read_citation("A. Quill, B. Marsh. Folding. Journal of Folding, 2022, doi: 10.1000/2041- 8213/ac00").doi.text ==
        "10.1000/2041-8213/ac00");
}

TEST_CASE("the spans of the parts are the bytes that they came from") {
  const std::string_view line = "A. Quill, \"*Folding* by hand,\" *Journal of Folding*, vol. 12, 2019.";
  const auto read = read_citation(line);
  CHECK(read.title.text == "Folding by hand");
  CHECK(read.title.span.of(line).find("by hand") != std::string_view::npos);
  CHECK(read.venue.span.of(line) == "Journal of Folding");
  CHECK(read.volume.span.of(line) == "12");
  CHECK(read.date.span.of(line) == "2019");
}

TEST_CASE("a venue in front and the address of a link are read") {
  const auto read = read_citation(
      "[NeurIPS 2020] A. Quill, B. Marsh. \"Folding by hand.\" [[pdf](https://doi.org/10.1000/wings)] "
      "[[preprint](https://arxiv.org/abs/2001.01234)]");
  CHECK(read.venue.text == "NeurIPS");
  CHECK(read.year == "2020");
  CHECK(read.doi.text == "10.1000/wings");
  CHECK(read.arxiv.text == "2001.01234");
  REQUIRE(read.links.size() == 2);
  CHECK(read.links[0].label == "pdf");
  CHECK(read.links[0].url == "https://doi.org/10.1000/wings");
}

TEST_CASE("a venue that closes the title is no part of it, and a sentence at the end no venue") {
  const auto read = read_citation(
      "**Folding wings by hand (TOWL 2021)**. *A. Quill, B. Marsh*. Wings that fold where no machine has room.");
  CHECK(read.title.text == "Folding wings by hand");
  CHECK(read.venue.text == "TOWL");
  CHECK(read.year == "2021");
  CHECK(read.authors.size() == 2);
  REQUIRE(read.notes.size() == 1);
  CHECK(read.notes[0].text == "Wings that fold where no machine has room");
  CHECK(read_citation("Folding wings. (TOWL 2020). A. Quill, B. Marsh.").title.text == "Folding wings");
}

TEST_CASE("what belongs nowhere becomes a note") {
  const auto read = read_citation("A. Quill. \"Folding by hand.\" Journal of Folding, 2019 (best paper award).");
  REQUIRE(read.notes.size() == 1);
  CHECK(read.notes[0].text.find("best paper award") != std::string::npos);
}

}  // namespace collect_test
