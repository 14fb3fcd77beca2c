// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/bracket.hpp>

#include <string_view>

#include "../../catch.hpp"

namespace bracket_test {

using namespace vitae::wild_text;

TEST_CASE("the first parenthesis of a text, narrow or wide, and what it holds") {
  struct row {
    std::string_view text, before, inside;
    bool closed;
  };
  for (const auto& [text, before, inside, closed] : {
           row{"Python (NumPy)", "Python ", "NumPy", true},
           row{"Python（NumPy、SciPy）", "Python", "NumPy、SciPy", true},
           row{"a (b (c)) d", "a ", "b (c)", true},
           row{"English (fluent", "English ", "fluent", false},
           row{"()", "", "", true},
       }) {
    CAPTURE(std::string(text));
    const bracket found = bracket_in(text);
    CHECK(text.substr(0, found.open) == before);
    CHECK(text.substr(found.begin, found.end - found.begin) == inside);
    CHECK(found.closed == closed);
  }
  CHECK(bracket_in("Python").open == std::string_view::npos);
  CHECK(bracket_in("").open == std::string_view::npos);
}

TEST_CASE("brackets open and close in either width") {
  for (const char32_t c : {U'(', U'[', U'（', U'【'}) CHECK((opens_bracket(c) && !closes_bracket(c)));
  for (const char32_t c : {U')', U']', U'）', U'】'}) CHECK((closes_bracket(c) && !opens_bracket(c)));
  CHECK_FALSE(opens_bracket(U'<'));
}

}  // namespace bracket_test
