// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/isbn.hpp>

#include "../catch.hpp"

namespace isbn_test {

using vitae::codec;
using vitae::isbn;
#ifndef __clang__
static_assert(codec<isbn>::read("0-306-40615-2")->normal() == "9780306406157");
#endif

TEST_CASE("a book number is read, written as printed, and knows its thirteen digits") {
  struct sample {
    std::string_view text, printed, normal;
  };
  for (const auto& [text, printed, normal] : {
           sample{"978-3-16-148410-0", "978-3-16-148410-0", "9783161484100"},
           sample{"9783161484100", "9783161484100", "9783161484100"},
           sample{"ISBN 978-3-16-148410-0", "978-3-16-148410-0", "9783161484100"},
           sample{"ISBN-13: 978 3 16 148410 0", "978 3 16 148410 0", "9783161484100"},
           sample{"ISBN-10: 0-306-40615-2", "0-306-40615-2", "9780306406157"},
           sample{"0-8044-2957-X", "0-8044-2957-X", "9780804429573"},
           sample{"080442957x", "080442957x", "9780804429573"},
           sample{"978‑0‑306‑40615‑7", "978‑0‑306‑40615‑7", "9780306406157"},
       }) {
    CAPTURE(std::string(text));
    const auto read = codec<isbn>::read(text);
    REQUIRE(read);
    CHECK(read->text() == printed);
    CHECK(read->normal() == normal);
    CHECK(*codec<isbn>::read(read->text()) == *read);
  }
}

TEST_CASE("what no book number can be is refused with a code and advice") {
  struct sample {
    std::string_view text, code;
  };
  for (const auto& [text, code] :
       {sample{"", "isbn.empty"}, sample{"ISBN", "isbn.empty"}, sample{"978-3-16-148410", "isbn.length"},
        sample{"12345678901234", "isbn.length"}, sample{"97A-3-16-148410-0", "isbn.character"},
        sample{"978-3-16-148410-X", "isbn.character"}, sample{"X306406152", "isbn.character"},
        sample{"977-3-16-148410-0", "isbn.prefix"}, sample{"978-3-16-148410-1", "isbn.check-digit"},
        sample{"0-306-40615-3", "isbn.check-digit"}, sample{"0-8044-2957-1", "isbn.check-digit"}}) {
    CAPTURE(std::string(text));
    const auto read = codec<isbn>::read(text);
    CHECK_FALSE(read);
    REQUIRE(read.doubt);
    CHECK(read.doubt->code == code);
    CHECK_FALSE(read.doubt->message.empty());
  }
  CHECK(isbn{"soon"}.normal() == "soon");
}

}  // namespace isbn_test
