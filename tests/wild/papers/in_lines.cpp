// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/in_lines.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace in_lines_test {

using namespace vitae;
using namespace vitae::wild_text;

/// "title / authors / venue / year" of all blocks of a page.
std::string read(std::string_view source) {
  const wild_tests::document page(source);
  const citation cited = layouts::in_lines(page.in, 0, page.doc.blocks.size());
  std::string out = cited.title.text + " / ";
  for (const cited_author& author : cited.authors) out += author.name + "; ";
  return out + "/ " + cited.venue.text + " / " + cited.year;
}

TEST_CASE("a title, people, a venue and a date in lines of their own are a publication, in any order") {
  constexpr std::string_view whole = "Slow lenses for cold light / Ada Quill; Bo Reed; / Journal of Optics / 2020";
  for (const std::string_view text : {
           "Slow lenses for cold light\n\nAda Quill, Bo Reed\n\nJournal of Optics, 2020\n",
           "Slow lenses for cold light\n\nIn Journal of Optics (2020)\n\nAda Quill, Bo Reed\n",
           "Slow lenses for cold light\n\n2020\n\nAda Quill, Bo Reed\n\nJournal of Optics\n",
       }) {
    CAPTURE(std::string(text));
    CHECK(read(text) == whole);
  }
}

TEST_CASE("the line above a title that is a link names the venue") {
  constexpr std::string_view title =
      "[Slow lenses for cold light](https://example.org/s)\n\nAda Quill, Bo Reed\n\n2020\n";
  CHECK(read("Journal of Optics\n\n" + std::string(title)) ==
        "Slow lenses for cold light / Ada Quill; Bo Reed; / Journal of Optics / 2020");
  CHECK(read(title) == "Slow lenses for cold light / Ada Quill; Bo Reed; /  / 2020");
}

TEST_CASE("a venue may stand behind a bar beside the title") {
  CHECK(read("Slow lenses for cold light | ICOL'20\n\nAda Quill, Bo Reed\n") ==
        "Slow lenses for cold light / Ada Quill; Bo Reed; / ICOL'20 / 2020");
  CHECK(read("Slow lenses | for cold light\n\nAda Quill, Bo Reed\n\nJournal of Optics, 2020\n") ==
        "Slow lenses | for cold light / Ada Quill; Bo Reed; / Journal of Optics / 2020");
}

TEST_CASE("a title in bold may run over lines, and what stands below it in another print is a line of its own") {
  constexpr std::string_view whole =
      "Slow lenses for cold light from the north / Ada M. Quill; Bo Reed; / Journal of Optics / 2020";
  for (const std::string_view text : {
           "**Slow lenses for cold light**\n**from the north**,\n*Journal of Optics*\n\nAda M. Quill y Bo "
           "Reed\n\n2020\n",
           "2020\n:   **Slow lenses for cold light from the north**\n    _Journal of Optics_\n\n    Ada M. Quill y Bo "
           "Reed\n",
       }) {
    CAPTURE(std::string(text));
    const wild_tests::document page(text);
    const bool dated_first = page.in.view(page.doc.blocks[0]) == "2020";
    const citation cited = layouts::in_lines(page.in, dated_first ? 1 : 0, page.doc.blocks.size());
    CHECK(cited.title.text == "Slow lenses for cold light from the north");
    CHECK(cited.venue.text == "Journal of Optics");
    if (!dated_first) CHECK(read(text) == whole);
  }
  const wild_tests::document page(
      "[**Slow lenses for cold light**](https://example.org) (Poster)\n\nAda Quill, Bo Reed\n\nOptics, 2020\n");
  const citation remarked = layouts::in_lines(page.in, 0, 3);
  CHECK(remarked.title.text == "Slow lenses for cold light");
  CHECK(remarked.venue.text == "Optics");
  REQUIRE(remarked.notes.size() == 1);
  CHECK(remarked.notes[0].text == "(Poster)");
}

