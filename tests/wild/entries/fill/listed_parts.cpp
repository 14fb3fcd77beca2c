// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/fill/listed_parts.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace listed_parts_test {

using namespace vitae;
using namespace vitae::wild_text;

std::vector<std::string> parts(std::string_view text, bool people) {
  const wild_tests::document page(text);
  std::vector<std::string> all;
  for (const span part : listed_parts(page.doc.plain, page.doc.blocks.at(0).text, people))
    all.emplace_back(page.in.view(part));
  return all;
}

TEST_CASE("people are parted at words that join them, other things are not") {
  CHECK(parts("Ada Quill, Ben Oar and Cy Reed", true) == std::vector<std::string>{"Ada Quill", "Ben Oar", "Cy Reed"});
  CHECK(parts("Ada Quill & Ben Oar", true) == std::vector<std::string>{"Ada Quill", "Ben Oar"});
  CHECK(parts("Salt and Light; Oars", false) == std::vector<std::string>{"Salt and Light", "Oars"});
}

TEST_CASE("brackets hold what is no part, and a stop at the end is none of a thing") {
  CHECK(parts("Ada Quill (Riverton, Ohio), Ben Oar", true) ==
        std::vector<std::string>{"Ada Quill (Riverton, Ohio)", "Ben Oar"});
  CHECK(parts("Salt, Light.", false) == std::vector<std::string>{"Salt", "Light"});
  CHECK(parts("Ben Oar Jr.", true) == std::vector<std::string>{"Ben Oar Jr."});
}

}  // namespace listed_parts_test
