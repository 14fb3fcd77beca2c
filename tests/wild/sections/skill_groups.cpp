// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/skill_groups.hpp>

#include <string_view>

#include "../../catch.hpp"
#include "settled.hpp"

namespace skill_groups_test {

using sections_settled::resolved;

TEST_CASE("under a deeper heading than that of skills an enumeration is a group of them, whatever the title names") {
  CHECK(resolved("## Skills\n\n### Programming\n\nBash, zsh, Make\n\n### Research\n\nModal analysis, Field notes, "
                 "Sketching\n") == "skills/0 skills/1 skills/1");
  CHECK(resolved("## Skills\n\n### Programming\n\nBash, zsh, Make\n\n### Research\n\nAssistant, Example Ltd., 2016 - "
                 "2019\n") == "skills/0 skills/1 positions/1");
}

TEST_CASE("a title over a mere enumeration right below skills is a group of them") {
  constexpr std::string_view listed =
      "## Skills\n\n**Languages:**\n\nPython, Bash\n\n**Software Engineering:**\n\nGit, code review, tests\n\n"
      "## Education\n\nB.Sc., University of Oslo, 2016\n";
  CHECK(resolved(listed).find("projects") == std::string::npos);
  CHECK(resolved("## Skills\n\nPython, Bash\n\n## Software\n\nLamp, Bell, tide tables\n") == "skills/3");
  CHECK(resolved("## Skills\n\nPython, Bash\n\n## Projects\n\nLamp, Bell, Buoy\n") == "skills/1 projects/1");
  CHECK(resolved("## Service\n\nTwelve hives\n\n## Software\n\nLamp, Bell, tide tables\n") == "sections/1 projects/1");
}

TEST_CASE("a label right below the title of skills names a group of them") {
  CHECK(resolved("SKILLS:\n\nSoftware:\n Lamp, Bell, Buoy\n Ropes\n\nHardware:\n Carpentry\n\nEXPERIENCE:\n\n"
                 "Clerk, 2019\n") == "skills/5 positions/1");
  CHECK(resolved("SKILLS:\n\nEXPERIENCE:\n\nClerk, Example Ltd., 2019\n") == "skills/0 positions/1");
}

}  // namespace skill_groups_test
