// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/words/signals.hpp>

#include "../../../catch.hpp"
#include "spaced.hpp"

namespace signals_test {

namespace words = vitae::wild_text::citing::words;
using spaced_tests::holds;
using spaced_tests::odd;

static_assert(holds(words::volume_signs, "vol") && !holds(words::volume_signs, "pp"));
static_assert(holds(words::issue_signs, "no") && !holds(words::issue_signs, "vol"));
static_assert(holds(words::pages_signs, "pp") && !holds(words::pages_signs, "no"));
static_assert(holds(words::chapter_signs, "chapter") && holds(words::editor_signs, "eds"));
static_assert(holds(words::edition_signs, "second") && !holds(words::edition_signs, "two"));
static_assert(holds(words::identifier_signs, "doi") && holds(words::identifier_signs, "arxiv"));
static_assert(holds(words::phrase_starts, "submitted") && !holds(words::phrase_starts, "lin"));
static_assert(holds(words::container_heads, "proceedings") && !holds(words::container_heads, "press"));
static_assert(holds(words::link_labels, "pdf") && holds(words::remarks, "oral") && !holds(words::remarks, "pdf"));
static_assert(holds(words::equal_starts, "equal") && holds(words::equal_ends, "contribution"));

TEST_CASE("words that announce are in lower case, one space between") {
  for (const std::string_view each :
       {words::volume_signs, words::issue_signs, words::pages_signs, words::chapter_signs, words::editor_signs,
        words::edition_signs, words::identifier_signs, words::phrase_starts, words::container_heads, words::link_labels,
        words::remarks, words::equal_starts, words::equal_ends}) {
    CHECK(odd(each) == "");
  }
}

}  // namespace signals_test
