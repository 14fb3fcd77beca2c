// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/named_list.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace named_list_test {

using namespace vitae::wild_text;

static_assert(words::is_sorted(tool_kinds));

/// "name|rest" of a line.
std::string parted(std::string_view text, bool words = true, bool levels = true) {
  const wild_tests::document page(text);
  const named_list found = list_names(page.in, words, levels).parted(page.all());
  return page.of(found.name) + "|" + page.of(found.rest);
}

TEST_CASE("a line's name stands before a colon, a bar, a gap, dots or in bold") {
  CHECK(parted("Tools: Git, Make") == "Tools|Git, Make");
  CHECK(parted("Tools | Git, Make") == "Tools|Git, Make");
  CHECK(parted("Tools    Git, Make") == "Tools|Git, Make");
  CHECK(parted("**Tools** - Git, Make") == "Tools|Git, Make");
  CHECK(parted("Tools :: Git, Make") == "Tools|Git, Make");
  CHECK(parted("**工具：** Git、Make") == "工具|Git、Make");
  CHECK(parted("Welsh ..... fluent", false) == "Welsh|fluent");
}

TEST_CASE("a sentence behind a dash is told of the name before it") {
  CHECK(parted("Listening — giving all of one's attention to what others are saying, and asking") ==
        "Listening|giving all of one's attention to what others are saying, and asking");
  CHECK(parted("R >> I have written packages for it for eight years, and use it every day") ==
        "R|I have written packages for it for eight years, and use it every day");
  CHECK(parted("Git – Make") == "|Git – Make");
  CHECK(parted("Git, Make – which I have used for some of the things that I had to build") ==
        "|Git, Make – which I have used for some of the things that I had to build");
}

TEST_CASE("a list of tools keeps its title where the colon behind it is lost") {
  CHECK(parted("Programming languages C++(good), Perl") == "Programming languages|C++(good), Perl");
  CHECK(parted("Operating systems Linux, GDB") == "Operating systems|Linux, GDB");
  CHECK(parted("Skills Testing, Debugging") == "Skills|Testing, Debugging");
  CHECK(parted("Version  Control  Git") == "Version  Control|Git");
  CHECK(parted("Technologies  and Frameworks  Django, tar") == "Technologies  and Frameworks|Django, tar");
  CHECK(parted("Operating  Systems  Design,  Git") == "|Operating  Systems  Design,  Git");
  CHECK(parted("Tools  Git  Make") == "|Tools  Git  Make");
  CHECK(parted("Ropes & Boats Docker, tar") == "Ropes & Boats|Docker, tar");
  CHECK(parted("Ropes & Boats Steering, tar") == "|Ropes & Boats Steering, tar");
  CHECK(parted("Linux & Git Docker, tar") == "|Linux & Git Docker, tar");
  CHECK(parted("Tools Linux") == "|Tools Linux");
  CHECK(parted("Tools kept in order, Perl") == "|Tools kept in order, Perl");
  CHECK(parted("Software engineering, Perl") == "|Software engineering, Perl");
}

TEST_CASE("a colon within brackets ends no name") {
  CHECK(parted("Web (Python, Git; lesser: Make)") == "|Web (Python, Git; lesser: Make)");
  CHECK(parted("Web (mostly): Python") == "Web (mostly)|Python");
}

TEST_CASE("a line without a name lists all that it says") {
  CHECK(parted("Git, Make, C") == "|Git, Make, C");
  CHECK(parted("https://example.org") == "|https://example.org");
  CHECK(parted("Tools | Git | Make") == "|Tools | Git | Make");
}

TEST_CASE("where nothing tells how well, a gap alone parts no name from one item") {
  const wild_tests::document page("Welsh    fluent");
  CHECK(list_names(page.in, false, true).term_end(page.all()) == 5);
  CHECK(list_names(page.in, true, false).term_end(page.all()) == 0);
}

}  // namespace named_list_test
