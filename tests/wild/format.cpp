// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/format.hpp>

#include <string_view>
#include <vitae/cv/person.hpp>
#include <vitae/verb/parse.hpp>

#include "../catch.hpp"

namespace format_test {

using namespace vitae;

TEST_CASE("of 6/1/2011 the policies say which is the month") {
  constexpr std::string_view page =
      "# Ada Quill\n\n## Experience\n\n**Software Engineer**, Example Software Ltd., 6/1/2011 - 8/2/2012\n";
  const auto american = parse<Person, wild, dates::american>(page),
             european = parse<Person, wild, dates::european>(page);
  REQUIRE(american.value.positions.size() == 1);
  REQUIRE(european.value.positions.size() == 1);
  CHECK(american.value.positions[0].period.start == date::of(2011, 6, 1));
  CHECK(american.value.positions[0].period.end == date::of(2012, 8, 2));
  CHECK(european.value.positions[0].period.start == date::of(2011, 1, 6));
  CHECK(european.value.positions[0].period.end == date::of(2012, 2, 8));
}

TEST_CASE("leftovers to be ignored are dropped, and nothing that a member claims with them") {
  constexpr std::string_view page =
      "# Ada Quill\n\n## Experience\n\n**Software Engineer**, Example Software Ltd., 2011 - 2012\n\n"
      "## Beekeeping\n\nTwelve hives, and a thirteenth that is empty.\n";
  const auto kept = parse<Person, wild>(page), dropped = parse<Person, wild, leftovers::ignored>(page);
  REQUIRE(kept.value.sections.size() == 1);
  CHECK(kept.value.sections[0].title == "Beekeeping");
  CHECK(dropped.value.sections.empty());
  CHECK(dropped.value.positions == kept.value.positions);
  CHECK(dropped.notes.issues.empty());
  const auto refused = parse<Person, wild, leftovers::refused>(page);
  CHECK(refused.value == kept.value);
  REQUIRE(refused.notes.issues.size() == 1);
  CHECK(refused.notes.issues[0].code == "wild.unclaimed");
  CHECK(refused.notes.issues[0].level == severity::error);
}

}  // namespace format_test
