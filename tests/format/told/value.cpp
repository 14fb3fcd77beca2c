// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/told/value.hpp>
// The header under test comes first.
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace value_test {

using namespace vitae::telling;

TEST_CASE("a value is said in a line") {
  struct row {
    std::string_view json, words;
  };
  for (const auto& [json, words] :
       {row{R"("an \"odd\"\nline")", "an \"odd\" line"}, row{"3.50", "3.50"}, row{"true", "true"}, row{"null", ""},
        row{R"(["C++", "Rust"])", "C++, Rust"}, row{"[]", ""}, row{"{}", ""},
        row{R"({"start": "2019-09", "end": "present"})", "2019-09 – present"},
        row{R"({"start": "2019", "end": "2019"})", "2019"}, row{R"({"start": "2019"})", "2019 – ?"},
        row{R"({"end": "2019"})", "? – 2019"}, row{R"({"text": "3.5 / 4", "value": 3.5})", "3.5 / 4 · 3.5"},
        row{R"([{"name": "A. Example", "self": true}, {"name": "B. Other"}])", "A. Example, B. Other"}}) {
    CAPTURE(json);
    CHECK(in_words(json) == words);
  }
}

TEST_CASE("the facts of a record leave out what its title says, and count long lists") {
  CHECK(facts_of(R"({"organization": "Example Works", "title": "Engineer", "location": "Bonn",
                     "period": {"start": "2019", "end": "2020"}, "remote": true, "paid": false,
                     "highlights": [{"text": "Led the migration of all the services"}, {"text": "Wrote the parser"}],
                     "links": [{"label": "a page with a long name", "url": "https://example.org/a/long/address"}]})",
                 "Example Works, Engineer") == "Bonn · 2019 – 2020 · remote · 2 highlights · 1 link");
  CHECK(facts_of(R"({"text": "A long line that became the title"})", "A long line that\u2026").empty());
  CHECK(facts_of("{}", "").empty());
}

TEST_CASE("a shortened text has its columns, not its bytes, and no line feed") {
  CHECK(shortened("short", 5) == "short");
  CHECK(shortened("longer", 5) == "long…");
  CHECK(shortened("a\nb", 5) == "a b");
  CHECK(shortened("北京大学", 5) == "北京…");
  CHECK(shortened("e\u0301e\u0301e\u0301", 3) == "e\u0301e\u0301e\u0301");
  CHECK(shortened("", 5).empty());
}

TEST_CASE("hostile JSON is said as far as it goes") {
  CHECK(in_words(std::string(2000, '[')).empty());
  CHECK(in_words("{\"a\"").empty());
}

}  // namespace value_test
