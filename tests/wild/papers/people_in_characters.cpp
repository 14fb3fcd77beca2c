// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/people_in_characters.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace people_in_characters_test {

using namespace vitae::wild_text;

TEST_CASE("a line of names in characters lists people") {
  const auto people = [](std::string_view text) {
    const wild_tests::document page(text);
    return layouts::lists_people_in_characters(page.in, page.all());
  };
  for (const std::string_view line : {"李海、王潮和陈灯", "李海", "王潮、戈灯", "김바다, 이등대"}) {
    CAPTURE(std::string(line));
    CHECK(people(line));
  }
  for (const std::string_view line :
       {"发表在《潮汐研究》", "戈灯", "灯塔与潮汐的关系研究：一个分析框架", "Ada Quill", ""}) {
    CAPTURE(std::string(line));
    CHECK_FALSE(people(line));
  }
}

TEST_CASE("a journal's title stands between its marks") {
  const wild_tests::document page("发表在期刊《潮汐研究》");
  CHECK(page.of(layouts::between_title_marks(page.in, page.all())) == "潮汐研究");
  const wild_tests::document plain("Journal of Tides");
  CHECK(layouts::between_title_marks(plain.in, plain.all()) == plain.all());
}

}  // namespace people_in_characters_test
