// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/csl/item.hpp>
//
#include <vitae/format/json.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../../catch.hpp"

namespace item_test {

namespace csl = vitae::csl;

TEST_CASE("an item has the names of the schema, and type and id are always there") {
  CHECK(vitae::render<vitae::json, csl::names, vitae::layout::compact>(csl::Item{}) == R"({"type":"","id":""})");
  const auto read = vitae::parse<csl::Item, vitae::json, csl::names>(
      R"({"type": "book", "id": 1, "collection-title": "C", "journalAbbreviation": "J", "number-of-pages": 12,
          "title-short": "T", "ISBN": "x", "PMID": "y", "original-date": {"raw": "1900"}, "year-suffix": "a"})");
  CHECK(read.notes.issues.empty());
  CHECK(read.value.collection_title == "C");
  CHECK(read.value.number_of_pages.text == "12");
  CHECK(read.value.original_date.raw == "1900");
}

}  // namespace item_test
