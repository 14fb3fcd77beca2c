// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/tokens/address.hpp>

#include "../../../catch.hpp"

namespace address_test {

TEST_CASE("an address ends before the punctuation that follows it") {
  struct row {
    std::string_view before, address, after;
    bool is_doi;
  };
  for (const auto& [before, address, after, is_doi] : {
           row{"see ", "https://example.org/a?b=1", ". Then", false},
           row{"", "www.example.org", ", x", false},
           row{"", "HTTPS://EXAMPLE.ORG/A", "", false},
           row{"(", "https://example.org/a_(b)", ")", false},
           row{"doi:", "10.1000/xyz-123", ".", true},
           row{"doi:", "10.1000/2041- 8213/ac00a1", " Wings", true},
           row{"doi:", "10.1000/2041-", " wings", true},
           row{"", "https://example.org/2041-", " 8213", false},
           row{"(2016) ", "lamps.example.org/news/2016-07", ", x", false},
           row{"", "", "lamps.example.org", false},
           row{"", "", "and/or", false},
           row{"<", "ftp://example.org/a", ">", false},
           row{"", "", "10.5 miles", false},
           row{"", "", "10 birds", false},
           row{"", "", "https", false},
           row{"", "", "wings", false},
       }) {
    const std::string line = std::string(before) + std::string(address) + std::string(after);
    CAPTURE(line);
    const auto found = vitae::wild_text::citing::address_at(line, before.size());
    CHECK(line.substr(before.size(), found.end - before.size()) == address);
    CHECK(found.is_doi == is_doi);
  }
}

}  // namespace address_test
