// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/lone_families.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "../../../catch.hpp"
#include "../row.hpp"

namespace lone_families_test {

using citation_tests::check;
using citation_tests::row;

TEST_CASE("three family names before 'et al.' are three people") {
  for (const row& each : {
           row{"Lin, Holm, Quill et al. A&A, 685, A78 (2024). “Paper wings of the old heron”", "Lin; Holm; Quill",
               "Paper wings of the old heron", "A&A", "2024"},
           row{"Van de Lin, Holm, Quill et al. MNRAS, 527, 9655 (2024). “Paper wings of the old heron”",
               "Van de Lin; Holm; Quill", "Paper wings of the old heron", "MNRAS", "2024"},
           row{"Van De Lin, Holm, Le Quill et al. MNRAS, 527, 9655 (2024). “Paper wings of the old heron”",
               "Van De Lin; Holm; Le Quill", "Paper wings of the old heron", "MNRAS", "2024"},
       })
    check(each);
}

TEST_CASE("pairs of a family's and a given name stay together") {
  check(row{"Lin, Ru, Holm, Bo, et al. Paper wings. Journal of Flight, 2024", "Ru Lin; Bo Holm", "Paper wings",
            "Journal of Flight", "2024"});
}

TEST_CASE("two family names before a sentence are two people, two nouns are none") {
  check(row{"Lin and Holm. A theory of paper wings. Journal of Flight, 2024", "Lin; Holm", "A theory of paper wings",
            "Journal of Flight", "2024"});
  check(row{"Learning and Control. Journal of the birds of paper, 2024", "", "Learning and Control",
            "Journal of the birds of paper", "2024"});
}

}  // namespace lone_families_test
