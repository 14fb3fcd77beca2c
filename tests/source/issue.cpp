// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/issue.hpp>

#include <string>
#include <string_view>
#include <vector>
#include <vitae/shape/describe.hpp>
#include <vitae/shape/same.hpp>

#include "../catch.hpp"

namespace issue_test {

using vitae::issue;
using vitae::report;
using vitae::severity;

report of(const std::vector<severity>& levels) {
  report made;
  for (const severity level : levels) made.issues.emplace_back().level = level;
  return made;
}

// Results are schemas: reports are described, compared and spelled as any record is.
static_assert(vitae::info_of<report>.find("issues")->type->inside == &vitae::info_of<issue>);
static_assert(vitae::info_of<issue>.find("path")->note.identifies &&
              vitae::info_of<issue>.find("code")->note.identifies);
static_assert(vitae::info_of<issue>.find("level")->type->words.size() == 4);

TEST_CASE("the worst severity speaks for the report") {
  CHECK(worst(report{}) == severity::remark);
  CHECK(worst(of({severity::warning, severity::remark})) == severity::warning);
  CHECK(worst(of({severity::warning, severity::fatal, severity::error})) == severity::fatal);
}

TEST_CASE("a report passes without errors, whatever it warns of") {
  CHECK(passes(report{}));
  CHECK(passes(of({severity::remark, severity::warning})));
  CHECK_FALSE(passes(of({severity::warning, severity::error})));
  CHECK_FALSE(passes(of({severity::fatal})));
}

TEST_CASE("severities are spelled as they are named") {
  for (const std::string_view word : {"remark", "warning", "error", "fatal"}) {
    const auto level = vitae::codec<severity>::read(word);
    REQUIRE(level);
    std::string out;
    vitae::codec<severity>::write(out, *level);
    CHECK(out == word);
  }
}

TEST_CASE("two reports are equal if every issue is") {
  report a = of({severity::error}), b = a;
  CHECK(a == b);
  CHECK(vitae::same(a, b));
  b.issues[0].column = 7;
  CHECK_FALSE(a == b);
  CHECK_FALSE(vitae::same(a, b));
}

TEST_CASE("an issue of a value has what is wrong and the path, and no place") {
  vitae::report found;
  vitae::add_issue(found, vitae::severity::warning, {"a.b", "do it", "so"}, "name", "text");
  REQUIRE(found.issues.size() == 1);
  const vitae::issue& one = found.issues[0];
  CHECK(one.level == vitae::severity::warning);
  CHECK(one.code == "a.b");
  CHECK(one.path == "name");
  CHECK(one.message == "do it");
  CHECK(one.suggestion == "so");
  CHECK(one.value == "text");
  CHECK(one.line == 0);
}

}  // namespace issue_test
