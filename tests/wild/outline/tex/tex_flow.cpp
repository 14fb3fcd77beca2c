// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/tex/tex_flow.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace tex_flow_test {

using namespace vitae::wild_text;

static_assert(tex_command_at("\\textbf{x}", 0).length == 8);
static_assert(tex_command_at("\\textbf x", 0).length == 0);

/// A document without its commands.
plain_text plain_of(std::string_view document) {
  plain_text out;
  out.document = document;
  tex_flow flow(out);
  for (std::size_t at = 0; at < document.size();) {
    const std::size_t length = document[at] == '\\' ? flow.command(at) : 0;
    at += length;
    if (length > 0) continue;
    if (document[at] == '{') flow.open();
    if (document[at] != '}' || !flow.close(at)) out.add(document[at], at, flow.style());
    ++at;
  }
  return out;
}

TEST_CASE("commands are spelled as Markdown spells them, and unknown ones stay") {
  struct sample {
    std::string_view document, plain;
  };
  static constexpr sample samples[] = {
      {"\\section*{Work}Acme", "## Work\nAcme"},
      {"\\begin{itemize}[nosep]\\item one\\item two\\end{itemize}", "- one\n- two"},
      {"Acme \\hfill Paris", "Acme \tParis"},
      {"le 2\\textsuperscript{e} prix, H\\textsubscript{2}O", "le 2e prix, H2O"},
      {"\\textbf{Acme {\\small Ltd}} and {more}", "Acme {Ltd} and {more}"},
      {"\\href{https://example.org}{a page}!", "a page!"},
      {"\\vspace{2mm}\\noindent text", "text"},
      {"\\alpha and \\Tools", "\\alpha and \\Tools"},
      {"\\href{https://example.org} alone", "\\href{https://example.org} alone"},
      {"}", "}"},
  };
  for (const auto& [document, plain] : samples) {
    CAPTURE(std::string(document));
    CHECK(plain_of(document).text == plain);
  }
}

TEST_CASE("a group has its style to its brace, a link its label") {
  const plain_text plain = plain_of("\\textbf{Acme \\emph{Ltd}} in \\href{https://example.org}{Paris}");
  REQUIRE(plain.text == "Acme Ltd in Paris");
  CHECK(plain.styles[0] == style::bold);
  CHECK(plain.styles[5] == (style::bold | style::italic));
  CHECK(plain.styles[9] == 0);
  REQUIRE(plain.links.size() == 1);
  CHECK(plain.links[0].target == "https://example.org");
  CHECK(plain.of(plain.links[0].begin, plain.links[0].end) == "Paris");
}

TEST_CASE("groups that never close take linear time") {
  std::string text;
  while (text.size() < 200'000) text += "\\textbf{a";
  CHECK(plain_of(text).text.size() < text.size());
}

TEST_CASE("a command alone in its line is no text, whatever it says, nor is one that breaks a line") {
  CHECK(plain_of("\\boxstart\nLamps\n\\page\n").text == "\nLamps\n\n");
  CHECK(plain_of("# Work\\break\n2019\\linebreak\n").text == "# Work\n2019\n");
  CHECK(plain_of("Lamps \\page\n").text == "Lamps \\page\n");
}

}  // namespace tex_flow_test
