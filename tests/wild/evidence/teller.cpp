// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/teller.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace teller_test {

using namespace vitae::wild_text;

TEST_CASE("sentences name their owner by a pronoun or a name") {
  const teller ada{"Ada Quill"};
  for (const std::string_view subject : {"I ", "She ", "ich ", "Elle ", "Ada ", "Quill ", "Ada Quill ", "Dr. Quill ",
                                         "Prof. Dr. Ada Quill ", "Ms Quill "}) {
    CAPTURE(std::string(subject));
    CHECK(ada.subject_in(std::string(subject) + "sails") == subject.size());
  }
}

TEST_CASE("nobody else is the owner") {
  const teller ada{"Ada Quill"};
  for (const std::string_view text : {"", "Adam sails", "Dr. Finch sails", "Quill's boat", "ada sails", "Ada",
                                      "We sail", "Dr. ", "Prof. Dr. Prof. Dr. Prof. Quill sails"}) {
    CAPTURE(std::string(text));
    CHECK(ada.subject_in(text) == 0);
  }
  CHECK(teller{}.subject_in("Ada sails") == 0);
  CHECK(teller{}.subject_in("I sail") == 2);
  CHECK(teller{"Dr. Ada Quill"}.subject_in("Ada sails") == 4);
  CHECK(teller{"Dr. Ada Quill"}.subject_in("Dr. Finch sails") == 0);
}

}  // namespace teller_test
