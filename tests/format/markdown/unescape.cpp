// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/unescape.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vitae/format/markdown/escape.hpp>

namespace unescape_test {

using namespace vitae::markdown_text;
using namespace std::string_view_literals;

TEST_CASE("Escapes and references are what they show") {
  struct {
    std::string_view source, text;
  } const table[] = {
      {"a", "a"},
      {"\\*a\\*", "*a*"},
      {"\\a\\", "\\a\\"},
      {"AT&amp;T &lt;x&gt; &quot;", "AT&T <x> \""},
      {"&#65;&#x42;&#X43;", "ABC"},
      {"&nbsp;&middot;&eacute;", "\u00A0\u00B7\u00E9"},
      {"&unknown; &; & &#; &#x; &#xG;", "&unknown; &; & &#; &#x; &#xG;"},
      {"&#1114112; &#xD800; &#99999999999;", "&#1114112; &#xD800; &#99999999999;"},
      {"<https://example.org/a_b>", "https://example.org/a_b"},
      {"<ada@example.org>", "ada@example.org"},
      {"<b>", "<b>"},
      {"<!-- a remark -->", ""},
      {"a\n  b", "a b"},
      {"a  \nb", "a b"},
      {"a\\\n  b", "a\nb"},
      {"a\\\r\n  b\r\nc", "a\nb c"},
      {"**Ph.D.** in CS", "Ph.D. in CS"},
      {"5 * 3", "5 * 3"},
      {"", ""},
  };
  for (const auto& [source, text] : table) CHECK(read_plain(source) == text);
  CHECK(read_plain("&#0;") == "\0"sv);
}

TEST_CASE("Each ASCII character comes back, alone and among others, wherever it stands") {
  for (char c = 1; c > 0; ++c)
    for (const std::string_view around : {"|"sv, "a|b"sv, "|x"sv, " | "sv, "a |"sv, "| b"sv, "||"sv, "*|*"sv, "1|"sv}) {
      std::string text(around);
      for (char& at : text)
        if (at == '|') at = c;
      for (const acting where : {acting{0}, line_start, heading_end, commas | colons | dots, ~0U}) {
        std::string source;
        write_plain(source, text, where);
        CHECK(read_plain(source) == text);
        CHECK(source.find('\n') == std::string::npos);
      }
    }
}

}  // namespace unescape_test
