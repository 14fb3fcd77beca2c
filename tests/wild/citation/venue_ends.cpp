// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/venue_ends.hpp>

#include <string_view>

#include "row.hpp"

namespace venue_ends_test {

using vitae::wild_text::read_citation;

std::string venue_in(std::string_view line) { return read_citation(line).venue.text; }

TEST_CASE("a parenthesis belongs to a venue where it closes in it") {
  CHECK(venue_in("A. Quill. Wings of paper. Transactions on Wings (Proceedings of Hands 2023), 12(3), 2023.") ==
        "Transactions on Wings (Proceedings of Hands 2023)");
  CHECK(venue_in("A. Quill. Wings of paper. Proceedings of Wings (Riverton, May 1975), pages 3-9.") ==
        "Proceedings of Wings");
}

TEST_CASE("a year before a journal and its volume is no part of its name") {
  CHECK(venue_in("A. Quill, Wings of paper, 2009 JINST 4 P04018.") == "JINST");
  CHECK(venue_in("A. Quill. Wings of paper. In 2009 IEEE Symposium on Wings, pages 3-9.") ==
        "2009 IEEE Symposium on Wings");
}

}  // namespace venue_ends_test
