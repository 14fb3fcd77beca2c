// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/standing.hpp>
//
#include <string_view>

#include "../../catch.hpp"

namespace standing_test {

using namespace vitae::wild_text;

TEST_CASE("a heading says what the publications under it are, or how far they have come") {
  using kind = cited_kind;
  using status = cited_status;
  const struct {
    std::string_view heading;
    standing says;
  } rows[] = {
      {"Journal articles", {kind::article}},
      {"Refereed Journal Publications", {kind::article}},
      {"Conference Papers", {kind::inproceedings}},
      {"Papers in conference proceedings", {kind::inproceedings}},
      {"Workshops", {kind::inproceedings}},
      {"Preprints", {kind::preprint, status::preprint}},
      {"BOOK CHAPTERS", {kind::chapter}},
      {"Books", {kind::book}},
      {"Theses", {kind::thesis}},
      {"Technical reports", {kind::report}},
      {"Patents", {kind::patent}},
      {"Under review", {kind::unknown, status::submitted}},
      {"Submitted journal articles", {kind::article, status::submitted}},
      {"Works in progress", {kind::unknown, status::in_preparation}},
      {"Forthcoming", {kind::unknown, status::accepted}},
  };
  for (const auto& row : rows) {
    CAPTURE(row.heading);
    CHECK(standing_of(row.heading) == row.says);
  }
}

TEST_CASE("a heading that speaks of several things says nothing of each") {
  for (const std::string_view heading :
       {"", "Publications", "Journal and conference papers", "Publications & preprints", "Books, chapters", "2023",
        "Conference/Workshop", "Accepted or submitted", "Casebooks"}) {
    CAPTURE(heading);
    CHECK(standing_of(heading) == standing{});
  }
}

TEST_CASE("what the line says of its status counts for more than its heading") {
  citation cited;
  cited.kind = cited_kind::article;
  stand_under({cited_kind::inproceedings, cited_status::submitted}, cited);
  CHECK(cited.kind == cited_kind::inproceedings);
  CHECK(cited.status == cited_status::submitted);
  cited.status = cited_status::accepted;
  cited.status_text.text = "to appear";
  stand_under({cited_kind::unknown, cited_status::submitted}, cited);
  CHECK(cited.status == cited_status::accepted);
  CHECK(cited.kind == cited_kind::inproceedings);
}

TEST_CASE("a heading speaks of works, or of talks alone") {
  for (const std::string_view heading : {"Journal articles", "Preprints & others", "Refereed publications", "Books"}) {
    CAPTURE(heading);
    CHECK(speaks_of_works(heading));
    CHECK_FALSE(speaks_of_meetings(heading));
  }
  for (const std::string_view heading : {"Conferences and Presentations", "Posters", "Invited talks", "Seminars"}) {
    CAPTURE(heading);
    CHECK(speaks_of_meetings(heading));
  }
  CHECK_FALSE(speaks_of_meetings("Peer-Reviewed Workshops"));
  CHECK(speaks_of_meetings("Refereed Talks"));
  CHECK_FALSE(speaks_of_meetings("Papers and talks"));
  CHECK_FALSE(speaks_of_works("Slow lenses for cold light"));
}

static_assert(words::is_sorted(works_words) && words::is_sorted(narrowing_works_words));

TEST_CASE("a line of nothing but kinds of works and what narrows them is a heading") {
  for (const std::string_view line : {"Peer-Reviewed International Journals", "Reports and pre-prints", "Book chapters",
                                      "Papers in Refereed Journals", "Non-refereed Articles"}) {
    CAPTURE(line);
    CHECK(says_kinds_of_works(line));
  }
  for (const std::string_view line :
       {"", "peer-reviewed journals", "Reports on Lamps", "Journal", "Folding of Papers"}) {
    CAPTURE(line);
    CHECK_FALSE(says_kinds_of_works(line));
  }
}

TEST_CASE("a line may name kinds of works and nothing else") {
  CHECK(names_works_only("Magazine Articles"));
  CHECK(names_works_only("Peer-Reviewed"));
  CHECK_FALSE(names_works_only("The Book of Why"));
  CHECK_FALSE(names_works_only("how we read papers"));
  CHECK_FALSE(names_works_only("On the Folding of Papers"));
}

}  // namespace standing_test
