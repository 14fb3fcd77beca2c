// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/doi.hpp>

#include "../catch.hpp"

namespace doi_test {

using vitae::codec;
using vitae::doi;
#ifndef __clang__
static_assert(codec<doi>::read("https://doi.org/10.1000/182")->text() == "10.1000/182");
static_assert(!codec<doi>::read("11.1000/182"));
#endif

TEST_CASE("a DOI is read to its bare form, however it was printed") {
  struct sample {
    std::string_view text, bare;
  };
  for (const auto& [text, bare] : {
           sample{"10.1000/182", "10.1000/182"},
           sample{"doi:10.1000/182", "10.1000/182"},
           sample{"DOI: 10.1000/182", "10.1000/182"},
           sample{"doi 10.1000/182", "10.1000/182"},
           sample{"https://doi.org/10.1000/182", "10.1000/182"},
           sample{"http://dx.doi.org/10.1000/182", "10.1000/182"},
           sample{"doi.org/10.1000/182", "10.1000/182"},
           sample{"https://doi.org/10.1000/a%3Cb%3E", "10.1000/a<b>"},
           sample{"10.1000.10/AbC_(d)<e>;f#g", "10.1000.10/AbC_(d)<e>;f#g"},
           sample{"10.1000/a%20b", "10.1000/a%20b"},
           sample{"10.123456789/x", "10.123456789/x"},
       }) {
    CAPTURE(std::string(text));
    const auto read = codec<doi>::read(text);
    REQUIRE(read);
    CHECK_FALSE(read.doubt);
    CHECK(read->text() == bare);
    CHECK(read->valid());
    std::string out;
    codec<doi>::write(out, *read);
    CHECK(out == bare);
    CHECK(*codec<doi>::read(out) == *read);
  }
}

TEST_CASE("what no DOI can be is refused with a code and advice") {
  struct sample {
    std::string_view text, code;
  };
  for (const auto& [text, code] : {
           sample{"", "doi.empty"},
           sample{"doi:", "doi.empty"},
           sample{"182", "doi.prefix"},
           sample{"11.1000/182", "doi.prefix"},
           sample{"https://example.org/10.1000/182", "doi.prefix"},
           sample{"10.1000", "doi.suffix"},
           sample{"10.1000/", "doi.suffix"},
           sample{"10.100/182", "doi.registrant"},
           sample{"10.10x0/182", "doi.registrant"},
           sample{"10.1000./182", "doi.registrant"},
           sample{"10..1000/182", "doi.registrant"},
           sample{"10./182", "doi.registrant"},
           sample{"10.1000/a b", "doi.space"},
           sample{"https://doi.org/10.1000/a%20b", "doi.space"},
           sample{"https://doi.org/10.1000/a%C2%A0", "doi.space"},
           sample{"10.1000/a\x01", "doi.character"},
       }) {
    CAPTURE(std::string(text));
    const auto read = codec<doi>::read(text);
    CHECK_FALSE(read);
    REQUIRE(read.doubt);
    CHECK(read.doubt->code == code);
    CHECK_FALSE(read.doubt->message.empty());
  }
}

TEST_CASE("punctuation at the end is doubted, with the DOI without it") {
  const auto read = codec<doi>::read("10.1000/182.");
  REQUIRE(read);
  CHECK(read->text() == "10.1000/182.");
  REQUIRE(read.doubt);
  CHECK(read.doubt->code == "doi.trailing-punctuation");
  CHECK(read.doubt->suggestion == "10.1000/182");
}

TEST_CASE("a DOI has one normal form and an address") {
  CHECK(doi{"10.1000/AbC"}.normal() == doi{"10.1000/aBc"}.normal());
  CHECK(doi{"10.1000/a<b>#é"}.href() == "https://doi.org/10.1000/a%3Cb%3E%23%C3%A9");
  CHECK(codec<doi>::read(doi{"10.1000/a<b>#é"}.href())->text() == "10.1000/a<b>#é");
  CHECK(doi{}.empty());
  CHECK_FALSE(doi{}.valid());
}

}  // namespace doi_test
