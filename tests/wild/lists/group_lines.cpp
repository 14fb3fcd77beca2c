// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/group_lines.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace group_lines_test {

using namespace vitae::wild_text;

/// A page whose first line stands over others.
struct lines_below {
  explicit lines_below(std::string_view text) : page(text), names(page.in, true, true), lines(page.in, names) {}

  bool names_group() const { return lines.names_group(0, page.doc.blocks.size()); }
  bool heads_groups() const { return lines.heads_groups(0, page.doc.blocks.size()); }
  bool goes_on() const { return lines.goes_on(page.doc.blocks.at(0), page.doc.blocks.at(1)); }
  /// Does the last line end the group of the first?
  bool ends_group() const { return lines.ends_group(page.doc.blocks.front(), page.doc.blocks.back()); }

  wild_tests::document page;
  list_names names;
  group_lines lines;
};

TEST_CASE("a heading, a label, a shallower bullet and a few words over a list name a group") {
  for (const std::string_view text :
       {"### Tools\n- Git\n", "Tools:\nGit\n", "- Tools\n  - Git\n", "Tools\n- Git\n", "Theory\nlogic, sets, games\n",
        "**Tools**\nGit\n", "Stage, Light & Sound\nRigging  Dimmers  Wires\n"}) {
    CAPTURE(std::string(text));
    CHECK(lines_below(text).names_group());
  }
  for (const std::string_view text :
       {"### Tools\n### Git\n", "- Tools\n- Git\n", "- Tools\n  - Daily: Git\n", "Tools: Git\nMake\n",
        "Git, Make\nDocker\n", "Theory\nlogic, sets\n", "Python\nlogic, sets, games\n", "Tools\n"}) {
    CAPTURE(std::string(text));
    CHECK_FALSE(lines_below(text).names_group());
  }
}

TEST_CASE("a group ends where another begins") {
  CHECK(lines_below("Tools\n- Git\n\n### Code\n").ends_group());
  CHECK(lines_below("Tools:\nGit\nCode:\n").ends_group());
  CHECK(lines_below("- Tools\n  - Git\n- Code\n").ends_group());
  CHECK(lines_below("- Tools\nGit\n").ends_group());
  CHECK(lines_below("- Tools:\nGit\n\nCode\n").ends_group());
  CHECK_FALSE(lines_below("- Tools:\nGit, Make\n").ends_group());
  CHECK(lines_below("Tools & Code\nGit, Make, Python\nTheory\n").ends_group());
  CHECK_FALSE(lines_below("Tools & Code\nGit, Make, Python\nlogic, sets, games\n").ends_group());
  CHECK_FALSE(lines_below("### Tools\n- Git\n- Make\n").ends_group());
  CHECK_FALSE(lines_below("- Tools\n  - Git\n  - Make\n").ends_group());
}

TEST_CASE("what stands over groups with names of their own names none") {
  CHECK(lines_below("## Technical\n### Python\n- parsers\n").heads_groups());
  CHECK(lines_below("- Software\n  - Daily: Git\n").heads_groups());
  CHECK_FALSE(lines_below("- Tools\n  - Git\n").heads_groups());
  CHECK_FALSE(lines_below("- Python\n  - Daily: parsers\n").heads_groups());
}

TEST_CASE("a line that is set in below a label goes on with its list") {
  CHECK(lines_below("Tools:\tGit, Make.\n\t\tDocker, SQL\n").goes_on());
  CHECK_FALSE(lines_below("Tools: Git\nCode: C\n").goes_on());
}

TEST_CASE("a label's list goes on in the next line where the first is full or ends within the list") {
  CHECK(lines_below("Soft Skills : Charts, Time Keeping\n& Care, Rowing\n").goes_on());
  constexpr std::string_view full = "Sea & Harbour: Lamps of the north, Knots and Splices, Mending, Safe\n";
  CHECK(lines_below(std::string(full) + "Keeping, Rowing\n").goes_on());
  CHECK_FALSE(lines_below(std::string(full) + "Boats: Rowing\n").goes_on());
  CHECK_FALSE(lines_below(std::string(full) + "Keeping, Rowing\n\n" + std::string(95, 'X') + "\n").goes_on());
  CHECK_FALSE(lines_below("Tools: Git, Make\nDocker, SQL\n").goes_on());
}

}  // namespace group_lines_test
