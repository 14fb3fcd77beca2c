// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/evidence/place_counter.hpp>

#include <string_view>

#include "table.hpp"

namespace place_counter_test {

using namespace vitae::wild_text;

using place_evidence::place_words;

place_words counted(std::string_view text) { return place_evidence::place_counter(word_run(text)).count(); }

TEST_CASE("towns, countries, codes and words for none are counted, and so are those that nobody knows") {
  const place_words town = counted("Springfield, IL, USA");
  CHECK(town.parts == 3);
  CHECK(town.codes == 1);
  CHECK(town.areas == 1);
  CHECK(town.unknown + town.cities == 1);
  const place_words far = counted("Remote (Germany)");
  CHECK(far.remote == 1);
  CHECK(far.areas == 1);
  CHECK(far.sure() == 2);
  CHECK(counted("Riverton College").other);
  CHECK(counted("moved to Berlin").small == 2);
  CHECK(counted("Berlin 10115").numbers == 1);
}

}  // namespace place_counter_test
