// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/spell_out.hpp>
// The header under test comes first.
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vitae/source/utf8.hpp>

#include "../../catch.hpp"

namespace spell_out_test {

using namespace vitae;
using namespace vitae::json_text;

/// What the letters up to the first quote say, byte by byte, or something else than any text says.
std::string plainly(std::string_view letters) {
  std::string out;
  const char* at = letters.data();
  const char* const end = at + letters.size();
  while (at != end && *at != '"') {
    if (is_plain(*at))
      out += *at++;
    else if (*at != '\\' || !unescape(at, end, out).empty())
      return "\xFF";
  }
  return at == end || first_invalid_utf8(out) != out.npos ? "\xFF" : out;
}

TEST_CASE("a string is spelled out over a text of any length as the plain path says it, or not at all") {
  std::mt19937 random(1);
  const std::string_view pieces[]{"a",       "letters",        " ",    "é", "北",  "😀",    "\\n",
                                  "\\u00e9", "\\ud83d\\ude00", "\\\"", "/", "\\x", "\xC3", "\x01"};
  std::size_t spelled = 0;
  for (int run = 0; run < 20'000; ++run) {
    const std::size_t kinds = run % 4 == 0 ? std::size(pieces) : run % 4 == 1 ? 1 : 11;
    std::string letters;
    for (auto left = random() % 30; left > 0; --left) letters += pieces[random() % kinds];
    letters += '"';
    const std::size_t quote = letters.size() - 1;
    letters.append(random() % 40, ',');
    const std::string said = plainly(letters);
    std::string over(random() % 120, '-');
    const std::size_t room = over.size();
    const char* const last = spell_out(letters.data(), letters.data() + letters.size(), over);
    if (!last) continue;
    ++spelled;
    REQUIRE(over == said);
    REQUIRE(over.size() <= room);
    REQUIRE(last == letters.data() + quote);
  }
  CHECK(spelled > 4'000);
}

TEST_CASE("a string that says just as much as the text is spelled out over it") {
  for (std::size_t size = 0; size < 100; ++size) {
    const std::string letters(size, 'x');
    std::string over(size, '-');
    const std::string document = letters + '"' + std::string(block::size, ' ');
    CHECK(spell_out(document.data(), document.data() + document.size(), over) == document.data() + size);
    CHECK(over == letters);
    std::string less(size / 2, '-');
    if (size > 0) CHECK(!spell_out(document.data(), document.data() + document.size(), less));
  }
}

}  // namespace spell_out_test
