// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/plain.hpp>

#include <string>

#include "../../catch.hpp"

namespace plain_test {

namespace citing = vitae::wild_text::citing;

TEST_CASE("markup is read off a line, and nothing else is changed") {
  struct row {
    std::string_view line, plain;
  };
  for (const auto& [line, plain] : {
           row{"*Wings* of **paper** by _hand_", "Wings of paper by hand"},
           row{"A. Quill\\*, [pdf](https://example.org/a \"Paper\")", "A. Quill*, pdf"},
           row{"<b>Ada</b> Quill<sup>1</sup><br>Wings", "Ada Quill1 Wings"},
           row{"<a href=\"https://example.org\">pdf</a>", "pdf"},
           row{"<https://example.org/a>", "https://example.org/a"},
           row{"Quill &amp; Marsh&nbsp;&ndash; a < b > c", "Quill & Marsh – a < b > c"},
           row{"  Wings \t of\n\n paper ", "Wings of paper"},
           row{"Wi\u200Bngs\uFEFF of\u00A0paper", "Wings of paper"},
           row{"Wings ![seal](a.png) of paper", "Wings of paper"},
           row{"`ICML` Wings", "ICML Wings"},
           row{"10^th^ Workshop, Quill J^1^, 2^nd^", "10th Workshop, Quill J, 2nd"},
           row{"*ICML 2020*{:.badge} Wings{: .title #wings}", "ICML 2020 Wings"},
           row{"x^2 + y^2", "x^2 + y^2"},
           row{"``Wings'' of paper", "``Wings'' of paper"},
           row{"Wings [of] paper (2019)", "Wings [of] paper (2019)"},
           row{"", ""},
       }) {
    CAPTURE(std::string(line));
    CHECK(citing::read_plain(line).text == plain);
  }
}

TEST_CASE("an address in angle brackets comes from between them") {
  const citing::plain_line plain = citing::read_plain("see <https://example.org/a>.");
  CHECK(plain.text == "see https://example.org/a.");
  CHECK(plain.from[4] == 5);
  CHECK(plain.until[plain.text.size() - 2] == 26);
}

TEST_CASE("each byte knows where it came from and how it was printed") {
  const std::string_view line = "**Ada** *Quill*, <u>Wings</u> &eacute; [pdf](https://example.org/a)";
  const citing::plain_line plain = citing::read_plain(line);
  REQUIRE(plain.from.size() == plain.text.size());
  REQUIRE(plain.until.size() == plain.text.size());
  REQUIRE(plain.prints.size() == plain.text.size());
  const auto print_of = [&](std::string_view word) { return plain.prints[plain.text.find(word)]; };
  CHECK(print_of("Ada") == citing::bold);
  CHECK(print_of("Quill") == citing::italic);
  CHECK(print_of("Wings") == citing::underlined);
  CHECK(print_of("pdf") == citing::linked);
  CHECK(print_of(",") == 0);
  const std::size_t quill = plain.text.find("Quill");
  CHECK(plain.source(quill, quill + 5).of(line) == "Quill");
  const std::size_t letter = plain.text.find("é");
  CHECK(plain.part(letter, letter + 2).text == "é");
  CHECK(plain.part(letter, letter + 2).span.of(line) == "&eacute;");
  CHECK(plain.source(3, 3) == vitae::extent{});
}

TEST_CASE("a link keeps its label, its address and its place") {
  for (const std::string_view link :
       {"[pdf](https://example.org/a_(b))", "<a href='https://example.org/a_(b)'>pdf</a>"}) {
    const std::string line = "Wings " + std::string(link) + ".";
    CAPTURE(line);
    const citing::plain_line plain = citing::read_plain(line);
    REQUIRE(plain.anchors.size() == 1);
    const auto& anchor = plain.anchors[0];
    CHECK(plain.text.substr(anchor.first, anchor.last - anchor.first) == "pdf");
    CHECK(anchor.url.of(line) == "https://example.org/a_(b)");
    CHECK(anchor.source.of(line) == link);
  }
}

TEST_CASE("a word that a line's end breaks is whole again") {
  CHECK(citing::read_plain("Wings of pa-\nper by hand").text == "Wings of paper by hand");
  CHECK(citing::read_plain("Hand-\nbased wings").text == "Hand-based wings");
}

TEST_CASE("the lines of a source are known") {
  CHECK(citing::read_plain("Wings\nof paper<br>by hand").breaks.size() == 2);
  CHECK(citing::read_plain("Wings of paper").breaks.empty());
}

TEST_CASE("hostile lines are read in good time, and every byte has its place") {
  for (const std::string_view unit :
       {"[", "](", "[a](", "![", "<", "<a href=", "`", "&", "\\", "*", "_a*", "\x80", "("}) {
    std::string line;
    while (line.size() < 200'000) line += unit;
    const citing::plain_line plain = citing::read_plain(line);
    CHECK(plain.from.size() == plain.text.size());
    CHECK((plain.text.empty() || plain.until.back() <= line.size()));
  }
}

}  // namespace plain_test