TEST_CASE("names may be wrapped over lines, within a name too; a journal is no list of them") {
  CHECK(read("**Slow lenses for cold light**\n\n*Pure and Applied Optics*, 2020\n\nAda Quill, Bo Reed, Ben Stone, Una "
             "Lind, Grace\n"
             "Holm and Ines Marsh\n") ==
        "Slow lenses for cold light / Ada Quill; Bo Reed; Ben Stone; Una Lind; Grace Holm; Ines Marsh; / Pure and "
        "Applied Optics / 2020");
  CHECK(read("Slow lenses for cold light\n\nAda Quill, Bo Reed\nJournal of Optics 2020\n") ==
        "Slow lenses for cold light / Ada Quill; Bo Reed; / Journal of Optics / 2020");
}

TEST_CASE("a date before the title is none of it, nor are numbers behind the journal of that") {
  CHECK(read("2020 \u2022 Slow lenses for cold light\n\nAda Quill, Bo Reed\n\nJournal of Optics\n") ==
        "Slow lenses for cold light / Ada Quill; Bo Reed; / Journal of Optics / 2020");
  CHECK(read("2020 lenses for cold light\n\nAda Quill, Bo Reed\n\nJournal of Optics, 2021\n") ==
        "2020 lenses for cold light / Ada Quill; Bo Reed; / Journal of Optics / 2021");
  const wild_tests::document page("Slow lenses\n\nQuill, A; Reed, B\n\nJournal of Optics, 7(71), 40-70\n\n2020\n");
  const citation cited = layouts::in_lines(page.in, 0, page.doc.blocks.size());
  CHECK(cited.venue.text == "Journal of Optics");
  CHECK(cited.volume.text == "7");
  CHECK(cited.issue.text == "71");
  CHECK(cited.pages.text == "40-70");
  CHECK(cited.pages.span.of(page.doc.plain.document) == "40-70");
  REQUIRE(cited.authors.size() == 2);
  CHECK(cited.authors[1].name == "Reed, B");
}

TEST_CASE("one author, or neither venue nor year, is no publication") {
  for (const std::string_view text : {"Slow lenses for cold light\n\nAda Quill\n\nJournal of Optics, 2020\n",
                                      "Slow lenses for cold light\n\nAda Quill, Bo Reed\n", "Slow lenses\n"}) {
    CAPTURE(std::string(text));
    CHECK(read(text) == " / /  / ");
  }
}

TEST_CASE("a label before the authors and the marks behind them are none of their names") {
  CHECK(read("Slow lenses for cold light\n\nAuthors: Ada Quill, Bo Reed\n\nJournal of Optics, 2020\n") ==
        "Slow lenses for cold light / Ada Quill; Bo Reed; / Journal of Optics / 2020");
  const wild_tests::document page("Slow lenses\n\nA. Quill*#, B. Reed, C. Holm\n\nJournal of Optics, 2020\n");
  const citation cited = layouts::in_lines(page.in, 0, page.doc.blocks.size());
  REQUIRE(cited.authors.size() == 3);
  CHECK(cited.authors[0].name == "A. Quill");
  CHECK(cited.authors[0].marks == "*#");
  CHECK(cited.authors[0].equal);
  CHECK_FALSE(cited.authors[1].equal);
}

TEST_CASE("a legend, an abstract and what one did are no venue") {
  CHECK(read("Slow lenses\n\nAda Quill\\*, Bo Reed\\*\n\n\\*Equal contribution\n\nJournal of Optics\n\n2020\n") ==
        "Slow lenses / Ada Quill; Bo Reed; / Journal of Optics / 2020");
  CHECK(read("Slow lenses\n\nWe followed light through a stack of cold lenses and wrote down how long it was away.\n\n"
             "Ada Quill, Bo Reed\n\nJournal of Optics | 2020\n") ==
        "Slow lenses / Ada Quill; Bo Reed; / Journal of Optics / 2020");
}

}  // namespace in_lines_test
