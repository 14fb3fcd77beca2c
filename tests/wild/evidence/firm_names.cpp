// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/firm_names.hpp>

#include "../../catch.hpp"

namespace firm_names_test {

using namespace vitae::wild_text::organization_evidence;

static_assert(vitae::wild_text::words::is_sorted(domain_ends));

TEST_CASE("a firm may be called by its domain") {
  CHECK(is_domain("Example.io"));
  CHECK(is_domain("Example.co.uk"));
  CHECK(is_domain("Example.com.au"));
  CHECK_FALSE(is_domain("www.example.org"));
  CHECK_FALSE(is_domain("ada@example.org"));
  CHECK_FALSE(is_domain("Node.js"));
  CHECK_FALSE(is_domain("Sept."));
  CHECK_FALSE(is_domain("Example"));
  CHECK_FALSE(is_domain(""));
}

TEST_CASE("a name in Cyrillic between quotation marks is a firm's") {
  CHECK(is_quoted("«Маяк»"));
  CHECK(is_quoted("\"Маяк Плюс\""));
  CHECK_FALSE(is_quoted("«Маяк» и «Причал»"));
  CHECK_FALSE(is_quoted("\"Lamp Works\""));
  CHECK_FALSE(is_quoted("Маяк"));
}

TEST_CASE("letters may stand for a name, alone or before a town") {
  CHECK(goes_by_letters("UCExample"));
  CHECK(goes_by_letters("XQPI Utrecht"));
  CHECK_FALSE(goes_by_letters("XQPI, Utrecht"));
  CHECK_FALSE(goes_by_letters("Utrecht"));
}

TEST_CASE("a legal form in small letters is counted in words") {
  CHECK(small_form("Bursztyn Handel Sp. z o.o.") == 3);
  CHECK(small_form("Lampy Praha s.r.o.") == 1);
  CHECK(small_form("handel z ludźmi") == 0);
}

}  // namespace firm_names_test
