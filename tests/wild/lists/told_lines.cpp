// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/told_lines.hpp>

#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace told_lines_test {

using namespace vitae::wild_text;

TEST_CASE("what semicolons part is dated, or it is not") {
  const auto dated = [](std::string_view text) {
    const wild_tests::document page(text);
    return lists_dated(page.in, page.all());
  };
  CHECK(dated("Abroad: Example Centre, Oslo, 2008; Tide Programme, Leeds, 2004-2006"));
  CHECK_FALSE(dated("Git; Make; Docker"));
  CHECK_FALSE(dated("Example Centre, Oslo, 2008"));
}

TEST_CASE("items may be labelled throughout, a term may say nothing") {
  const wild_tests::document labelled("Welsh: native, Dutch: fluent"), half("Welsh: native, Dutch"), marks(". -");
  CHECK(is_labelled_throughout(labelled.in, labelled.all()));
  CHECK_FALSE(is_labelled_throughout(half.in, half.all()));
  CHECK(says_nothing(marks.in, marks.all()));
  CHECK_FALSE(says_nothing(half.in, half.all()));
}

TEST_CASE("names are explained in sentences where most of them are") {
  const auto told = [](std::string_view text) {
    const wild_tests::document page(text);
    return explains(page.in, list_names(page.in, true, false), 0, page.doc.blocks.size());
  };
  CHECK(
      told("- **Mentoring** \u2014 looking after twelve apprentices until the very last of them had a berth\n"
           "- **Planning** \u2014 bringing three timetables together into one that people could read\n"
           "- **Tides** \u2014 reading tables, moons and the colour of the water by the old pier\n"));
  CHECK_FALSE(told("- Tools: Git, Make\n- Code: C, Rust\n- Tests: Unit\n"));
}

}  // namespace told_lines_test
