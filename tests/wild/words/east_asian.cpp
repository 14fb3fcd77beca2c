// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/words/east_asian.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

#include "../../catch.hpp"

namespace east_asian_test {

namespace words = vitae::wild_text::words;

TEST_CASE("each word stands once in its list") {
  const std::set<std::string_view> roles(std::begin(words::east_asian_roles), std::end(words::east_asian_roles));
  CHECK(roles.size() == std::size(words::east_asian_roles));
}

TEST_CASE("a text ends in a word or holds it") {
  STATIC_REQUIRE(words::ends_in_one("软件工程师", words::east_asian_roles));
  STATIC_REQUIRE_FALSE(words::ends_in_one("工程师协会", words::east_asian_roles));
  STATIC_REQUIRE(words::holds_any("工程师协会", words::east_asian_roles));
  STATIC_REQUIRE_FALSE(words::holds_any("", words::east_asian_roles));
}

TEST_CASE("a degree is none where a postdoc, a thesis or a supervisor follows") {
  using words::east_asian_degree_end;
  STATIC_REQUIRE(east_asian_degree_end("博士", words::east_asian_doctorates) == 6);
  STATIC_REQUIRE(east_asian_degree_end("理学博士", words::east_asian_doctorates) == 12);
  STATIC_REQUIRE(east_asian_degree_end("博士后", words::east_asian_doctorates) == 0);
  STATIC_REQUIRE(east_asian_degree_end("博士论文", words::east_asian_doctorates) == 0);
  STATIC_REQUIRE(east_asian_degree_end("硕士生导师", words::east_asian_masters) == 0);
  STATIC_REQUIRE(east_asian_degree_end("석사", words::east_asian_masters) == 6);
}

TEST_CASE("how one came to a school or left it is said in a word") {
  STATIC_REQUIRE(words::is_passage("졸업"));
  STATIC_REQUIRE(words::is_passage("入学"));
  STATIC_REQUIRE_FALSE(words::is_passage("입학사정관"));
  STATIC_REQUIRE_FALSE(words::is_passage(""));
}

TEST_CASE("a legal form may stand in brackets") {
  STATIC_REQUIRE(words::bracketed_form_at("(주)예시") == 5);
  STATIC_REQUIRE(words::bracketed_form_at("（株）") == 9);
  STATIC_REQUIRE(words::bracketed_form_at("(Ltd)") == 0);
}

TEST_CASE("a town may stand in brackets within the name of a firm") {
  STATIC_REQUIRE(words::bracketed_town_at("（上海）数据有限公司") == 12);
  STATIC_REQUIRE(words::bracketed_town_at("(中国)有限公司 工程师") == 8);
  STATIC_REQUIRE(words::bracketed_town_at("（实习）见本 有限公司") == 0);
  STATIC_REQUIRE(words::bracketed_town_at("（上海") == 0);
}

}  // namespace east_asian_test
