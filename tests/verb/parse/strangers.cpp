// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/parse/strangers.hpp>

#include "../../catch.hpp"

#include <array>
#include <string_view>

namespace strangers_test {

using namespace vitae;

struct reader {
  int skipped = 0;
  void skip() { ++skipped; }
  extent last_key() const { return {3, 5}; }
};

constexpr std::array<std::string_view, 2> names{"title", "venue"};

TEST_CASE("a stranger is passed over and reported as the policy says") {
  notes log("   \"tilte\": 1");
  reader in;
  meet_stranger<leftovers::ignored>(log, in, "tilte", path{}, names);
  CHECK(log.empty());
  meet_stranger<leftovers::reported>(log, in, "tilte", path{} / "papers" / 2, names);
  meet_stranger<leftovers::refused>(log, in, "colour", path{}, names);
  CHECK(in.skipped == 3);
  const auto& issues = log.so_far().issues;
  REQUIRE(issues.size() == 2);
  CHECK(issues[0].level == severity::warning);
  CHECK(issues[0].path == "papers[2].tilte");
  CHECK(issues[0].suggestion == "title");
  CHECK(issues[0].message == "no member has this name; did you mean \"title\"?");
  CHECK(issues[1].level == severity::error);
  CHECK(issues[1].suggestion.empty());
}

TEST_CASE("a twin is passed over and reported") {
  notes log("   \"title\": 1");
  reader in;
  meet_twin(log, in, "title", path{});
  CHECK(in.skipped == 1);
  CHECK(log.so_far().issues.at(0).code == "member.duplicate");
  CHECK(log.so_far().issues.at(0).offset == 3);
}

}  // namespace strangers_test
