// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/constructs.hpp>

#include "../../catch.hpp"

#include <string>
#include <vitae/cv/person.hpp>

#include "as_node.hpp"
#include "random_trees.hpp"

namespace constructs_test {

using namespace vitae;
using namespace vitae::markdown_text;

std::string text_of(std::string text, bool marked) {
  std::string out;
  write_text(out, part(0, std::move(text)), info_of<std::string>, look::none, marked, 2, line_start);
  return out;
}

template <class T, class F>
auto taken(const T& value, F take_it) {
  const node tree = as_node(value);
  some_parts rest = parts_of(tree);
  auto line = take_it(info_of<T>, rest);
  return std::pair(std::move(line), rest.size());
}

TEST_CASE("Lines and paragraphs of a text are those of the page") {
  CHECK(text_of("a\nb\n\nc", true) == "a\n  b\n\n  c");
  CHECK(text_of("a\nb\n\nc", false) == "a\\\n  b\n\n  c");
  CHECK(text_of("\na\n\n\nb\n", false) == "&#10;a&#10;&#10;&#10;b&#10;");
  CHECK(text_of("a\n- b\n# c", false) == "a\\\n  \\- b\\\n  \\# c");
  CHECK(text_of("a\n- b", true) == "a\n  &#045; b");
}

TEST_CASE("Prose stands without a label unless it reads as something else") {
  const auto prose = [](std::string text) {
    Position p;
    p.summary = std::move(text);
    return taken(p, [](const type_info& t, some_parts& rest) { return take_prose(t, rest, 0); });
  };
  CHECK(prose("Built *things*.") == std::pair(std::string("Built *things*."), std::size_t{0}));
  for (const char* text : {"*all light*", "Sep 2019", "**Supervisors:** none", "fine\n\n**Title:** not fine"})
    CHECK(prose(text) == std::pair(std::string(), std::size_t{1}));
}

TEST_CASE("Bullets stand without a label unless one of them reads as a label") {
  const auto stands = [](std::vector<Item> items) {
    Position p;
    p.highlights = std::move(items);
    const node tree = as_node(p);
    return bulleted(info_of<Position>, parts_of(tree)) != nullptr;
  };
  CHECK(stands({{"Built **things**.", {}}}));
  CHECK(stands({{"**Hobbies:** chess", {}}}));
  CHECK_FALSE(stands({{"a", {}}, {"**Supervisors:** chess", {}}}));
  CHECK_FALSE(stands({}));
}

TEST_CASE("A section of its own has a title that says nobody's label") {
  const auto own = [](Section s) { return opens(info_of<Person>, info_of<Section>, as_node(s)); };
  CHECK(own({"Beekeeping", {}}));
  CHECK(own({"Interests", {}}));
  CHECK_FALSE(own({"Education", {}}));
  CHECK_FALSE(own({"sections", {}}));
  CHECK_FALSE(own({"Other Skills", {}}));
  CHECK_FALSE(own({"More awards", {}}));
  CHECK(own({"Awardees", {}}));
  CHECK_FALSE(own({"", {{"a", {}}}}));
}

TEST_CASE("On a page without remarks, lists of entries have headings") {
  trees::Deep2 value;
  value.three.emplace_back();
  const node tree = as_node(value);
  CHECK(has_section(info_of<trees::Deep2>, tree.parts[0], 1));
  CHECK_FALSE(has_section(info_of<trees::Deep2>, tree.parts[0], 2));
  CHECK_FALSE(has_section(info_of<trees::Deep2>, tree.parts[0], deepest_heading));
}

}  // namespace constructs_test
