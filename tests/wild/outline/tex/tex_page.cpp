// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/tex/tex_page.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace tex_page_test {

using namespace vitae::wild_text;

/// What a page of that source prints.
std::string printed(std::string_view source) {
  const std::string document =
      "\\documentclass{article}\n\\begin{document}" + std::string(source) + "\\end{document}\n";
  return tex_page(document).read().text;
}

TEST_CASE("a source of LaTeX begins with a command or a comment, and has a document in it") {
  CHECK(tex_page::is_one("% my CV\n\\documentclass{article}\\begin{document}"));
  CHECK_FALSE(tex_page::is_one("# Notes on \\begin{document}"));
  CHECK_FALSE(tex_page::is_one("\\section{Work}"));
  CHECK_FALSE(tex_page::is_one(""));
}

TEST_CASE("commands print what they stand for") {
  struct sample {
    std::string_view source, shown;
  };
  static constexpr sample samples[] = {
      {"a % b\nc", "a c"},
      {"R\\&D at 5\\%~p.a. \\\\[2pt] b & c", "R&D at 5% p.a. \n b \t c"},
      {"\\section{Work}", "\n## Work\n"},
      {"\\resheading{Work}", "\n## Work\n"},
      {"\\cvsubsection*{Work}", "\n### Work\n"},
      {"\\begin{rSection}{Work}\\end{rSection}", "\n\n## Work\n\n"},
      {"\\textbf{\\Large Ada} \\textcolor{red}{Quill}", " Ada Quill"},
      {"\\vspace{-4pt}\\hfill Oslo\\faIcon{star}", "\t Oslo"},
      {"\\LaTeX, Ren\\'e, Ren\\'{e}, \\~{}ada", "LaTeX, Rene\u0301, Rene\u0301, ~ada"},
      {"\\renewcommand{\\a}[1][x]{b}c", "c"},
      {"{a {b} c}", "a b c"},
      {"never {closed \\textbf{ever", "never closed ever"},
  };
  for (const auto& [source, shown] : samples) {
    CAPTURE(std::string(source));
    CHECK(printed(source) == shown);
  }
}

TEST_CASE("items stand in lists, within others deeper") {
  CHECK(printed("\\begin{itemize}\\item a\\begin{itemize}\\item[b] c\\end{itemize}\\item d\\end{itemize}") ==
        "\n-  a\n  - b:  c\n-  d\n");
}

TEST_CASE("arguments of an entry's command are fields of lines, two a line") {
  CHECK(printed("\\entry{Example Ltd.}{Oslo}\n  {Engineer}{2019 -- 2021}") ==
        "Example Ltd.\tOslo\nEngineer\t2019 -- 2021\n");
  CHECK(printed("\\job[It rained.]{Clerk}{}{}") == "Clerk\nIt rained.\n");
  CHECK(printed("\\resumeItem{Git}\n{Kept it}\\resumeSubItem{Built}") == "- Git: Kept it\n- Built\n");
  CHECK(printed("\\small{a} b") == "a b");
}

TEST_CASE("a link has its label and its address, each byte its place") {
  const std::string document = "\\begin{document}\\href{mailto:ada@example.org}{Ada \\& Bo}\\end{document}";
  const plain_text page = tex_page(document).read();
  REQUIRE(page.links.size() == 1);
  CHECK(page.text == "Ada & Bo");
  CHECK(page.links[0].target == "mailto:ada@example.org");
  CHECK(page.links[0].where.of(document) == "mailto:ada@example.org");
  CHECK(page.where(6, 8).of(document) == "Bo");
}

TEST_CASE("before the page stand the commands that say who writes") {
  CHECK(
      tex_page("\\name{Ada}{Quill}\n\\email{ada@example.org}\n\\social[github]{adaq}\n\\begin{document}").read().text ==
      "Ada Quill \nemail: ada@example.org \ngithub: adaq \n");
}

TEST_CASE("arguments within arguments end somewhere") {
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += "\\a{";
  CHECK(printed(deep + "x" + std::string(1000, '}')).find('x') != std::string::npos);
}

}  // namespace tex_page_test
