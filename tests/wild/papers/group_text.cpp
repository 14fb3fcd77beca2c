// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/group_text.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

#include <string>
#include <string_view>

namespace group_text_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("the bytes of a block hold its marks and the addresses of its links") {
  const auto bytes = [](std::string_view source) {
    const wild_tests::document page(source);
    return std::string(bytes_of(page.in, page.doc.blocks.at(0)).of(source));
  };
  CHECK(bytes("- **Slow lenses**\n") == "**Slow lenses**");
  CHECK(bytes("[Slow lenses](https://example.org/s)\n") == "[Slow lenses](https://example.org/s)");
  CHECK(bytes("Slow lenses, [pdf](https://example.org/s).\n") == "Slow lenses, [pdf](https://example.org/s).");
  CHECK(bytes("<div>Slow <b>lenses</b> here</div>\n") == "Slow <b>lenses</b> here");
}

TEST_CASE("blocks are the lines of one text, without what stands between them") {
  const wild_tests::document page("**Slow lenses**\n{: .title}\n\n<!-- draft -->\nAda Quill\n");
  const group_text text(page.in, 0, page.doc.blocks.size());
  CHECK(text.text() == "**Slow lenses**\nAda Quill");
}

TEST_CASE("tags that set a line as a whole are written as Markdown's marks") {
  const auto text = [](std::string_view source) {
    const wild_tests::document page(source);
    return std::string(group_text(page.in, 0, page.doc.blocks.size()).text());
  };
  CHECK(text("<p><b>Slow lenses</b></p>\n<p><em>Optics</em></p>\n<p>Ada Quill</p>\n") ==
        "**Slow lenses**\n*Optics*\nAda Quill");
  CHECK(text("<td><b>\nSlow lenses</b></td>\n") == "**Slow lenses**");
  CHECK(text("**Slow lenses**\n") == "**Slow lenses**");
  CHECK(text("<div class=\"badge\">IEEE Lamps</div>\n**Slow lenses**\n") == "`IEEE Lamps`\n**Slow lenses**");
}

TEST_CASE("the mark of bold words goes on behind the number that begins them") {
  const wild_tests::document page("**[1] Slow lenses.** Ada Quill, Bo Reed. Optics, 2020\n");
  CHECK(group_text(page.in, 0, 1).text().find("**Slow lenses.** Ada") != std::string_view::npos);
}

TEST_CASE("stretches of the text stand for bytes of the document") {
  constexpr std::string_view source = "**Slow lenses**\n\n<!-- draft -->\nAda Quill\n";
  const wild_tests::document page(source);
  const group_text text(page.in, 0, page.doc.blocks.size());
  CHECK(text.source({2, 11}).of(source) == "Slow lenses");
  CHECK(text.source({16, 9}).of(source) == "Ada Quill");
  CHECK(text.source({2, 23}).of(source) == "Slow lenses**\n\n<!-- draft -->\nAda Quill");
  CHECK(text.source({0, 0}) == extent{0, 0});
}

TEST_CASE("the parts of a citation say where they stand in the document") {
  constexpr std::string_view source = "- Slow lenses for cold light\n- Ada Quill, Bo Reed\n- Optics Letters, 2020\n";
  const wild_tests::document page(source);
  const group_text text(page.in, 0, 3);
  citation cited;
  cited.title = {"Slow lenses", {0, 11}};
  cited.date = {"2020", {text.text().size() - 4, 4}};
  cited.authors.push_back({"Ada Quill", {27, 9}, false, false, false, {}});
  text.place(cited);
  CHECK(cited.title.span.of(source) == "Slow lenses");
  CHECK(cited.date.span.of(source) == "2020");
  CHECK(cited.authors[0].span.of(source) == "Ada Quill");
  CHECK(cited.venue.span == extent{2, 0});
}

TEST_CASE("emphasis of LaTeX is written as Markdown's") {
  constexpr std::string_view source = "- \\textbf{A. Quill}, B. Marsh. \\emph{Slow lenses}. {\\it Optics} \\emph{on\n";
  const wild_tests::document page(source);
  const group_text text(page.in, 0, 1);
  CHECK(text.text().starts_with("**A. Quill**, B. Marsh. *Slow lenses*. "));
  CHECK(text.text().ends_with("\\emph{on"));
  const wild_tests::document marked("- A. Quill$^\\dagger$, B. Marsh$^*$. Slow lenses for $5\n");
  CHECK(group_text(marked.in, 0, 1).text() == "A. Quill†, B. Marsh*. Slow lenses for $5");
  CHECK(text.source({text.text().find("Slow"), 11}).of(source) == "Slow lenses");
}

TEST_CASE("a label before authors is none of them") {
  const wild_tests::document page("**Slow lenses**\n\n**Authors:** Ada Quill, Bo Reed\n\nThe Authors: a play\n");
  CHECK(group_text(page.in, 0, page.doc.blocks.size()).text() ==
        "**Slow lenses**\nAda Quill, Bo Reed\nThe Authors: a play");
}

TEST_CASE("links whose address is elsewhere lead nowhere, ordinals lose their marks") {
  const wild_tests::document page(
      "- Optics Today, 2020. [[pdf]](https://example.org/a) [CHI'17] 10^th^ time\n\n[CHI'17]: https://example.org/c\n");
  CHECK(group_text(page.in, 0, 1).text() == "Optics Today, 2020. [[pdf]](https://example.org/a) [CHI'17](#) 10th time");
}

TEST_CASE("lines of a filled list are one line, but for those that had room for the next word") {
  const wild_tests::document page(
      "Ada Quill and Bo Reed. Slow lenses for lamps\nof harbours. Optics, 2019.\nAccepted.\n");
  page.in.filled_to = 48;
  CHECK(group_text(page.in, 0, page.doc.blocks.size()).text() ==
        "Ada Quill and Bo Reed. Slow lenses for lamps of harbours. Optics, 2019.\nAccepted.");
  page.in.filled_to = 0;
  CHECK(group_text(page.in, 0, page.doc.blocks.size()).text().find("lamps\nof") != std::string_view::npos);
}

}  // namespace group_text_test
