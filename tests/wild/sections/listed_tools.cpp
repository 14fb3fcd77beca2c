// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/listed_tools.hpp>

#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace section_tools_test {

using namespace vitae::wild_text;

/// Does a document list tools?
bool tools(std::string_view source) {
  const wild_tests::document page(source);
  section all;
  all.end = page.doc.blocks.size();
  return holds_tools(page.in, all);
}

TEST_CASE("a section of tools is known under any title") {
  CHECK(tools("- Git, Make, CMake\n- Python\n"));
  CHECK(tools("- Servers: Apache, Nginx, Debian\n"));
  CHECK(tools("- HTML (gute Grundkenntnisse)\n- Ruby, Rails (wenig)\n- Markdown\n"));
  CHECK_FALSE(tools("- Python\n- rowing\n- reading\n- bees\n"));
}

TEST_CASE("tools in small letters are a list, whatever sentence they might be") {
  CHECK(
      tools("**Databases:** MySQL, Oracle\n\n**Tools:** vim, make, svn, git, ansible, ssh, jenkins, apache, nginx\n"));
  CHECK_FALSE(tools("We count lamps with python, git and docker by night\n"));
  CHECK_FALSE(tools("for lamp in lamps; do cp lamp.js docker.js; git python; done\n"));
}

}  // namespace section_tools_test
