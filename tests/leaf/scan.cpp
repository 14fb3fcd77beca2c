// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/scan.hpp>

#include "../catch.hpp"

namespace scan_test {

TEST_CASE("one header brings every scanner, and each finds its own in the same line") {
  const std::string_view line =
      "ada@example.org, +1 202-555-0100, https://example.com/cv, 10.1000/xyz123, 0000-0002-1825-0097, arXiv:2101.00001";
  const auto only = [line](const std::vector<vitae::finding>& found, std::string_view printed) {
    REQUIRE(found.size() == 1);
    CHECK(line.substr(found[0].offset, found[0].length).find(printed) != std::string_view::npos);
  };
  only(vitae::find_emails(line), "ada@example.org");
  only(vitae::find_phones(line), "202-555-0100");
  only(vitae::find_urls(line), "https://example.com/cv");
  only(vitae::find_dois(line), "10.1000/xyz123");
  only(vitae::find_orcids(line), "0000-0002-1825-0097");
  only(vitae::find_arxiv(line), "2101.00001");
}

}  // namespace scan_test
