// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/open_marks.hpp>

#include <string_view>

#include "../../../catch.hpp"

namespace open_marks_test {

using namespace vitae::wild_text;

TEST_CASE("brackets are closed in the order opposite to that in which they open") {
  open_marks open;
  CHECK_FALSE(open.has_bracket());
  open.bracket({1, 10});
  open.bracket({2, 20});
  CHECK(open.count() == 2);
  CHECK(open.close_bracket().source == 20);
  CHECK(open.close_bracket().text == 1);
  CHECK_FALSE(open.has_bracket());
}

TEST_CASE("nothing stays open past the end of a paragraph") {
  plain_text plain;
  plain.document = "*a* [b";
  open_marks open;
  for (std::size_t i = 0; i < plain.document.size(); ++i) {
    plain.add(plain.document[i], i);
    if (plain.document[i] == '*') open.run(plain, i, i + 1 < plain.document.size() ? 'a' : 0);
  }
  open.bracket({4, 4});
  open.finish(plain);
  CHECK(open.count() == 0);
}

}  // namespace open_marks_test
