// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/long_string.hpp>
// The header under test comes first.
#include <iterator>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vitae/format/json/cursor.hpp>
#include <vitae/source/notes.hpp>

#include "../../catch.hpp"

namespace long_string_test {

using namespace vitae;
using namespace vitae::json_text;

constexpr std::string_view found(std::string_view text) { return plain_string(text.data(), text.data() + text.size()); }

static_assert(found("plain\"") == "plain");
static_assert(found("\"").data());
static_assert(!found("no end").data());
static_assert(!found("\\n\"").data());
static_assert(!found("\xC3\"").data());

/// What the reader of any string makes of it, or nothing.
std::optional<std::string> plainly(const std::string& document) {
  notes log(document);
  cursor in(document, log, 1);
  const auto said = in.text(token::text, path{});
  return said ? std::optional(std::string(*said)) : std::nullopt;
}

TEST_CASE("a long string is read into any text as the plain path says it, or not at all") {
  std::mt19937 random(1);
  const std::string_view pieces[]{"a",       "letters",        " ",    "é", "北",  "😀",    "\\n",
                                  "\\u00e9", "\\ud83d\\ude00", "\\\"", "/", "\\x", "\xC3", "\x01"};
  std::size_t read = 0, refused = 0;
  for (int run = 0; run < 20'000; ++run) {
    const std::size_t kinds = run % 4 == 0 ? std::size(pieces) : run % 4 == 1 ? 2 : 11;
    std::string document = "\"";
    for (auto left = random() % (run % 50 == 0 ? 400 : 30); left > 0; --left) document += pieces[random() % kinds];
    document += '"';
    const std::size_t size = document.size();
    document.append(random() % 40, ' ');
    std::string to(random() % 3 == 0 ? random() % 100 : random() % 16, '-');
    if (random() % 4 == 0) to.clear();
    const char* const last = read_long(document.data() + 1, document.data() + document.size(), to);
    const auto said = plainly(document);
    if (!said) REQUIRE(!last);
    ++(last ? read : refused);
    if (!last) continue;
    REQUIRE(to == said);
    REQUIRE(to.c_str()[to.size()] == '\0');
    REQUIRE(last == document.data() + size - 1);
  }
  CHECK(read > 5'000);
  CHECK(refused > 1'000);
}

TEST_CASE("a string that is spelled with escapes is read up to a length") {
  for (const std::size_t size : {most_spelled - 1, most_spelled, most_spelled + 1, 4 * most_spelled}) {
    const std::string said = '\n' + std::string(size - 1, 'x');
    const std::string document = "\\n" + said.substr(1) + '"' + std::string(block::size, ' ');
    std::string to;
    const char* const last = read_long(document.data(), document.data() + document.size(), to);
    CHECK((last != nullptr) == (size <= most_spelled));
    if (last) CHECK(to == said);
  }
}

TEST_CASE("a new string is allocated at its size") {
  const std::string document = std::string(20, 'x') + '"';
  std::string to;
  if (!is_short(to)) return;
  REQUIRE(read_long(document.data(), document.data() + document.size(), to));
  CHECK(to.capacity() == 20);
}

}  // namespace long_string_test
