// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/facts/group_authors.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"
#include "../row.hpp"

namespace group_authors_test {

using citation_tests::check;
using citation_tests::row;

TEST_CASE("a group in whose name people wrote is a note, and no part of the title") {
  for (const row& each : {
           row{"Ruby Lin, Bo A. Holm for the Old Heron Initiative and the Paper Study team. Wings of paper. Journal of "
               "Flight, 2024",
               "Ruby Lin; Bo A. Holm", "Wings of paper", "Journal of Flight", "2024",
               "note=for the Old Heron Initiative and the Paper Study team"},
           row{"Lin R, Holm B for the Heron Study Group. Wings of paper. Journal of Flight, 2024", "R Lin; B Holm",
               "Wings of paper", "Journal of Flight", "2024"},
           row{"Lin, R., & Holm, B., on behalf of the Heron Consortium (2024). Wings of paper. Journal of Flight",
               "R. Lin; B. Holm", "Wings of paper", "Journal of Flight", "2024"},
       })
    check(each);
}

TEST_CASE("a group in a title stays there") {
  const citation_tests::tokenized line("R. Lin. Paper wings for the Heron Team. Journal of Flight");
  for (std::size_t i = 0; i < line.size(); ++i) CHECK(vitae::wild_text::citing::after_group(line.view(), i) == i);
}

}  // namespace group_authors_test
