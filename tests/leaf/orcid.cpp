// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/orcid.hpp>

#include "../catch.hpp"

namespace orcid_test {

using vitae::codec;
using vitae::orcid;

static_assert(vitae::orcid_syntax::check_digit("000000021825009") == '7');
static_assert(vitae::orcid_syntax::check_digit("000000021694233") == 'X');
#ifndef __clang__
static_assert(codec<orcid>::read("0000000218250097")->normal() == "0000-0002-1825-0097");
#endif

TEST_CASE("an iD is read without what surrounds it") {
  for (const std::string_view text :
       {"0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097", "http://www.orcid.org/0000-0002-1825-0097/",
        "orcid.org/0000-0002-1825-0097", "ORCID: 0000-0002-1825-0097", "ORCID iD: 0000-0002-1825-0097",
        "ORCID 0000-0002-1825-0097", " 0000-0002-1825-0097 "}) {
    CAPTURE(std::string(text));
    const auto read = codec<orcid>::read(text);
    REQUIRE(read);
    CHECK(read->text() == "0000-0002-1825-0097");
    CHECK(*codec<orcid>::read(read->text()) == *read);
  }
}

TEST_CASE("the printed form is kept, and one normal form known") {
  for (const std::string_view text : {"0000000218250097", "0000 0002 1825 0097", "0000-0002-1825-0097"}) {
    const auto read = codec<orcid>::read(text);
    REQUIRE(read);
    CHECK(read->text() == text);
    CHECK(read->normal() == "0000-0002-1825-0097");
    CHECK(read->href() == "https://orcid.org/0000-0002-1825-0097");
  }
  CHECK(codec<orcid>::read("0000-0002-1694-233x")->normal() == "0000-0002-1694-233X");
  CHECK(orcid{"not yet"}.normal() == "not yet");
}

TEST_CASE("what no iD can be is refused with a code and advice") {
  struct sample {
    std::string_view text, code;
  };
  for (const auto& [text, code] :
       {sample{"", "orcid.empty"}, sample{"0000-0002-1825-009", "orcid.length"},
        sample{"0000-0002-1825-00971", "orcid.length"}, sample{"ada", "orcid.length"},
        sample{"0000-0002-1825-0O97", "orcid.character"}, sample{"X000-0002-1825-0097", "orcid.character"},
        sample{"0000-0002-1825-0098", "orcid.check-digit"}, sample{"0000-0002-1852-0097", "orcid.check-digit"},
        sample{"0000-0002-1825-009X", "orcid.check-digit"}}) {
    CAPTURE(std::string(text));
    const auto read = codec<orcid>::read(text);
    CHECK_FALSE(read);
    REQUIRE(read.doubt);
    CHECK(read.doubt->code == code);
    CHECK_FALSE(orcid{text}.valid());
  }
}

TEST_CASE("one wrong digit, or two neighbours swapped, never fit the check digit") {
  const std::string right = "0000000218250097";
  for (std::size_t i = 0; i < 15; ++i) {
    for (char digit = '0'; digit <= '9'; ++digit) {
      std::string wrong = right;
      wrong[i] = digit;
      CHECK(orcid{wrong}.valid() == (wrong == right));
    }
    std::string swapped = right;
    std::swap(swapped[i], swapped[i + 1]);
    CHECK(orcid{swapped}.valid() == (swapped == right));
  }
}

}  // namespace orcid_test
