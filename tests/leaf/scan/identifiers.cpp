// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/scan/identifiers.hpp>

#include "../../catch.hpp"
#include "table.hpp"

namespace identifiers_test {

using scan_tests::sample;

TEST_CASE("DOIs are found bare, without the punctuation of the sentence") {
  static constexpr sample samples[] = {
      {"doi:10.1000/182.", "10.1000/182"},
      {"https://doi.org/10.1000/182, and 10.1000/183;", "10.1000/182 & 10.1000/183"},
      {"(DOI 10.1000/a(b)c)", "10.1000/a(b)c"},
      {"[doi](https://doi.org/10.1000/182)", "10.1000/182"},
      {"[10.1000/182](https://doi.org/10.1000/182)", "10.1000/182"},
      {"https://doi.org/10.1000%2F182", "10.1000/182"},
      {"https://doi.org/10.1000/a%3Cb", "10.1000/a<b"},
      {"10.1000.10/123456-x_y", "10.1000.10/123456-x_y"},
      {"<10.1000/182>", "10.1000/182"},
      {"10.1000/182。", "10.1000/182"},
      {"110.1000/182", ""},
      {"10.1000", ""},
      {"10.100/182", ""},
      {"GPA 10.00/10.00", ""},
      {"in 10.2019/", ""},
      {"", ""},
  };
  for (const auto& [line, found] : samples) {
    CAPTURE(std::string(line));
    const auto all = vitae::find_dois(line);
    CHECK(scan_tests::joined(all) == found);
    CHECK(scan_tests::in_order(all, line));
    for (const auto& each : all) CHECK(vitae::codec<vitae::doi>::read(each.text));
  }
}

TEST_CASE("ORCID iDs are found, and numbers in other groups are not") {
  static constexpr sample samples[] = {
      {"https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-0097"},
      {"ORCID: 0000-0002-1694-233X, Leeds", "0000-0002-1694-233X"},
      {"[0000-0002-1825-0097](https://orcid.org/0000-0002-1825-0097)", "0000-0002-1825-0097"},
      {"[0000-0002-1825-0097]", "0000-0002-1825-0097"},
      {"0000-0002-1825-0098", "0000-0002-1825-0098"},
      {"1234-5678-9012-3456-7890", ""},
      {"00000-0002-1825-0097", ""},
      {"0000-0002-1825-00977", ""},
      {"0000 0002 1825 0097", ""},
      {"2019-2020", ""},
      {"", ""},
  };
  for (const auto& [line, found] : samples) {
    CAPTURE(std::string(line));
    const auto all = vitae::find_orcids(line);
    CHECK(scan_tests::joined(all) == found);
    CHECK(scan_tests::in_order(all, line));
  }
}

TEST_CASE("arXiv identifiers are found after their name or in their address") {
  static constexpr sample samples[] = {
      {"arXiv:2101.00001", "2101.00001"},
      {"arXiv preprint arXiv:2101.00001v2 (2021)", "2101.00001v2"},
      {"ArXiv 2101.00001.", "2101.00001"},
      {"https://arxiv.org/abs/2101.00001", "2101.00001"},
      {"[pdf](https://arxiv.org/pdf/2101.00001v3.pdf)", "2101.00001v3"},
      {"arXiv: hep-th/9901001", "hep-th/9901001"},
      {"arxiv.org/abs/math.GT/0309136", "math.GT/0309136"},
      {"arXiv:0704.0001", "0704.0001"},
      {"doi 10.48550/arXiv.2101.00001", "2101.00001"},
      {"[arXiv:2101.00001](https://arxiv.org/abs/2101.00001)", "2101.00001"},
      {"arXiv (2101.00001)", "2101.00001"},
      {"arXiv:2113.00001", ""},
      {"arXiv:2101.001", ""},
      {"arXiv:2101.0000123", ""},
      {"2101.00001", ""},
      {"arXiv, 2021", ""},
      {"on arXiv", ""},
      {"", ""},
  };
  for (const auto& [line, found] : samples) {
    CAPTURE(std::string(line));
    const auto all = vitae::find_arxiv(line);
    CHECK(scan_tests::joined(all) == found);
    CHECK(scan_tests::in_order(all, line));
  }
}

TEST_CASE("hostile text is scanned for identifiers in good time") {
  for (const auto& text : scan_tests::hostile()) {
    CHECK(scan_tests::in_order(vitae::find_dois(text), text));
    CHECK(scan_tests::in_order(vitae::find_orcids(text), text));
    CHECK(scan_tests::in_order(vitae::find_arxiv(text), text));
  }
}

}  // namespace identifiers_test
