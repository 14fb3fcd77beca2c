// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/badge.hpp>

#include "../../catch.hpp"
#include "line.hpp"

namespace {

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

}  // namespace
