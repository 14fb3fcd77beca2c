// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/facts/fact.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace fact_test {

using vitae::wild_text::citing::token_kind;

TEST_CASE("a view answers small questions about its tokens, and none past the end") {
  const citation_tests::tokenized line("Proc. of the 12th Meeting, vol. 345");
  const auto view = line.view();
  CHECK(view.word(0) == "Proc");
  CHECK(view.is(1, token_kind::period));
  CHECK(view.says(0, "proc"));
  CHECK_FALSE(view.says(0, "proceedings"));
  CHECK(view.says_one(0, "conf proc symp"));
  CHECK_FALSE(view.says_one(0, "procs pro"));
  CHECK_FALSE(view.says_one(0, ""));
  CHECK(view.skip(1, token_kind::period) == 2);
  CHECK(view.skip(0, token_kind::period) == 0);
  CHECK(view.value(view.size() - 1) == 345);
  CHECK(view.value(0) == -1);
  const std::size_t end = view.size();
  CHECK_FALSE(view.is(end, token_kind::word));
  CHECK_FALSE(view.has(end, ~0U));
  CHECK_FALSE(view.says(end, ""));
  CHECK_FALSE(view.says_one(end, "a"));
  CHECK(view.value(end) == -1);
  CHECK(view.skip(end, token_kind::word) == end);
}

TEST_CASE("a phrase is there whole or not at all") {
  const citation_tests::tokenized line("Submitted to the Journal");
  CHECK(line.view().after_phrase(0, "submitted to") == 2);
  CHECK(line.view().after_phrase(0, "submitted") == 1);
  CHECK(line.view().after_phrase(0, "submitted for") == 0);
  CHECK(line.view().after_phrase(2, "the journal of") == 2);
}

TEST_CASE("a number that is no small whole one has no value") {
  CHECK(citation_tests::tokenized("1234567").view().value(0) == -1);
  CHECK(citation_tests::tokenized("2.5").view().value(0) == -1);
  CHECK(citation_tests::tokenized("007").view().value(0) == 7);
}

}  // namespace fact_test
