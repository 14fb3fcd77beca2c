// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/features/tool_lines.hpp>

#include <string_view>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace tool_lines_test {

using namespace vitae::wild_text;

bool names(std::string_view line) {
  const wild_tests::document page(line);
  return names_tools(page.in, page.all());
}

TEST_CASE("a line of tools names no employer") {
  CHECK(names("JavaScript / TypeScript / git / Svelte / Go / AWS"));
  CHECK(names("Python, Django, PostgreSQL, release management"));
  CHECK(names("AWS | Linux | Jenkins"));
}

TEST_CASE("a line that names something else is no line of tools") {
  CHECK_FALSE(names("Python"));
  CHECK_FALSE(names("Go / AWS"));  // two may be anything
  CHECK_FALSE(names("Engineer, Oracle, Boston"));
  CHECK_FALSE(names("Analyst / Tester / Writer / Git"));
  CHECK_FALSE(names("Microsoft, Redmond, WA"));
  CHECK_FALSE(names("We wrote the whole of the system in Python, Django and Go"));
}

}  // namespace tool_lines_test
