// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/jsonresume/publication.hpp>
//
#include "../../catch.hpp"

namespace publication_test {

namespace jsonresume = vitae::jsonresume;

using jsonresume::spoken, jsonresume::understood, vitae::Paper;

TEST_CASE("a publication is a paper whose summary is a note") {
  jsonresume::Publication publication;
  publication.name = "On Looms";
  publication.publisher = "Journal of Examples";
  publication.releaseDate = vitae::date::of(2021, 5);
  publication.url = "https://example.com/looms";
  publication.summary = "About looms.";
  const Paper paper = understood(publication);
  CHECK(paper.venue == "Journal of Examples");
  CHECK(paper.notes == std::vector<std::string>{"About looms."});
  CHECK(paper.links == std::vector<vitae::Link>{{"", "https://example.com/looms"}});
  CHECK(spoken<jsonresume::Publication>(paper) == publication);
}

TEST_CASE("a DOI is an address") {
  Paper paper;
  paper.doi = "10.5555/looms";
  const auto publication = spoken<jsonresume::Publication>(paper);
  CHECK(publication.url == vitae::url("https://doi.org/10.5555/looms"));
  CHECK(publication.x_vitae == vitae::json_value{});
  CHECK(understood(publication) == paper);
}

TEST_CASE("authors, publishers, further links and notes stand beside") {
  Paper paper;
  paper.title = "On Looms";
  paper.authors = {{"Ada Example", true}, {"Bo Prøve"}};
  paper.publisher = "Example Press";
  paper.doi = "10.5555/looms";
  paper.links = {{"pdf", "https://example.com/a.pdf"}, {"code", "https://example.com/a"}};
  paper.notes = {"Oral", "Best paper"};
  const auto publication = spoken<jsonresume::Publication>(paper);
  CHECK(publication.publisher == "Example Press");
  CHECK(publication.summary == "Oral; Best paper");
  CHECK(understood(publication) == paper);
}

}  // namespace publication_test
