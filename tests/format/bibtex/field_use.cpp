// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/field_use.hpp>

#include <string>

#include "../../catch.hpp"

namespace field_use_test {

using namespace vitae::bibtex_text;

/// A field without a place.
field made(std::string_view name, std::string_view value, bool inherited = false) {
  field f;
  f.name = name, f.value = value, f.inherited = inherited;
  return f;
}

TEST_CASE("a field is taken once, an empty one for nothing") {
  entry from;
  from.fields = {made("title", "T"), made("NOTE", "N"), made("year", ""), made("isbn", "1"),
                 made("month", "may", true)};
  field_use fields(from);
  REQUIRE(fields.take("title"));
  CHECK(fields.take("title") == nullptr);
  CHECK(fields.take("year") == nullptr);
  CHECK(fields.take_one_of({"addendum", "note"}) == &from.fields[1]);
  CHECK(fields.used(from.fields[1]));
  std::string left;
  fields.leftovers([&](const field& f) { left.append(f.name) += ' '; });
  CHECK(left == "isbn ");
  fields.use(from.fields[3]);
  CHECK(fields.used(from.fields[3]));
}

TEST_CASE("an empty field is taken where that is asked for") {
  entry from;
  from.fields = {made("kind", "")};
  CHECK(field_use(from).take("kind", true) == from.fields.data());
}

}  // namespace field_use_test
