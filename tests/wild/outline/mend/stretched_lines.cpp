// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/stretched_lines.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace stretched_lines_test {

using namespace vitae::wild_text;

std::string joined(std::string_view text) { return join_stretched_lines(flatten(text)).text; }

TEST_CASE("words of a reference that stand in lines of their own go on with the line above") {
  CHECK(
      joined(
          "Ada Quill 2021. “When Keepers Light Their Lamps.” Journal of\nHarbour\nStudies\n38(5):\n785–803.\nNext one\n") ==
      "Ada Quill 2021. “When Keepers Light Their Lamps.” Journal of Harbour Studies 38(5): 785–803.\nNext one\n");
  CHECK(joined("Ada Quill 2015. “How the lamps of a harbour have changed.” "
               "Lamps\nand\nTides\ndoi:\n10.1000/183\n\nNext\n") ==
        "Ada Quill 2015. “How the lamps of a harbour have changed.” Lamps and Tides doi: 10.1000/183\n\nNext\n");
}

TEST_CASE("lists of single words stay") {
  for (const std::string_view text :
       {"I have worked with these languages in the harbour\nPython\nRust\nGo\nZig\n", "Tools\nGit\n38(5):\nMake\nVim\n",
        "Ada Quill 2021. “When Keepers Light Their Lamps.” Journal of\nStudies\n38(5):\n785\n"})
    CHECK(joined(text) == text);
}

}  // namespace stretched_lines_test
