// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/scanner.hpp>
// The header under test comes first.
#include <array>
#include <iterator>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>

#include "../../catch.hpp"

namespace scanner_test {

using namespace vitae;
using json_text::padded_key;
using json_text::scanner;

struct opened {
  explicit opened(std::string_view text) : document(text), log(document), in(document, log) {}
  std::string document;
  notes log;
  scanner in;

  std::string said() const { return log.so_far().issues.empty() ? std::string() : log.so_far().issues.front().message; }
};

/// What a string says, byte by byte as RFC 8259 has it, or nothing: the plain path that the quick one is held to.
std::optional<std::string> plainly(std::string_view document) {
  std::string out;
  const char* at = document.data() + 1;
  const char* const end = document.data() + document.size();
  while (at != end && *at != '"') {
    if (json_text::is_plain(*at))
      out += *at++;
    else if (*at != '\\' || !json_text::unescape(at, end, out).empty())
      return std::nullopt;
  }
  const std::string_view spelled(document.data(), static_cast<std::size_t>(at - document.data()));
  if (at == end || first_invalid_utf8(spelled) != spelled.npos) return std::nullopt;
  return out;
}

TEST_CASE("strings of all lengths at all places say what the plain path says") {
  std::mt19937 random(1);
  const std::string_view pieces[]{"a", "letters", " ", "é", "北", "😀", "\\n", "\\u00e9", "\\\"", "/", "#", "\x7f"};
  for (std::size_t length = 0; length < 90; ++length)
    for (std::size_t shift = 0; shift < 20; ++shift) {
      std::string document = "\"";
      while (document.size() < length + 1) document += pieces[length % 3 == 0 ? 0 : random() % std::size(pieces)];
      document += '"';
      document.append(random() % 40, ',');
      std::string shifted(shift, ' ');  // so that documents begin at all alignments
      opened one(shifted + document);
      one.in.skip_space();
      std::string value = "what was there before, and is longer than most";
      const auto taken = one.in.take_string(value);
      REQUIRE(taken);
      REQUIRE(value == plainly(document));
      opened other(shifted + document);
      other.in.skip_space();
      REQUIRE(other.in.string() == value);
      const bool comma = document.ends_with(",,");
      REQUIRE(taken.with_comma() == comma);
      REQUIRE(one.in.offset() == other.in.offset() + (comma ? 1 : 0));
    }
}

TEST_CASE("each byte at each place of a string is accepted or refused as the plain path does") {
  for (std::size_t place = 0; place < 40; ++place)
    for (int byte = 0; byte < 512; ++byte) {
      std::string document = "\"" + std::string(40, 'x') + "\" ";
      document[1 + place] = static_cast<char>(byte % 256);
      const auto expected = plainly(document);
      opened one(document);
      std::string value(byte < 256 ? 0 : 40, '-');
      const bool read{one.in.take_string(value)};
      if (read != expected.has_value() || (read && value != *expected)) FAIL("byte " << byte << " at " << place);
      if (!read) REQUIRE(one.in.broken());
    }
}

TEST_CASE("a string that breaks off keeps what was read of it") {
  for (const auto& [document, kept] : {std::pair{R"("one\ntwo)", "one\ntwo"}, std::pair{R"("one\ntwo\x")", "one\ntwo"},
                                       std::pair{"\"tab\there\"", "tab"}}) {
    opened one(document);
    std::string value = "what was there before";
    CHECK(!one.in.take_string(value));
    CHECK(value == kept);
  }
}

TEST_CASE("malformed UTF-8 is placed, and is the better reason where nothing else can be read") {
  opened text("\"a long text with caf\xE9 in it\"");
  std::string value;
  CHECK(!text.in.take_string(value));
  CHECK(text.log.so_far().issues.at(0).code == "text.malformed-utf-8");
  CHECK(text.log.so_far().issues.at(0).offset == 21);
  opened utf16("\xFF\xFE{");
  utf16.in.word();
  CHECK(utf16.log.so_far().issues.at(0).code == "text.malformed-utf-8");
  opened euro("€");
  euro.in.word();
  CHECK(euro.said() == "expected a value");
}

TEST_CASE("commas and brackets say whether another value follows") {
  struct row {
    std::string_view text;
    bool more, broken;
    std::size_t offset;
  };
  for (const auto& [text, more, broken, offset] :
       {row{",1", true, false, 1}, row{" ,\n      1", true, false, 9}, row{"]", false, false, 1},
        row{"  ]", false, false, 3}, row{"}", false, true, 1}, row{"", false, true, 0}, row{",", true, false, 1}}) {
    opened one(text);
    CAPTURE(text);
    CHECK(one.in.more(']', "expected ',' or ']'") == more);
    CHECK(one.in.broken() == broken);
    CHECK(one.in.offset() == offset);
  }
}

TEST_CASE("a string is taken behind letters that are here, with a comma after which a value stands at once") {
  struct row {
    std::string_view text;
    bool taken, comma;
    std::size_t offset;
  };
  const padded_key key{"\"a\":            ", 4};
  for (const auto& [text, taken, comma, offset] :
       {row{R"("a":"b","c":1)", true, true, 8}, row{R"("a": "b","c":1)", true, true, 9},
        row{R"("a":"\n", "c":1)", true, false, 8}, row{R"("a":"b"})", true, false, 7},
        row{R"("a":"b",)", true, false, 7}, row{R"("a":1})", false, false, 0}, row{R"("b":"b"})", false, false, 0},
        row{R"("a")", false, false, 0}, row{R"("a":)", false, false, 0}, row{R"("a":null})", false, false, 0}})
    for (const std::size_t behind : {0U, 40U}) {  // near the end of a document another way is gone
      opened one(std::string(text) + std::string(behind, ' '));
      CAPTURE(text, behind);
      std::string value;
      const auto found = one.in.take_string(key, value);
      CHECK(bool(found) == taken);
      if (taken) CHECK(found.with_comma() == comma);
      CHECK(one.in.offset() == offset);
      CHECK(value.empty() == !taken);
      CHECK(!one.in.broken());
    }
}

TEST_CASE("white space is what RFC 8259 has, in any number") {
  for (std::size_t spaces = 0; spaces < 40; ++spaces) {
    opened one("\n\t\r\n" + std::string(spaces, ' ') + "\n" + std::string(spaces, ' ') + "x");
    one.in.skip_space();
    CHECK(one.in.begins('x'));
  }
  opened other("\v");
  other.in.skip_space();
  CHECK(other.in.offset() == 0);
}

TEST_CASE("what is broken gives nothing any more, and only the first breach is told") {
  opened one("nope \"text\"");
  one.in.word();
  one.in.fail("something else");
  std::string value;
  CHECK(!one.in.take_string(value));
  CHECK(!one.in.take('"'));
  CHECK(one.in.kind() == json_text::value_kind::nothing);
  CHECK(one.log.so_far().issues.size() == 1);
  CHECK(one.said() == "expected a value");
}

}  // namespace scanner_test
