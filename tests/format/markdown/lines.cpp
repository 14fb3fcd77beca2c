// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/lines.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>

#include "as_node.hpp"

namespace lines_test {

using namespace vitae;
using namespace vitae::markdown_text;

template <class T>
std::string heading_of(const T& value) {
  const node tree = as_node(value);
  return reversible_headline(info_of<T>, parts_of(tree)).source;
}

node read(const type_info& type, std::string_view line) {
  node found;
  read_headline(type, line, found, {line.data()});
  settle(found);
  return found;
}

TEST_CASE("Organisations are emphasised behind the other heads") {
  Degree d;
  d.institution = "University of Example, Berlin";
  CHECK(heading_of(d) == "*University of Example, Berlin*");
  d.title = "Ph.D., Computer Science";
  CHECK(heading_of(d) == "Ph.D., Computer Science, *University of Example, Berlin*");
  d.institution.clear();
  CHECK(heading_of(d) == "Ph.D., Computer Science");
}

TEST_CASE("Other heads have dashes between them") {
  Project p;
  p.name = "Quicklog — a log";
  p.role = "Lead";
  CHECK(heading_of(p) == "Quicklog &mdash; a log — Lead");
  p.name.clear();
  CHECK(heading_of(p).empty());  // a lone role would read as the name
}

TEST_CASE("A heading ends with no '#' of its own") {
  Project p;
  p.name = "Learning C #";
  CHECK(heading_of(p) == "Learning C \\#");
}

TEST_CASE("People's headings read as far as they say what they are") {
  const node position = read(info_of<Position>, "Engineer, *Example Labs*");
  CHECK(position.parts == std::vector<node>{part(0, "Example Labs"), part(1, "Engineer")});
  const node title = read(info_of<Position>, "Engineer, Example Labs");
  CHECK(title.parts == std::vector<node>{part(1, "Engineer, Example Labs")});
  const node more = read(info_of<Project>, "A — B — C");
  CHECK(more.parts == std::vector<node>{part(0, "A"), part(1, "B — C")});
}

}  // namespace lines_test
