// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/locate.hpp>
// The header under test comes first.
#include <string>
#include <string_view>
#include <vector>

#include "../catch.hpp"

namespace locate_test {

using namespace vitae;

constexpr std::string_view document = "Ada\nEngineer\nWorks\n2019\n";

/// The text at which an issue of that path is placed.
std::string placed(std::string path) {
  const std::vector<origin> sources{{"positions[1].title", {4, 8}},
                                    {"positions[10].organization", {13, 5}},
                                    {"name", {0, 3}},
                                    {"positions[1].period.start", {19, 4}}};
  report found;
  found.issues.push_back({.path = std::move(path)});
  locate(found, sources, document);
  const issue& one = found.issues[0];
  if (one.line == 0) return {};
  return std::to_string(one.line) + ":" + std::string(extent{one.offset, one.length}.of(document));
}

TEST_CASE("an issue is placed where its very member was read") {
  CHECK(placed("name") == "1:Ada");
  CHECK(placed("positions[1].title") == "2:Engineer");
}

TEST_CASE("an issue of an item is placed at what stands first of it, whatever the names of its members") {
  CHECK(placed("positions[1]") == "2:Engineer");
  CHECK(placed("positions") == "2:Engineer");
  CHECK(placed("positions[1].period") == "4:2019");
  CHECK(placed("positions[10]") == "3:Works");
}

TEST_CASE("what is missing is placed at what stands beside it") {
  CHECK(placed("positions[10].title") == "3:Works");
  CHECK(placed("positions[1].period.end") == "4:2019");
  CHECK(placed("positions[1].location") == "2:Engineer");
}

TEST_CASE("what is nowhere has no place, and a place that is there stays") {
  CHECK(placed("papers[0].title").empty());
  CHECK(placed("nam").empty());
  CHECK(placed("").empty());
  report found;
  found.issues.push_back({.path = "name", .line = 7});
  locate(found, {{"name", {0, 3}}}, document);
  CHECK(found.issues[0].line == 7);
  CHECK(found.issues[0].length == 0);
}

}  // namespace locate_test
