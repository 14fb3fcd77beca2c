// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/glued_titles.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace glued_titles_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The blocks of a page between bars.
std::string parted(std::string_view document) {
  const name_index names(info_of<Person>);
  const outline doc = glued_titles(names).part(read_outline(flatten(document)));
  std::string out;
  for (const block& b : doc.blocks)
    out += (out.empty() ? "" : "|") + std::string(doc.plain.of(b.text.begin, b.text.end));
  return out;
}

TEST_CASE("titles are parted from the words that they touch") {
  CHECK(
      parted("Skills\n\nWork historyAda Quill\n\nLamp Keeper\n\n- EducationKept the lamps\n\nLanguages2021 Knots\n") ==
      "Skills|Work history|Ada Quill|Lamp Keeper|Education|Kept the lamps|Languages|2021 Knots");
}

TEST_CASE("one line alone proves nothing, and names are no titles") {
  for (const std::string_view line :
       {"Work historyAda Quill", "Work history Ada Quill", "SkillsFuture Harbour", "GitHub"})
    CHECK(parted(line) == line);
}

}  // namespace glued_titles_test
