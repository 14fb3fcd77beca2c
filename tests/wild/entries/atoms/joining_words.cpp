// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/atoms/joining_words.hpp>

#include "../../../catch.hpp"

namespace joining_words_test {

using namespace vitae::wild_text;

TEST_CASE("small words join a job to its employer, but not to a place within its name") {
  CHECK(joining_word("at Example Ltd.", "Engineer ").length == 3);
  CHECK(joining_word("at Example Ltd.", "Engineer ").employs);
  CHECK(joining_word("at Whitby", "University of Leeds ").length == 0);
  CHECK(joining_word("at the University of Leeds", "Researcher, NORC ").length == 0);
  CHECK(joining_word("from Example University", "BSc Physics ").length == 5);
  CHECK(joining_word("from abroad", "leads students ").length == 0);
  CHECK(joining_word("as Clerk", "Oslo, Department of Lamps ").length == 3);
  CHECK(joining_word("base", "Engineer ").length == 0);
}

}  // namespace joining_words_test
