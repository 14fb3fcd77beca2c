// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/title_words.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/source/ascii.hpp>
#include <vitae/wild/sections/names.hpp>

#include "../../catch.hpp"

namespace title_words_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("words that narrow a title are single words in small letters, each once") {
  std::set<std::string_view> seen;
  for (const std::string_view word : title_qualifiers) {
    CAPTURE(std::string(word));
    CHECK(word.find_first_of(" -&") == std::string_view::npos);
    CHECK(word == ascii::lowered(word));
    CHECK(seen.insert(word).second);
  }
}

// A known defect: "previous" loses its last letter as a plural would, so that the list's word never matches. The tag
// goes when the two agree.
TEST_CASE("words that narrow a title are in the form in which titles compare") {
  for (const std::string_view word : title_qualifiers) {
    CAPTURE(std::string(word));
    CHECK(title_key(word) == word);
  }
}

TEST_CASE("a qualifier does not change what a section holds") {
  const name_index names(info_of<Person>);
  const member_info* papers = info_of<Person>.find("papers");
  for (const std::string_view word : title_qualifiers) {
    CAPTURE(std::string(word));
    CHECK(names.title(std::string(word) + " publications").member == papers);
  }
}

TEST_CASE("a qualifier alone is no title") {
  const name_index names(info_of<Person>);
  for (const std::string_view word : {"selected", "other", "recent", "the", "a"}) CHECK_FALSE(names.title(word).member);
}

TEST_CASE("tidings are in that form too, and tell nothing of a section") {
  const name_index names(info_of<Person>);
  for (const std::string_view word : tidings) {
    CAPTURE(std::string(word));
    CHECK(title_key(word) == word);
    CHECK_FALSE(names.title("Research " + std::string(word)).member);
  }
}

TEST_CASE("what was judged for others is told from what others have judged") {
  CHECK(tells_of_judging("technical reviewer, journals and conferences"));
  CHECK(tells_of_judging("referee"));
  CHECK_FALSE(tells_of_judging("refereed publications"));
  CHECK_FALSE(tells_of_judging("review articles"));
}

}  // namespace title_words_test
