// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/looks.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace looks_test {

using namespace vitae::markdown_text;

TEST_CASE("Pieces are told apart by their looks") {
  for (const std::string_view s : {"2019", "Sep 2019 – Present", "2 May 2020", "2019-09-01", "2019, 2021",
                                   "Fall 2021 –", "– 2020", "2025 (expected)", "20190901 2020"})
    CHECK(like_date(s));
  for (const std::string_view s : {"", "Present", "In 2019.", "We built a bridge in 2019", "12345", "*2019*",
                                   "Berlin, 2019", "[2019](x)", "2019: a year", "a@2019"})
    CHECK_FALSE(like_date(s));
  for (const std::string_view s : {"ada@example.org", "<ada@example.org>"}) CHECK(like_email(s));
  for (const std::string_view s : {"@ada", "ada@", "ada at example", "a @ b", "<https://a@b>"})
    CHECK_FALSE(like_email(s));
  for (const std::string_view s : {"+49 30 1234567", "(030) 12 34 56", "030/123456"}) CHECK(like_phone(s));
  for (const std::string_view s : {"1234", "12 apples 345", "", "123456789012345678901"}) CHECK_FALSE(like_phone(s));
  for (const std::string_view s :
       {"<https://example.org>", "https://example.org", "www.example.org", "example.org/~ada", "a-b.example.io"})
    CHECK(like_address(s));
  for (const std::string_view s :
       {"example", "https://a b", "<b>", "<ada@example.org>", "Ph.D", "1.2.2019", "a..org", ".org", "a.b c"})
    CHECK_FALSE(like_address(s));
}

}  // namespace looks_test
