// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/merge_papers/authors.hpp>
//
#include "../../catch.hpp"

namespace authors_test {

using vitae::merging::same_person, vitae::merging::unite, vitae::merging::united;

TEST_CASE("two names may be one person's") {
  CHECK(same_person("A. Lovelace", "Ada Lovelace"));
  CHECK(same_person("Jan van der Berg", "J. van der Berg"));
  CHECK(same_person("Lovelace", "Ada Lovelace"));
  CHECK(same_person("Paul Erdos", "Pál Erdős"));
  CHECK_FALSE(same_person("B. Lovelace", "Ada Lovelace"));
  CHECK_FALSE(same_person("Ada Lovelace", "Ada Babbage"));
}

TEST_CASE("authors are completed by the same people, not replaced by others") {
  std::vector<vitae::Author> authors{{"A. Lovelace", true}, {"Charles Babbage"}};
  CHECK(unite(authors, false, {{"Ada Lovelace"}, {"C. Babbage", false, true}}, false) == united::completed);
  CHECK(authors == std::vector<vitae::Author>{{"Ada Lovelace", true}, {"Charles Babbage", false, true}});
  CHECK(unite(authors, false, {{"Ada Lovelace"}, {"C. Babbage"}}, false) == united::unchanged);
  CHECK(unite(authors, false, {}, false) == united::unchanged);
  CHECK(unite(authors, false, {{"M. Somerville"}, {"C. Babbage"}}, false) == united::contradictory);
  CHECK(unite(authors, false, {{"A. Lovelace"}, {"C. Babbage"}, {"M. Somerville"}}, false) == united::contradictory);
  CHECK(unite(authors, true, {{"A. Lovelace"}, {"C. Babbage"}, {"M. Somerville"}}, false) == united::completed);
  CHECK(authors.size() == 3);
  CHECK(unite(authors, false, {{"A. Lovelace"}}, true) == united::unchanged);
  CHECK(unite(authors, false, {{"A. Lovelace"}}, false) == united::contradictory);
}

}  // namespace authors_test
