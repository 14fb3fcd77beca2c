// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/yaml_line.hpp>

#include <string_view>

#include "../../../catch.hpp"

namespace yaml_line_test {

using namespace vitae::wild_text;

TEST_CASE("a line of YAML has a mark, a key and a value, or some of these") {
  constexpr std::string_view text = "  - firm: Quill Ltd.";
  const yaml_line l = yaml_line_in(text, 0, text.size());
  CHECK(l.dash == 2);
  CHECK(l.indent == 4);
  CHECK(text.substr(l.key_begin(), l.key_end - l.key_begin()) == "firm");
  CHECK(text.substr(l.value_begin) == "Quill Ltd.");
  constexpr std::string_view word = "- Git: the tool";
  CHECK(yaml_line_in(word, 0, word.size()).key_end == 5);
  constexpr std::string_view none = "- https://example.org";
  CHECK(yaml_line_in(none, 0, none.size()).key_end == 0);
  CHECK(yaml_line_in("   ", 0, 3).blank);
}

}  // namespace yaml_line_test
