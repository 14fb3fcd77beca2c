// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/escape.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>

namespace escape_test {

using namespace vitae::markdown_text;
using namespace std::string_view_literals;

std::string plain(std::string_view text, acting where = 0) {
  std::string out;
  write_plain(out, text, where);
  return out;
}

struct spelling {
  std::string_view text, source;
  acting where = 0;
};

TEST_CASE("Text that would not act stays as it is") {
  for (const std::string_view text :
       {"C++"sv, "C#"sv, "AT&T"sv, "snake_case"sv, "a < b > c"sv, "50 %"sv, "example.org/~ada"sv, "1.5"sv,
        "+49 30 12"sv, "(2019)"sv, "a - b"sv, "Why? Because!"sv, "x = y"sv, "&c."sv, "Grüße, 日本語"sv, "-5"sv})
    CHECK(plain(text, line_start) == text);
}

TEST_CASE("What would act is escaped, and only where it would") {
  const spelling table[] = {
      {"*a*", "\\*a\\*"},
      {"_a_", "\\_a\\_"},
      {"a\\b", "a\\\\b"},
      {"`x`", "\\`x\\`"},
      {"[a](b)", "\\[a\\](b)"},
      {"<b>", "\\<b>"},
      {"<3", "\\<3"},
      {"&amp;", "\\&amp;"},
      {"&#35;", "\\&#35;"},
      {"~~x~~", "\\~\\~x\\~\\~"},
      {"# x", "\\# x", line_start},
      {"# x", "# x"},
      {"x #", "x \\#", heading_end},
      {"#", "\\#", heading_end},
      {"C#", "C#", heading_end},
      {"- x", "\\- x", line_start},
      {"+ x", "\\+ x", line_start},
      {"> x", "\\> x", line_start},
      {"---", "\\---", line_start},
      {"===", "\\===", line_start},
      {"1. x", "1\\. x", line_start},
      {"12) x", "12\\) x", line_start},
      {"1.", "1\\.", line_start},
      {"1. x", "1. x"},
      {"1234567890. x", "1234567890. x", line_start},
      {"\u2022 x", "&bull; x", line_start},
      {"a, b", "a\\, b", commas},
      {"1,000", "1,000", commas},
      {"a: b", "a\\: b", colons},
      {"10:30", "10:30", colons},
      {"a:", "a\\:", colons},
      {"a \u00B7 b", "a &middot; b", dots},
      {"a \u2014 b", "a &mdash; b", dashes},
      {"2019\u20132020", "2019&ndash;2020", dashes},
      {"a (b)", "a \\(b\\)", parentheses},
      {"f(x)", "f(x\\)", parentheses},
      {"A*", "A&#42;", author_marks},
  };
  for (const auto& [text, source, where] : table) CHECK(plain(text, where) == source);
}

TEST_CASE("What a line cannot hold is a character reference") {
  CHECK(plain("a\nb") == "a&#10;b");
  CHECK(plain("a\tb\r") == "a&#9;b&#13;");
  CHECK(plain("\0"sv) == "&#0;");
  CHECK(plain(" a ") == "&#32;a&#32;");
  CHECK(plain("\u00A0a b\u3000") == "&#160;a b&#12288;");
  CHECK(plain("    x", line_start) == "&#32;&#32;&#32;&#32;x");
  CHECK(plain("\uFEFFx") == "&#65279;x");
  CHECK(plain("   ") == "&#32;&#32;&#32;");
  CHECK(plain("").empty());
}

}  // namespace escape_test
