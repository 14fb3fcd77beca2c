// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/leading.hpp>

#include "../../catch.hpp"
#include "line.hpp"

namespace leading_test {

TEST_CASE("numbers, labels and bullets before a citation are no part of it") {
  struct row {
    std::string_view source, rest;
  };
  for (const auto& [source, rest] : {
           row{"[12] Ada Quill. Wings.", "Ada Quill. Wings."},
           row{"(3) Ada Quill. Wings.", "Ada Quill. Wings."},
           row{"[J1] Ada Quill. Wings.", "Ada Quill. Wings."},
           row{"[QM19] Ada Quill. Wings.", "Ada Quill. Wings."},
           row{"12. Ada Quill. Wings.", "Ada Quill. Wings."},
           row{"3) Ada Quill. Wings.", "Ada Quill. Wings."},
           row{"• Ada Quill. Wings.", "Ada Quill. Wings."},
           row{"- [2] Ada Quill. Wings.", "Ada Quill. Wings."},
           row{"o Ada Quill. Wings.", "Ada Quill. Wings."},
           row{"O van Dam, J. Wings.", "van Dam, J. Wings."},
           row{"Ada Quill. Wings.", "Ada Quill. Wings."},
           row{"O. Quill. Wings.", "O. Quill. Wings."},
           row{"3D wings by hand", "3D wings by hand"},
       }) {
    CAPTURE(std::string(source));
    const citation_tests::tokenized line(source);
    const auto found = vitae::wild_text::citing::read_leading(line.view());
    CHECK(line.words(found.end, line.size()) == rest);
    CHECK(found.venue_last == 0);
    CHECK(found.year_last == 0);
  }
}

TEST_CASE("a year or a venue in front is kept aside") {
  struct row {
    std::string_view source, venue, year, rest;
  };
  for (const auto& [source, venue, year, rest] : {
           row{"[NeurIPS 2020] Wings. A. Quill.", "NeurIPS 2020", "", "Wings. A. Quill."},
           row{"2019. A. Quill, Wings.", "", "2019", "A. Quill, Wings."},
           row{"(2019) A. Quill, Wings.", "", "2019", "A. Quill, Wings."},
           row{"2019 A. Quill, B. Reed. Wings.", "", "2019", "A. Quill, B. Reed. Wings."},
           row{"2019 Quill, A., Reed, B. Wings.", "", "2019", "Quill, A., Reed, B. Wings."},
           row{"2019 Ada Quill, Bo Reed. Wings.", "", "2019", "Ada Quill, Bo Reed. Wings."},
           row{"2019 wings of the year, A. Quill.", "", "", "2019 wings of the year, A. Quill."},
           row{"08/2019 :: A. Quill. Wings.", "", "08/2019", "A. Quill. Wings."},
           row{"May 2019: A. Quill. Wings.", "", "May 2019", "A. Quill. Wings."},
           row{"May 2019 in wings, A. Quill.", "", "", "May 2019 in wings, A. Quill."},
           row{"US Patent #7,275,105, \"Wings\", A. Quill, 2007", "", "", "\"Wings\", A. Quill, 2007"},
           row{"US D881,340 — “Wings,” 2020", "", "", "“Wings,” 2020"},
           row{"US and them, “Wings,” 2020", "", "", "US and them, “Wings,” 2020"},
           row{"13/2019 :: A. Quill. Wings.", "", "", "13/2019 :: A. Quill. Wings."},
       }) {
    CAPTURE(std::string(source));
    const citation_tests::tokenized line(source);
    const auto found = vitae::wild_text::citing::read_leading(line.view());
    CHECK(line.words(found.venue_first, found.venue_last) == venue);
    CHECK(line.words(found.year_first, found.year_last) == year);
    CHECK(line.words(found.end, line.size()) == rest);
  }
}

TEST_CASE("a line that is nothing but a label is left whole") {
  for (const std::string_view source : {"", "[12]", "12.", "•", "- - -", "[", "(((((", "[a] [b] [c] [d] [e]"}) {
    CAPTURE(std::string(source));
    const citation_tests::tokenized line(source);
    const auto found = vitae::wild_text::citing::read_leading(line.view());
    CHECK((found.end == 0 || found.end < line.size()));
  }
}

TEST_CASE("dashes or strokes stand for the authors of the line before") {
  const auto same = [](std::string_view source) {
    const citation_tests::tokenized line(source);
    const vitae::wild_text::citing::leading found = vitae::wild_text::citing::read_leading(line.view());
    return found.same_people ? std::string(line.view().word(found.end)) : std::string{};
  };
  CHECK(same("———. Wings of paper. Oslo, 1990.") == "Wings");
  CHECK(same("——. Wings of paper. Oslo, 1990.") == "Wings");
  CHECK(same("–––, Wings of paper. Oslo, 1990.") == "Wings");
  CHECK(same("— Wings of paper. Oslo, 1990.").empty());
  CHECK(same("--- (2005). Wings of paper.") == "(");
  CHECK(same("______, Wings of paper. Oslo, 1990.") == "Wings");
  CHECK(same("- Wings of paper. Oslo, 1990.").empty());
  CHECK(same("– A. Quill, Wings of paper.").empty());
}

TEST_CASE("remarks behind a badge are no part of the citation") {
  const citation_tests::tokenized line("`ICF 2020` (Oral) (rank A) [Wings of paper](https://example.org), Ada Quill");
  const auto found = vitae::wild_text::citing::read_leading(line.view());
  CHECK(line.words(found.remarks_first, found.remarks_last) == "(Oral) (rank A)");
  CHECK(line.view().word(found.end) == "Wings");
}

}  // namespace leading_test
