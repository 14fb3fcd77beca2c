// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/told/places.hpp>
// The header under test comes first.
#include <string>
#include <vector>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/diff.hpp>

#include "../../catch.hpp"

namespace places_test {

using namespace vitae;
using texts = std::vector<std::string>;

/// "sails: 1-3" for each item that moved.
std::string moves(const texts& before, const texts& after) {
  const changes all = diff(before, after);
  const auto found = telling::places_of(all);
  std::string out;
  for (const change& step : all.steps)
    if (const auto place = found.find(&step); place != found.end())
      out += step.about + ": " + std::to_string(place->second.from) + '-' + std::to_string(place->second.to) + ' ';
  return out;
}

TEST_CASE("places are those of the old list and of the new one, whatever went and came before") {
  CHECK(moves({"jib", "main", "top"}, {"top", "jib", "main"}) == "top: 3-1 ");
  CHECK(moves({"a", "b", "jib", "main", "top", "c"}, {"top", "jib", "main"}) == "top: 5-1 ");
  CHECK(moves({"jib", "main", "top"}, {"x", "y", "top", "jib", "z", "main"}) == "top: 3-3 ");
  CHECK(moves({"a", "b", "c", "d", "e"}, {"e", "c", "x", "a", "b"}) == "e: 5-1 c: 3-2 ");
  CHECK(moves({"a", "b"}, {"b", "c"}).empty());
}

TEST_CASE("paths that make no sense have some place or none") {
  for (const char* const path : {"", "[", "a[", "a[]", "a[99999999999999999999999]", "a[99999]", "..", "]", "a]b[0"})
    telling::places_of({{{edit::remove, path, {}, {}, {}, {}}, {edit::move, path, path, {}, {}, {}}}});
  CHECK(telling::places_of({{{edit::move, "a[200000]", "a[0]", {}, {}, {}}}}).empty());
  CHECK(telling::counting_places::index_of("a[200000]") == 200000);
  CHECK(telling::counting_places::index_of("a") == 0);
}

}  // namespace places_test
