// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/tail.hpp>

#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"

namespace tail_test {

using vitae::wild_text::read_citation;
namespace tails = vitae::wild_text::citing::tails;

TEST_CASE("a year has four digits, or two after a mark") {
  struct row {
    std::string_view printed, year;
  };
  for (const auto& [printed, year] : {
           row{"May 2019", "2019"},
           row{"2019-05-12", "2019"},
           row{"NIPS'17", "2017"},
           row{"NIPS’17", "2017"},
           row{"AAAI-90", "1990"},
           row{"AAAI-90, 1991", "1991"},
           row{"12 May", ""},
           row{"20190", ""},
           row{"1234", ""},
           row{"", ""},
       }) {
    CAPTURE(std::string(printed));
    CHECK(tails::year_in(printed) == year);
  }
}

TEST_CASE("numbers are volume, issue and pages by their words or by their order") {
  struct row {
    std::string_view numbers, volume, issue, pages;
  };
  for (const auto& [numbers, volume, issue, pages] : {
           row{"vol. 12, no. 3, pp. 4-9, 2019", "12", "3", "4-9"},
           row{"12(3):4-9, 2019", "12", "3", "4-9"},
           row{"12 (3), 4-9, 2019", "12", "3", "4-9"},
           row{"12:4-9, 2019", "12", "", "4-9"},
           row{"pp. 4-9, 2019", "", "", "4-9"},
           row{"vol. XIV, 2019", "XIV", "", ""},
           row{"12, 3456 (2019)", "12", "", "3456"},
           row{"2019 · Volume: 12 · Issue: EX D981,340", "12", "EX D981,340", ""},
       }) {
    CAPTURE(std::string(numbers));
    const auto read =
        read_citation("A. Quill, B. Marsh. \"Folding by hand.\" Folding Letters, " + std::string(numbers));
    CHECK(read.volume.text == volume);
    CHECK(read.issue.text == issue);
    CHECK(read.pages.text == pages);
    CHECK(read.year == "2019");
  }
}

TEST_CASE("identifiers are cut from the addresses that hold them") {
  const auto doi = read_citation("A. Quill. \"Folding by hand.\" Wings, 2019. https://doi.org/10.1000/wings");
  CHECK(doi.doi.text == "10.1000/wings");
  const auto arxiv = read_citation("A. Quill. \"Folding by hand.\" arXiv:1901.01234, 2019.");
  CHECK(arxiv.arxiv.text == "1901.01234");
  const auto page = read_citation("A. Quill. \"Folding by hand.\" Wings, 2019. https://arxiv.org/abs/1901.01234");
  CHECK(page.arxiv.text == "1901.01234");
  REQUIRE(page.links.size() == 1);
  CHECK(page.links[0].url == "https://arxiv.org/abs/1901.01234");
}

}  // namespace tail_test
