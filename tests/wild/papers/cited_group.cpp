// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/cited_group.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace cited_group_test {

using namespace vitae;
using namespace vitae::wild_text;

/// All blocks of a page as one publication.
cited_group read(const wild_tests::document& page) {
  std::vector<line_kind> kinds;
  for (const block& b : page.doc.blocks) kinds.push_back(line_kind_of(page.in, b));
  return read_group(page.in, kinds.data(), 0, kinds.size());
}

/// "title / authors / venue / year"
std::string shown(const citation& cited) {
  std::string out = cited.title.text + " / ";
  for (const cited_author& author : cited.authors) out += author.name + "; ";
  return out + "/ " + cited.venue.text + " / " + cited.year;
}

TEST_CASE("blocks are one publication, in the order that they have") {
  constexpr std::string_view whole = "Slow lenses for cold light / Ada Quill; Bo Reed; / Journal of Optics / 2020";
  for (const std::string_view text : {
           "Ada Quill, Bo Reed. Slow lenses for cold light. Journal of Optics, 2020.\n",
           "**Slow lenses for cold light**  \nAda Quill, Bo Reed  \n*Journal of Optics*, 2020.\n",
           "2020\n\nSlow lenses for cold light\n\nAda Quill, Bo Reed\n\nJournal of Optics\n",
           "### Slow lenses for cold light\n\n- 2020\n- Ada Quill, Bo Reed\n- Journal of Optics\n",
           "[Slow lenses for cold light](https://example.org/s)\n\nAda Quill, Bo Reed\n\nJournal of Optics, 2020\n\n"
           "[Paper](https://example.org/p) [Code](https://example.org/c)\n",
       }) {
    CAPTURE(std::string(text));
    const wild_tests::document page(text);
    const cited_group found = read(page);
    CHECK(shown(found.cited) == whole);
    CHECK(found.explained > 0.8F * static_cast<float>(found.bytes));
    CHECK(found.cited.title.span.of(text) == "Slow lenses for cold light");
  }
}

TEST_CASE("a first line that is complete is the publication, whatever follows") {
  const wild_tests::document page(
      "Ada Quill, Bo Reed. Slow lenses for cold light. Journal of Optics, 2020.\n\n"
      "Bo Reed, Ada Quill. Glass that remembers. Journal of Glass, 2018.\n");
  const cited_group found = read(page);
  CHECK(shown(found.cited) == "Slow lenses for cold light / Ada Quill; Bo Reed; / Journal of Optics / 2020");
  CHECK(found.explained < 0.6F * static_cast<float>(found.bytes));
}

TEST_CASE("a date in a line above makes a citation whole as one in its text does") {
  const auto explained = [](std::string_view text) {
    const wild_tests::document page(text);
    const cited_group group = read(page);
    return group.explained / static_cast<float>(group.bytes);
  };
  const std::string cited = "Quill A, Reed B. Slow lenses for cold light. *Journal of Optics*.\n";
  CHECK(explained("2020\n\n" + cited) > explained(cited));
}

TEST_CASE("a first line whose last word names the journal is not complete") {
  const wild_tests::document page(
      "1. Lin, Holm, Reed et al. arXiv, arXiv:2310.08720 (2023)\nLamps III: a view of the old bar");
  CHECK(shown(read(page).cited) == "Lamps III: a view of the old bar / Lin; Holm; Reed; / arXiv / 2023");
}

TEST_CASE("a title that runs on to the next line is no first line's end") {
  const wild_tests::document page(
      "Quill, A., Reed, B. 2020, ApJ, 905, 68. Slow lenses for cold\nlight from the far side\n");
  CHECK(shown(read(page).cited) == "Slow lenses for cold light from the far side / Quill, A.; Reed, B.; / ApJ / 2020");
}

TEST_CASE("a line of names below a title and a venue in one block are the authors") {
  const wild_tests::document page(
      "2020\n:   **Slow lenses for cold light**\n    _Transform, Light Underground_\n\n    Ada Quill y Bo Reed\n");
  CHECK(shown(read(page).cited) ==
        "Slow lenses for cold light / Ada Quill; Bo Reed; / Transform, Light Underground / 2020");
}

TEST_CASE("bullets that are each a whole publication are not one below their heading") {
  const wild_tests::document page(
      "### Lamps\n\n- **Slow Lenses for Cold Light (ICOL 2020)**. *A. Quill and B. Reed*.\n"
      "- **Lamps That Count Hours (ICOL 2018)**. *B. Reed, A. Quill*.\n");
  const cited_group found = read(page);
  CHECK(found.explained < 0.6F * static_cast<float>(found.bytes));
}

