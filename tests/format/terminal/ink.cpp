// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/terminal/ink.hpp>
// The header under test comes first.
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace ink_test {

using namespace vitae::terminal_text;

TEST_CASE("text cannot steer the terminal") {
  CHECK(visible("plain, Łódź 北京 👩") == "plain, Łódź 北京 👩");
  CHECK(visible("\x1b[31mred\x07") == "␛[31mred␇");
  CHECK(visible("a\tb\nc\x7f") == "a    b␊c␡");
  CHECK(visible("a\u202Eb\u2066c\u0085") == "a\uFFFDb\uFFFDc\uFFFD");
  CHECK(visible("\xff\xc3") == "\uFFFD\uFFFD");
}

TEST_CASE("colour is put around text where it is wanted, and nowhere else") {
  std::string plain, coloured;
  painter(plain, false)(ink::bad, "no")(" or ")(ink::good, "yes").line();
  painter(coloured, true)(ink::bad, "no")(" or ")(ink::good, "yes")(ink::note, "").line();
  CHECK(plain == "no or yes\n");
  CHECK(coloured == "\x1b[1;31mno\x1b[0m or \x1b[1;32myes\x1b[0m\n");
}

}  // namespace ink_test
