// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/item_levels.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace item_levels_test {

using namespace vitae;
using namespace vitae::wild_text;

static_assert(words::is_sorted(skill_levels));

std::string beside(std::string_view item) {
  const wild_tests::document page(item);
  return page.of(item_levels(page.in, look::language).beside(page.all()));
}
std::string behind(std::string_view item, look as) {
  const wild_tests::document page(item);
  return page.of(item_levels(page.in, as).behind(page.all()));
}

TEST_CASE("how well a language is spoken stands before or behind it") {
  CHECK(beside("English C1") == "C1");
  CHECK(beside("native Spanish") == "native");
  CHECK(beside("Spanish") == "");
  CHECK(beside("native") == "");
  CHECK(behind("English C1", look::language) == "C1");
  CHECK(behind("native Spanish", look::language) == "");
  CHECK(behind("HTML Basic", look::keyword) == "Basic");
  CHECK(behind("Visual Basic", look::keyword) == "");  // a tool's name
}

TEST_CASE("words for how well are known in many languages, in any case") {
  for (const std::string_view word :
       {"Expert", "Uzman", "grundläggande", "Продвинутый", "熟练", "Πολύ καλά", "cơ bản"}) {
    CAPTURE(std::string(word));
    CHECK(is_skill_level(word));
  }
  CHECK_FALSE(is_skill_level("Docker"));
  CHECK_FALSE(is_skill_level(""));
}

TEST_CASE("an item is divided at a joint or a bracket, whichever comes first") {
  const auto parts = [](std::string_view text) {
    const division found = divided(text);
    return found.cut == text.npos ? std::string(text)
                                  : std::string(text.substr(0, found.cut)) + "|" +
                                        std::string(text.substr(found.next, found.end - found.next));
  };
  CHECK(parts("German – C1 (spoken)") == "German|C1 (spoken)");
  CHECK(parts("Welsh– fluent") == "Welsh|fluent");
  CHECK(parts("English (fluent)") == "English |fluent");
  CHECK(parts("英语（熟练）") == "英语|熟练");
  CHECK(parts("f(x)") == "f(x)");
  CHECK(parts("Python") == "Python");
}

TEST_CASE("how well a tool is mastered stands behind it") {
  CHECK(behind("HTML Intermediate", look::keyword) == "Intermediate");
  CHECK(behind("HTML sehr gut", look::keyword) == "sehr gut");
  CHECK(behind("HTML", look::keyword) == "");
  CHECK(behind("Oil Painting", look::keyword) == "");
}

TEST_CASE("how well a tool is mastered stands in front of it, or set apart behind it") {
  const auto told = [](std::string_view item) {
    const wild_tests::document page(item);
    const levelled_item found = item_levels(page.in, look::keyword).told(page.all());
    return page.of(found.name) + "|" + page.of(found.level);
  };
  CHECK(told("Advanced Python") == "Python|Advanced");
  CHECK(told("Linux - Basic") == "Linux|Basic");
  CHECK(told("Git (basic)") == "Git|basic");
  CHECK(told("MySQL ausgezeichnet") == "MySQL|ausgezeichnet");
  CHECK(told("ANSYS Fluent") == "ANSYS Fluent|");
  CHECK(told("Git (for notes)") == "Git (for notes)|");
  CHECK(told("Git") == "Git|");
}

}  // namespace item_levels_test
