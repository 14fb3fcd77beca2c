// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/run_on_labels.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/wild/known.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace run_on_labels_test {

using namespace vitae::wild_text;

std::string lines_of(std::string_view document) {
  const name_index names(vitae::info_of<vitae::Person>);
  const outline doc = with_labels_parted(read_outline(flatten(document)), names);
  std::string out;
  for (const block& b : doc.blocks)
    out += (out.empty() ? "" : " | ") + std::string(doc.plain.of(b.text.begin, b.text.end));
  return out;
}

TEST_CASE("languages that share a line with tools have a line of their own") {
  CHECK(lines_of("Tools: Git, Make; Languages: Welsh, Irish (fluent)") ==
        "Tools: Git, Make | Languages: Welsh, Irish (fluent)");
  CHECK(lines_of("- Tools: Git; Editors: vi; Languages: Welsh; Sports: rowing") ==
        "Tools: Git; Editors: vi | Languages: Welsh; Sports: rowing");
}

TEST_CASE("other lines stay whole") {
  for (const std::string line : {"Languages: Welsh; Irish; Breton", "Tools: Git; Make; vi", "Spoken; Languages: Welsh",
                                 "Wings: a study of paper; Hands: another one"})
    CHECK(lines_of(line) == line);
}

}  // namespace run_on_labels_test
