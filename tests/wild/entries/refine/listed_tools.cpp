// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/refine/listed_tools.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/position.hpp>
#include <vitae/cv/project.hpp>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace listed_tools_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The tools that a line ends in, between bars.
std::string tools(std::string_view source, const type_info& record = info_of<Project>) {
  const wild_tests::document page(source);
  cutting cut(page.in.plain());
  cut.add(page.all(), gap::line);
  std::vector<atom> atoms = cut.take();
  mark_listed_tools(page.in, entry_plan(record), atoms);
  std::string out;
  for (const atom& a : atoms)
    if (a.tool) out += (out.empty() ? "" : "|") + page.of(a.text);
  return out;
}

TEST_CASE("tools behind a bar are none of a work's name") {
  CHECK(tools("Lamp Map | Python, Kelpbase, SQL") == "Python|Kelpbase|SQL");
  CHECK(tools("Lamp Map| Python") == "Python");
  CHECK(tools("Lamp Map | Leeds, Harbour, SQL").empty());
  CHECK(tools("Lamp Map, Python, SQL").empty());
  CHECK(tools("Lamp Map | Python | Leeds").empty());
  CHECK(tools("Engineer | Python, SQL", info_of<Position>).empty());
}

}  // namespace listed_tools_test
