// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/told/value.hpp>
// The header under test comes first.
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/shape/text.hpp>

#include "../../catch.hpp"

namespace value_test {

using namespace vitae;
using namespace vitae::telling;

struct day {
  std::string text;
};
struct stay {
  day from;
  std::vector<day> to;
  std::string pages, grade, rank;
};

}  // namespace value_test

template <>
struct vitae::codec<value_test::day> {
  static constexpr vitae::look appearance = vitae::look::date;
  static std::optional<value_test::day> read(std::string_view text) { return value_test::day{std::string(text)}; }
  static void write(std::string& out, const value_test::day& value) { out += value.text; }
};
template <>
struct vitae::schema<value_test::stay> {
  static constexpr std::array remarks{vitae::on<&value_test::stay::rank>().read_out_of<&value_test::stay::grade>(
      [](std::string_view grade) { return grade.substr(0, grade.find(',')); })};
};

namespace value_test {

TEST_CASE("a value is said in a line") {
  struct row {
    std::string_view json, words;
  };
  for (const auto& [json, words] :
       {row{R"("an \"odd\"\nline")", "an \"odd\" line"}, row{"3.50", "3.50"}, row{"true", "true"}, row{"null", ""},
        row{R"(["C++", "Rust"])", "C++, Rust"}, row{"[]", ""}, row{"{}", ""},
        row{R"({"start": "2019-09", "end": "present"})", "2019-09 – present"},
        row{R"({"start": "2019", "end": "2019"})", "2019"}, row{R"({"start": "2019"})", "2019 – ?"},
        row{R"({"end": "2019"})", "? – 2019"}, row{R"({"text": "3.5 / 4", "value": 3.5, "scale": 4})", "3.5 / 4"},
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
  CHECK(facts_of(R"({"title": "Engineer of one and of another thing in Bonn", "text": "x"})",
                 "Engineer of one and of another thing in Bonn") == "x");
  CHECK(facts_of(R"({"kind": "preprint", "status": "preprint", "date": "2021"})", "A paper") == "preprint · 2021");
  CHECK(facts_of(R"({"text": "A long line that became the title"})", "A long line that\u2026").empty());
  CHECK(facts_of("{}", "").empty());
}

TEST_CASE("a season or a quarter has its name where the schema says that it is a date") {
  CHECK(in_words(R"({"from": "2021-23", "to": ["2021-33", "2021-09"], "pages": "1921-24"})", &info_of<stay>) ==
        "Fall 2021 · Q1 2021, 2021-09 · 1921-24");
  CHECK(in_words(R"("2021-23")") == "2021-23");
  CHECK(date_in_words("2021-20") == "2021-20");
  CHECK(date_in_words("2021-37") == "2021-37");
  CHECK(date_in_words("2021-24") == "Winter 2021");
}

TEST_CASE("what is read out of another member is no fact of its own") {
  CHECK(facts_of(R"({"from": "x", "grade": "Mate, second", "rank": "Mate"})", "", &info_of<stay>) ==
        "x · Mate, second");
  CHECK(facts_of(R"({"grade": "Mate, second", "rank": "Cook"})", "", &info_of<stay>) == "Mate, second · Cook");
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
