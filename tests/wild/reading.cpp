// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/reading.hpp>

#include <vector>
#include <vitae/leaf/date.hpp>

#include "../catch.hpp"

namespace reading_test {

struct Log {
  std::vector<vitae::date> entries;
};

TEST_CASE("a document is read as any schema, and what cannot be a fact is noted") {
  const vitae::wild_text::wild_reading found =
      vitae::wild_text::read_wild("# Log\n\n<!-- never closed\n", vitae::info_of<Log>);
  REQUIRE_FALSE(found.notes.empty());
  CHECK(found.notes[0].why.code == "wild.comment");
  CHECK(found.notes[0].level == vitae::severity::warning);
  CHECK(found.notes[0].where.offset == 7);
}

}  // namespace reading_test
