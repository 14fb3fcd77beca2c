// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/rendercv/publication.hpp>
//
#include "../../catch.hpp"

namespace publication_test {

namespace rendercv = vitae::rendercv;

using rendercv::spoken, rendercv::understood, vitae::Paper;

TEST_CASE("a publication has its own name in bold, and volume, issue and pages behind the journal") {
  Paper paper;
  paper.title = "On Looms";
  paper.authors = {{"Ada Example", true, false, false}, {"Bo Example", false, false, false}};
  paper.venue = "Journal of Looms";
  paper.date = vitae::date::of(2019, 9);
  paper.doi = "10.5555/loom";
  CHECK(spoken<rendercv::PublicationEntry>(paper).x_vitae.empty());
  paper.volume = "12", paper.issue = "3", paper.pages = "1–9";
  paper.links = {{"Code", "https://code.example.org"}};
  const auto entry = spoken<rendercv::PublicationEntry>(paper);
  CHECK(entry.authors == std::vector<std::string>{"**Ada Example**", "Bo Example"});
  CHECK(entry.journal == "Journal of Looms 12(3), 1–9");
  CHECK(entry.date.text == "2019-09");
  CHECK(entry.url.empty());
  CHECK(understood<Paper>(entry) == paper);
}

TEST_CASE("what cannot be read of a publication is a note") {
  rendercv::PublicationEntry entry;
  entry.title = "On Looms";
  entry.date.text = "soon";
  entry.doi = "none";
  CHECK(understood<Paper>(entry).notes == std::vector<std::string>{"soon", "none"});
}

}  // namespace publication_test
