// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/cursor.hpp>
// The header under test comes first.
#include <string>
#include <string_view>
#include <vector>

#include "../../catch.hpp"

namespace cursor_test {

using namespace vitae;
using json_text::cursor;

/// A document with its notes and a cursor at its beginning.
struct opened {
  explicit opened(std::string_view text, std::size_t depth = 9)
      : document(text), log(document), in(document, log, depth) {}
  std::string document;
  notes log;
  cursor in;
  const path root{};

  std::string said() const { return log.so_far().issues.empty() ? std::string() : log.so_far().issues.front().message; }
};

TEST_CASE("a leaf's text comes without quotes and escapes, and with its extent") {
  opened text(" \"a\\tb\" ");
  CHECK(text.in.text(token::text, text.root) == "a\tb");
  CHECK(text.in.last() == extent{1, 6});
  text.in.finish();
  CHECK(text.log.empty());
  CHECK(opened("-1.5e3").in.text(token::number, path{}) == "-1.5e3");
  CHECK(opened("false").in.text(token::boolean, path{}) == "false");
  CHECK(opened("\xEF\xBB\xBF true").in.text(token::boolean, path{}) == "true");
  CHECK(opened("{\"a\": [1, 2]} ").in.text(token::raw, path{}) == "{\"a\": [1, 2]}");
}

TEST_CASE("a value of another type is passed over, with what was wanted and what was found") {
  struct row {
    std::string_view document;
    token wanted;
    std::string_view said;
  };
  for (const auto& [document, wanted, said] :
       {row{"3", token::text, "expected text in double quotes, found a number"},
        row{"\"3\"", token::number, "expected a number, found text"},
        row{"[1, {}]", token::boolean, "expected true or false, found an array"},
        row{"null", token::text, "expected text in double quotes, found null"},
        row{"{\"a\": 1}", token::number, "expected a number, found an object"}}) {
    opened one(document);
    CHECK(!one.in.text(wanted, one.root));
    one.in.finish();
    CHECK(one.said() == said);
    CHECK(!one.in.broken());
  }
}

TEST_CASE("items and members come in order, and each may be read or skipped") {
  opened list("[1, \"two\", [3], 4]");
  std::vector<std::string> seen;
  CHECK(list.in.items(list.root, [&] {
    if (seen.size() == 1 || seen.size() == 2) {
      seen.emplace_back("skipped");
      return list.in.skip();
    }
    seen.emplace_back(list.in.text(token::number, list.root).value_or("?"));
  }));
  CHECK(seen == std::vector<std::string>{"1", "skipped", "skipped", "4"});

  opened record("{\"a\": 1, \"b\\u0021\": {\"c\": []}, \"\": 2}");
  std::vector<std::string> keys;
  CHECK(record.in.members(record.root, [&](std::string_view key) {
    keys.emplace_back(key);
    record.in.skip();
  }));
  record.in.finish();
  CHECK(keys == std::vector<std::string>{"a", "b!", ""});
  CHECK(record.log.empty());
  CHECK(!opened("7").in.items(path{}, [] {}));
  CHECK(!opened("[]").in.members(path{}, [](std::string_view) {}));
}

TEST_CASE("null is absent, and nothing else is") {
  opened one("[null, nul]");
  int absent = 0;
  one.in.items(one.root, [&] {
    absent += one.in.absent() ? 1 : 0;
    if (absent > 1 || one.in.here().offset > 4) one.in.skip();
  });
  CHECK(absent == 1);
  CHECK(one.said() == "expected a value");
}

TEST_CASE("each breach of the grammar is fatal, is said once, and has its place") {
  struct row {
    std::string_view document, said;
    std::size_t offset;
  };
  for (const auto& [document, said, offset] :
       {row{"[1, ]", "expected a value", 4}, row{"[1 2]", "expected ',' or ']' after an item", 3},
        row{"{\"a\" 1}", "expected ':' after a member's name", 5},
        row{"{\"a\": 1,}", "expected a member's name in double quotes", 8},
        row{"{a: 1}", "expected a member's name in double quotes", 1},
        row{"{\"a\": 1 \"b\": 2}", "expected ',' or '}' after a member", 8}, row{"[tru]", "expected a value", 1},
        row{"[01]", "expected ',' or ']' after an item", 2}, row{"[1.]", "this is no number of JSON", 1},
        row{"\"abc", "the string does not end", 0},
        row{"\"a\nb\"", "a control character in a string must be written as an escape such as \\n", 2},
        row{"[] []", "expected nothing after the value", 3}, row{"", "expected a value", 0}}) {
    opened one(document);
    one.in.skip();
    one.in.finish();
    CAPTURE(document);
    REQUIRE(one.log.so_far().issues.size() == 1);
    const issue& first = one.log.so_far().issues[0];
    CHECK(first.message == said);
    CHECK(first.level == severity::fatal);
    CHECK(first.offset == offset);
    CHECK(one.in.broken());
  }
}

TEST_CASE("nesting is bounded however a value is read") {
  for (const std::string_view document : {"[[[]]]", "{\"a\":{\"b\":[]}}"}) {
    opened enough(document, 3), less(document, 2);
    enough.in.skip();
    less.in.skip();
    CHECK(enough.said().empty());
    CHECK(less.said() == "the document is nested too deep");
  }
}

}  // namespace cursor_test
