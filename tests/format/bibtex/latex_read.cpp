// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/latex_read.hpp>
//
#include "../../catch.hpp"

namespace latex_read_test {

using vitae::latex::mode, vitae::latex::read_text;

TEST_CASE("LaTeX in a value is read as Unicode") {
  struct sample {
    std::string_view source, text;
  };
  static constexpr sample samples[] = {
      // accents: on a letter, in braces, around braces, of a control word, on a dotless i, two at once
      {R"({\"O}zg{\"u}r)", "Özgür"},
      {R"(Erd\H{o}s, P\'al, \v Capek, Ho\v{r}ava)", "Erdős, Pál, Čapek, Hořava"},
      {R"(\"{o} {\"{o}} {\"o} \"o)", "ö ö ö ö"},
      {R"(\'\i{} \'{\i} {\'{\i}} \^{\j} \.I)", "í í í ĵ İ"},
      {R"(\'{\^e} \~n \c{c} \c c \k{a} \r{u} \=a \u{g} \d{s} \b{n})", "ế ñ ç ç ą ů ā ğ ṣ ṉ"},
      {R"(\'q)", "q́"},
      {R"(\t{oo})", "o͡o"},
      // letters and signs; TeX skips the space after a control word
      {R"(Gau\ss, Stra{\ss}e, \O rsted, \o{}re, \AA ngstr\"om, \L{}ukasz, \ae\oe)",
       "Gauß, Straße, Ørsted, øre, Ångström, Łukasz, æœ"},
      {R"(\textendash{} \ldots \S 3 \textregistered \copyright)", "– …§3 ®©"},
      {R"(50\% \& \#1 \_x \$5 \{a\})", "50% & #1 _x $5 {a}"},
      {R"(\textbackslash{}x \textasciitilde{} \textasciicircum{} \~{} \^{})", "\\x ~ ^ ~ ^"},
      // dashes, quotation marks, spaces
      {"a-b--c---d", "a-b–c—d"},
      {"``double'' `single' don't ?`que? !`si!", "“double” ‘single’ don't ¿que? ¡si!"},
      {"A.~B.\\,C.  D\n\t E\\ \\ F\\\\G", "A. B. C. D E  F G"},
      {" \n outer space \t", "outer space"},
      {"f\\-f\\/l\\!x", "fflx"},
      {"a^^Jb ^^I^^?", "a\nb \t\x7f"},
      // fonts and boxes go, their text stays; protecting braces go
      {R"(\textbf{Bold} {\em emph} \emph{x} {\sc Small} \mbox{box} 2\textsuperscript{nd})",
       "Bold emph x Small box 2nd"},
      {R"({The {DNA} of {{B}}ib{\TeX}})", "The DNA of BibTeX"},
      {R"(\enquote{quoted} \texorpdfstring{$x$}{ex} \noopsort{a}1973)", "“quoted” ex 1973"},
      {R"(\foreignlanguage{german}{Wort} \textcolor{red}{x})", "Wort x"},
      // mathematics and macros that nobody knows stay
      {R"($O(n \log n)$ and \(x\) and \ensuremath{y})", "$O(n \\log n)$ and $x$ and $y$"},
      {R"(H$_2$O costs $5)", "H$_2$O costs $5"},
      {R"(\foo{bar {baz}} \quux)", "\\foo{bar {baz}} \\quux"},
      {R"(\)", "\\"},
      {R"(\url{http://example.org/~a_b%20c} \href{http://x.example.org}{Label})", "http://example.org/~a_b%20c Label"},
      {R"({{{}}})", ""},
      {R"(unbalanced } and {)", "unbalanced and"},
  };
  for (const auto& [source, text] : samples) {
    CAPTURE(std::string(source));
    CHECK(read_text(source) == text);
  }
}

TEST_CASE("in identifiers nothing but backslash and braces is special") {
  struct sample {
    std::string_view source, text;
  };
  static constexpr sample samples[] = {{"10.5555/a_b%c--d~e^f$g$", "10.5555/a_b%c--d~e^f$g$"},
                                       {R"(10.5555/a\_b\%c)", "10.5555/a_b%c"},
                                       {R"(http://example.org/\~{}ada/\~x)", "http://example.org/~ada/~x"},
                                       {R"({\url{http://example.org}})", "http://example.org"}};
  for (const auto& [source, text] : samples) {
    CAPTURE(std::string(source));
    CHECK(read_text(source, mode::identifier) == text);
  }
}

TEST_CASE("what stands out and what is linked is told") {
  vitae::latex::reader bold(R"(\textbf{Ada} Lovelace)", mode::prose);
  CHECK(bold.text() == "Ada Lovelace");
  CHECK(bold.stressed());
  vitae::latex::reader linked(R"(\href{http://example.org/a\_b}{A title})", mode::prose);
  CHECK(linked.text() == "A title");
  CHECK_FALSE(linked.stressed());
  CHECK(linked.links() == std::vector<std::string>{"http://example.org/a_b"});
}

TEST_CASE("deep nesting and endless accents take no stack and little time") {
  const std::size_t many = 1'000'000;
  CHECK(read_text(std::string(many, '{') + "x" + std::string(many, '}')) == "x");
  std::string accents;
  for (std::size_t i = 0; i < many; ++i) accents += "\\'";
  CHECK(read_text(accents + "e").size() < 20);
  std::string nested;
  for (std::size_t i = 0; i < many; ++i) nested += "\\foo{";
  CHECK(read_text(nested).size() == nested.size() - many);  // braces that do not close are dropped
}

}  // namespace latex_read_test