TEST_CASE("what stands below the links speaks about a publication that is complete above them") {
  constexpr std::string_view head =
      "Slow lenses for cold light\n\nAda Quill, Bo Reed\n\nJournal of Optics, 2020\n\n"
      "[Paper](https://example.org/p)\n\n";
  constexpr std::string_view whole = "Slow lenses for cold light / Ada Quill; Bo Reed; / Journal of Optics / 2020";
  const std::string with_abstract =
      std::string(head) + "We show that a lens may be ground so slowly that the light has time to rest.\n";
  const wild_tests::document abstract(with_abstract);
  const cited_group told = read(abstract);
  CHECK(shown(told.cited) == whole);
  CHECK(told.explained > 0.8F * static_cast<float>(told.bytes));
  const std::string with_next = std::string(head) + "Glass That Remembers\n\nOptics Letters\n";
  const wild_tests::document next(with_next);
  const cited_group mixed = read(next);
  CHECK(shown(mixed.cited) == whole);
  CHECK(mixed.explained < 0.8F * static_cast<float>(mixed.bytes));
}

TEST_CASE("a bar may part a title from the short name of its venue") {
  struct row {
    std::string_view first, shown;
  };
  for (const auto& [first, whole] : {
           row{"Lento: Slow Lenses for Cold Light | OPT'21",
               "Lento: Slow Lenses for Cold Light / Ada Quill; Bo Reed; / OPT'21 / 2021"},
           row{"Slow Lenses | with Cold Light", "Slow Lenses | with Cold Light / Ada Quill; Bo Reed; /  / "},
       }) {
    const std::string text = "<p><b>" + std::string(first) + "</b></p>\n<p>Ada Quill, Bo Reed</p>\n<p>2 pages</p>\n";
    const wild_tests::document page(text);
    const span title = page.doc.blocks[0].text;
    CHECK((layouts::bar_before_venue(page.in, title) == title.end) == (first.find("OPT") == first.npos));
    if (first.find("OPT") != first.npos) CHECK(shown(layouts::in_lines(page.in, 0, 2)) == whole);
  }
}

TEST_CASE("the short name of a venue keeps its brackets") {
  const wild_tests::document page("Slow lenses\n\nAda Quill, Bo Reed\n\nSymposium on Lenses (SOL), 2020\n");
  CHECK(layouts::in_lines(page.in, 0, 3).venue.text == "Symposium on Lenses (SOL)");
}

TEST_CASE("links in lines of their own belong to it, each once") {
  const wild_tests::document page(
      "<p><b>Slow lenses for cold light</b><br>Ada Quill, Bo Reed<br>Journal of Optics, 2020<br>"
      "<a href=\"https://example.org/p\">Paper</a> <a href=\"https://example.org/c\">Code</a></p>\n");
  const cited_group found = read(page);
  REQUIRE(found.cited.links.size() == 2);
  CHECK(found.cited.links[0].label == "Paper");
  CHECK(found.cited.links[0].url == "https://example.org/p");
  CHECK(found.cited.links[1].url == "https://example.org/c");
}

TEST_CASE("a citation is the more complete the more it says") {
  citation cited;
  CHECK(layouts::completeness(cited) == 0.0F);
  float before = 0;
  const auto grows = [&] {
    const float now = layouts::completeness(cited);
    CHECK(now > before);
    before = now;
  };
  cited.title.text = "Slow lenses";
  grows();
  cited.authors.push_back({"Ada Quill", {}, false, false, false, {}});
  grows();
  cited.status = cited_status::accepted;
  grows();
  cited.year = "2020";
  grows();
  CHECK(before > 0.99F);
  cited.title.text.assign(400, 'x');
  CHECK(layouts::completeness(cited) < 0.6F);
  CHECK(layouts::told(cited) > 400);
}

TEST_CASE("an abstract is no title and needs no explanation") {
  std::string abstract = "We followed light through a stack of cold lenses whose distance changes on its way";
  while (abstract.size() < 320) abstract += ", and wrote down how long it was away";
  const wild_tests::document page(
      "**Slow lenses for cold light**\n\nAda Quill, Bo Reed\n\nJournal of Optics, 2020\n\n" + abstract + ".\n");
  const cited_group found = read(page);
  CHECK(found.cited.title.text == "Slow lenses for cold light");
  CHECK(found.bytes < abstract.size());
  citation told;
  told.title.text = abstract;
  CHECK(layouts::completeness(told) == 0.0F);
}

TEST_CASE("a year before a title with its people in brackets behind it is no part of it") {
  for (const std::string_view text : {"2007 Slow lenses for cold light (Quill A & Reed B)\n",
                                      "`2007` Slow lenses for cold light (Quill A & Reed B)\n"}) {
    CAPTURE(std::string(text));
    const wild_tests::document page(text);
    const citation found = read(page).cited;
    CHECK(shown(found) == "Slow lenses for cold light / Quill A; Reed B; /  / 2007");
    CHECK(found.title.span.of(text) == "Slow lenses for cold light");
    CHECK(found.date.span.of(text) == "2007");
  }
  const wild_tests::document named("2001 lenses for cold light (Quill A & Reed B), Journal of Optics, 2020\n");
  CHECK(read(named).cited.title.text.find("lenses for cold light") != std::string::npos);
}

}  // namespace cited_group_test
