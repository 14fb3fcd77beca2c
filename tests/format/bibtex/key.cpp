// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/key.hpp>
//
#include "../../catch.hpp"

namespace key_test {

TEST_CASE("a key is made of the first author, the year and the first telling word") {
  struct sample {
    std::string_view author, year, title, key;
  };
  static constexpr sample samples[] = {{"Ada Lovelace", "2019", "The Engines of Note", "lovelace2019engines"},
                                       {"Jan van der Berg", "", "On Looms", "berglooms"},
                                       {"Pál Erdős", "1950", "A \"Graph\"!", "erdos1950graph"},
                                       {"Martin King Jr.", "2000", "", "king2000"},
                                       {"李白", "2001", "月", "2001"},
                                       {"", "", "", "paper"}};
  for (const auto& [author, year, title, key] : samples) CHECK(vitae::citation_keys().next(author, year, title) == key);
}

TEST_CASE("keys that are taken get letters, and none is given twice") {
  vitae::citation_keys keys;
  CHECK(keys.next("A B", "2019", "x") == "b2019x");
  CHECK(keys.next("A B", "2019", "x") == "b2019xa");
  CHECK(keys.next("A B", "2019", "xa") == "b2019xaa");
  CHECK(keys.next("A B", "2019", "x") == "b2019xb");
  for (int i = 3; i < 27; ++i) keys.next("A B", "2019", "x");
  CHECK(keys.next("A B", "2019", "x") == "b2019xab");
}

}  // namespace key_test
