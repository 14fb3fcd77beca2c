// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/heading.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace heading_test {

TEST_CASE("a title before its authors is told by a link, by bold print or by a line of its own") {
  struct row {
    std::string_view source, title;
  };
  for (const auto& [source, title] : {
           row{"[Folding of wings by hand](https://example.org/a) Ada Quill, Bruno Marsh. ABC 2019",
               "Folding of wings by hand"},
           row{"**Folding of wings by hand.** Ada Quill, Bruno Marsh. ABC 2019", "Folding of wings by hand"},
           row{"*Folding of wings by hand*\nAda Quill, Bruno Marsh\nABC 2019", "Folding of wings by hand"},
           row{"Folding of wings by hand\nAda Quill, Bruno Marsh, Cleo Dorn\nABC 2019", "Folding of wings by hand"},
           row{"**Folding of wings by hand**\n**Ada Quill**, Bruno Marsh\nABC 2019", "Folding of wings by hand"},
           row{"**Folding of\nwings by hand**\nAda Quill, Bruno Marsh\nABC 2019", "Folding of wings by hand"},
           row{"Ada Quill, Bruno Marsh. Folding of wings by hand. ABC 2019", ""},
           row{"**Ada Quill**, Bruno Marsh. Folding of wings by hand. ABC 2019", ""},
           row{"**Quill-Vane, Ada**, Bruno Marsh. Folding of wings by hand. ABC 2019", ""},
           row{"**Wings, Hands**. Ada Quill, Bruno Marsh. ABC 2019", "Wings, Hands"},
           row{"**Quill, AS**, Marsh, B, Dorn, CD. \"Folding of wings by hand\". ABC 2019", ""},
           row{"**Quill AS**, Marsh B. Folding of wings by hand. ABC 2019", ""},
           row{"**Quill A**, De Marsh B, Dorn CD. (2019) Folding of wings by hand. ABC 1", ""},
           row{"**Wing Q**, Ada Quill, Bruno Marsh. ABC 2019", "Wing Q"},
           row{"**Folding of Wings: Paper by Hand**, ABC 2019.", "Folding of Wings: Paper by Hand"},
           row{"**Folding of Wings by Hand**, 2019", "Folding of Wings by Hand"},
           row{"**Wings**, ABC 2019", ""},
           row{"[pdf](https://example.org/a) Ada Quill. Folding of wings by hand.", ""},
           row{"**Quill, A., & Marsh, B. (2019).** Folding of wings by hand. *Wings*.", ""},
           row{"**Folding of wings (2019).** Ada Quill, Bruno Marsh. ABC 2019", "Folding of wings (2019)"},
           row{"Folding", ""},
           row{"", ""},
       }) {
    CAPTURE(std::string(source));
    const citation_tests::tokenized line(source);
    const auto found = vitae::wild_text::citing::read_heading(line.view(), 0, false);
    const bool any = found.title_first != static_cast<std::size_t>(-1);
    CHECK(any == !title.empty());
    if (any) CHECK(line.words(found.title_first, found.title_last).substr(0, title.size()) == title);
    CHECK(found.people_last <= line.size());
  }
}

TEST_CASE("the people after such a title are known as far as they are sure") {
  const citation_tests::tokenized line("**Folding of wings by hand.** Ada Quill, Bruno Marsh. ABC 2019");
  const auto found = vitae::wild_text::citing::read_heading(line.view(), 0, true);
  CHECK(line.words(found.title_last, found.people_last) == "Ada Quill, Bruno Marsh");
}

TEST_CASE("a run of tokens may end in a year in brackets") {
  const citation_tests::tokenized dated("Quill, A. (2019)."), bare("Quill, A.");
  CHECK(dated.words(0, vitae::wild_text::citing::headings::closing_year(dated.view(), 0, dated.size())) == "Quill, A.");
  CHECK(vitae::wild_text::citing::headings::closing_year(bare.view(), 0, bare.size()) == bare.size());
}

}  // namespace heading_test
