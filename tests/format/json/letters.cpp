// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json/letters.hpp>
// The header under test comes first.
#include <string>
#include <string_view>
#include <utility>

#include "../../catch.hpp"

namespace letters_test {

using namespace vitae::json_text;

constexpr std::string quoted(std::string_view text) {
  std::string out;
  append_string(out, text);
  return out;
}

/// What an escape means, or what is wrong with it in angle brackets; then what is left of the text.
std::string unescaped(std::string_view text) {
  std::string out;
  const char* at = text.data();
  const char* const end = at + text.size();
  const auto wrong = unescape(at, end, out);
  if (!wrong.empty()) return "<" + std::string(wrong.substr(0, wrong.find(':'))) + ">";
  return out + "|" + std::string(at, end);
}

/// How many bytes of the text are a number; -1 if its grammar is broken.
constexpr std::ptrdiff_t number_length(std::string_view text) {
  const char* at = text.data();
  return pass_number(at, at + text.size()) ? at - text.data() : -1;
}

TEST_CASE("a string is written with the escapes it needs and no others") {
  CHECK(quoted("") == R"("")");
  CHECK(quoted("Łódź / 北京") == R"("Łódź / 北京")");
  CHECK(quoted("\"\\") == R"("\"\\")");
  CHECK(quoted("\b\f\n\r\t") == R"("\b\f\n\r\t")");
  CHECK(quoted(std::string_view("\0\x01\x1f\x7f", 4)) == "\"\\u0000\\u0001\\u001f\x7f\"");
  CHECK(quoted("a long plain text without anything in it, then \" and more") ==
        R"("a long plain text without anything in it, then \" and more")");
#ifndef __clang__
  STATIC_REQUIRE(quoted("a\tb").size() == 6);
#endif
}

TEST_CASE("escapes mean what section 7 of RFC 8259 says") {
  struct row {
    std::string_view spelled, means;
  };
  for (const auto& [spelled, means] : {row{R"(\"x)", "\"|x"}, row{R"(\/)", "/|"}, row{R"(\n\n)", "\n|\\n"},
                                       row{R"(\u0041b)", "A|b"}, row{R"(\u00e9)", "é|"}, row{R"(\u5317)", "北|"},
                                       row{R"(\ud83d\ude00!)", "😀|!"}, row{R"(\uD83D\uDE00)", "😀|"}}) {
    CAPTURE(spelled);
    CHECK(unescaped(spelled) == means);
  }
  for (const std::string_view broken : {R"(\x41)", R"(\u12)", R"(\u12g4)", R"(\U0041)", R"(\')"})
    CHECK(unescaped(broken) == "<unknown escape>");
  for (const std::string_view half :
       {R"(\ud83d)", R"(\ud83d\n)", R"(\ud83dude00)", R"(\ude00\ud83d)", R"(\ud83d\u0041)"})
    CHECK(unescaped(half) == "<half of a surrogate pair stands for no character>");
  CHECK(unescaped("\\") == "<the string does not end>");
}

TEST_CASE("what an escape means is written over itself, if one likes") {
  for (std::string text : {R"(\n)", R"(\u00e9)", R"(\u5317)", R"(\ud83d\ude00)"}) {
    const std::string meant = unescaped(text);
    const char* at = text.data();
    char* to = text.data();
    CHECK(unescape(at, text.data() + text.size(), to).empty());
    CHECK(std::string(text.data(), to) + "|" == meant);
  }
}

TEST_CASE("a number is what section 6 of RFC 8259 says") {
  struct row {
    std::string_view text;
    std::ptrdiff_t length;
  };
  for (const auto& [text, length] :
       {row{"0", 1}, row{"-0", 2}, row{"12", 2}, row{"12.50", 5}, row{"1e5", 3}, row{"1E-05", 5}, row{"-1.0e+9,", 7},
        row{"01", 1}, row{"1.", -1}, row{".5", -1}, row{"-", -1}, row{"+1", -1}, row{"1e", -1}, row{"1e+", -1},
        row{"", -1}, row{"NaN", -1}, row{"0x10", 1}}) {
    CAPTURE(text);
    CHECK(number_length(text) == length);
  }
  STATIC_REQUIRE(number_length("3.25e2") == 6);
}

TEST_CASE("plain letters end at the same place whether read a block at a time or one by one") {
  const std::string text(70, 'x');
  for (std::size_t length = 0; length <= text.size(); ++length)
    for (int byte = 0; byte < 256; ++byte)
      for (std::size_t at = 0; at < length; at += 3) {
        std::string copy = text.substr(0, length);
        copy[at] = static_cast<char>(byte);
        const char *const begin = copy.data(), *const end = begin + copy.size();
        const plain_letters plain = plain_one_by_one(begin, end), quick = plain_by_blocks(begin, end);
        if (quick.end != plain.end || quick.doubtful != plain.doubtful)
          FAIL("byte " << byte << " at " << at << " of " << length);
        if (length < block::size) continue;
        const bool ends = byte == '"' && at < block::size;
        if (short_length(begin) != (ends ? at : block::size)) FAIL("byte " << byte << " at " << at << " of a block");
      }
  CHECK(plain_from(text.data(), text.data() + text.size()).end == text.data() + text.size());
  CHECK(!plain_from(text.data(), text.data() + text.size()).doubtful);
}

TEST_CASE("letters beyond ASCII are doubtful only where they may be other than UTF-8") {
  for (std::size_t before = 0; before < 40; ++before)
    for (std::size_t behind = block::size; behind < 2 * block::size; ++behind)
      for (const auto& [letter, sure] : {std::pair{"é", true}, std::pair{"文", true}, std::pair{"😀", false},
                                         std::pair{"\xC3", false}, std::pair{"\x80", false}}) {
        const std::string text = std::string(before, 'x') + letter + '"' + std::string(behind, 'x');
        const plain_letters found = plain_by_blocks(text.data(), text.data() + text.size());
        REQUIRE(found.end == text.data() + text.find('"'));
        REQUIRE(found.doubtful == !sure);
        const bool in_block = text.find('"') < block::size;
        REQUIRE(short_length(text.data()) == (in_block && sure ? text.find('"') : block::size));
      }
}

TEST_CASE("a string says no more letters than it is counted to") {
  const std::string text = R"(one \"two\" \\" and more)";
  CHECK(most_letters(text.data(), text.data() + text.size()) == text.find("\" and"));
  CHECK(most_letters(text.data(), text.data() + 5) == 4);
  CHECK(most_letters(text.data(), text.data()) == 0);
}

TEST_CASE("spaces are passed over up to the last block at least") {
  for (std::size_t spaces = 0; spaces < 70; ++spaces) {
    const std::string text = std::string(spaces, ' ') + "x" + std::string(block::size, ' ');
    CHECK(past_spaces(text.data(), text.data() + text.size()) == text.data() + spaces);
    const char* const all = past_spaces(text.data(), text.data() + spaces);
    CHECK(text.data() + spaces - all < static_cast<std::ptrdiff_t>(block::size));
  }
}

TEST_CASE("an escape is two letters where JSON has a short one, else six") {
  for (int byte = 0; byte < 0x20; ++byte) {
    char written[longest_escape];
    const std::string_view escaped(written,
                                   static_cast<std::size_t>(escape(written, static_cast<char>(byte)) - written));
    const bool is_short = std::string_view("\b\t\n\f\r").find(static_cast<char>(byte)) != std::string_view::npos;
    CHECK(escaped.size() == (is_short ? 2 : 6));
    std::string meant;
    const char* at = written;
    CHECK(unescape(at, written + escaped.size(), meant).empty());
    CHECK(meant == std::string(1, static_cast<char>(byte)));
  }
}

}  // namespace letters_test
