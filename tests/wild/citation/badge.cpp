// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/badge.hpp>

#include "../../catch.hpp"
#include "line.hpp"

namespace badge_test {

TEST_CASE("a venue in brackets, in bold or on a line of its own is a badge") {
  struct row {
    std::string_view source, badge;
  };
  for (const auto& [source, badge] : {
           row{"[NeurIPS 2020] Folding wings by hand. A. Quill.", "NeurIPS 2020"},
           row{"**ICLR 2024** Folding wings by hand. A. Quill.", "ICLR 2024"},
           row{"ICLR 2024\nFolding wings by hand\nA. Quill", "ICLR 2024"},
           row{"`ICLR 2024` Folding wings by hand. A. Quill.", "ICLR 2024"},
           row{"[12] Folding wings by hand. A. Quill.", ""},
           row{"[pdf] Folding wings by hand. A. Quill.", ""},
           row{"Ada Quill. Folding wings by hand. 2019.", ""},
           row{"**Ada Quill**, Bruno Marsh. Folding wings. 2019.", ""},
           row{"[NeurIPS 2020", ""},
           row{"", ""},
       }) {
    CAPTURE(std::string(source));
    const citation_tests::tokenized line(source);
    const auto found = vitae::wild_text::citing::badge_at(line.view(), 0);
    CHECK(line.words(found.first, found.last) == badge);
    CHECK((found.end != 0) == !badge.empty());
    CHECK(found.end >= found.last);
    CHECK(found.end <= line.size());
  }
}

TEST_CASE("a venue with its year in the parenthesis that closes a title is a badge") {
  struct row {
    std::string_view title, badge;
  };
  for (const auto& [title, badge] : {
           row{"Folding wings by hand (UIST 2021)", "UIST 2021"},
           row{"Folding wings by hand (CoRL 2021 Workshop).", "CoRL 2021 Workshop"},
           row{"Folding wings by hand (TOWL'21)", "TOWL'21"},
           row{"Folding wings by hand (in 2021)", ""},
           row{"Symposium on Folding by Hand (SFH)", ""},
           row{"Folding wings (UIST 2021) by hand", ""},
           row{"Folding (UIST 2021", ""},
           row{"(UIST 2021)", ""},
           row{"", ""},
       }) {
    CAPTURE(std::string(title));
    const citation_tests::tokenized line(title);
    const auto found = vitae::wild_text::citing::badge_at_end(line.view(), 0, line.size());
    CHECK(line.words(found.first, found.last) == badge);
    CHECK((found.end != 0) == !badge.empty());
    CHECK(found.end <= found.first);
  }
}

TEST_CASE("parentheses between a badge and a linked title remark on it") {
  const auto behind = [](std::string_view source) {
    const citation_tests::tokenized line(source);
    return line.words(vitae::wild_text::citing::after_remarks(line.view(), 0), line.size());
  };
  CHECK(behind("(Oral) (rank A) [Wings](https://example.org)") == "Wings");
  CHECK(behind("(rank A, IF=7.5) [Wings](https://example.org)") == "Wings");
  CHECK(behind("(2021) [Wings](https://example.org)") == "(2021) Wings");
  CHECK(behind("(Oral) Wings") == "(Oral) Wings");
  CHECK(behind("(Oral") == "(Oral");
  CHECK(behind("").empty());
}

}  // namespace badge_test
