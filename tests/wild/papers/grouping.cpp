// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/grouping.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

#include <string>
#include <string_view>

namespace grouping_test {

using namespace vitae::wild_text;

/// "0-3 Slow lenses for cold light; 3-4 |" …
std::string groups(std::string_view source) {
  const wild_tests::document page(source);
  std::string out;
  for (const cited_group& g : grouping(page.in, 0, page.doc.blocks.size()).best()) {
    if (!out.empty()) out += "; ";
    out += std::to_string(g.begin) + "-" + std::to_string(g.end) + " " + (g.divides ? "|" : g.cited.title.text);
  }
  return out;
}

TEST_CASE("the layout is the one under which most of the text is read as publications") {
  CHECK(groups("- A. Quill, B. Reed. Slow lenses for cold light. Journal of Optics, 2020.\n"
               "- B. Reed. Glass that remembers. Journal of Optics, 2018.\n") ==
        "0-1 Slow lenses for cold light; 1-2 Glass that remembers");
  CHECK(groups("**Slow lenses for cold light**  \nAda Quill, Bo Reed  \n**Journal of Optics**, 2020\n\n"
               "**Glass that remembers**  \nBo Reed, Ada Quill  \n**Journal of Glass**, 2018\n") ==
        "0-3 Slow lenses for cold light; 3-6 Glass that remembers");
  CHECK(groups("Slow lenses for cold light  \nAda Quill, Bo Reed  \nJournal of Optics, 2020  \n"
               "Glass that remembers  \nBo Reed, Ada Quill  \nJournal of Glass, 2018  \n") ==
        "0-3 Slow lenses for cold light; 3-6 Glass that remembers");
  CHECK(groups("Ada Quill, Bo Reed.\n **Slow lenses for cold light**, ICML 2020.\n\n"
               "Bo Reed, Ada Quill.\n **Glass that remembers**, ICML 2018.\n") ==
        "0-2 Slow lenses for cold light; 2-4 Glass that remembers");
}

TEST_CASE("a title between quotation marks at the beginning of a line is another publication's") {
  CHECK(
      groups("“Slow lenses for cold light”\n\n“Glass that remembers” with Ada Quill and Bo Reed. Accepted at Glass\n\n"
             "“Lamps and the sea” with Bo Reed and Ruby Lin\n") ==
      "0-1 Slow lenses for cold light; 1-2 Glass that remembers; 2-3 Lamps and the sea");
}

TEST_CASE("people alone are no publication") {
  CHECK(groups("SPL 2026\n\n[Slow lenses for cold light](https://example.org/s)\n\nAda Quill, Bo Reed\n\n"
               "[Paper](https://example.org/p)\n\nLenses that slow down light, made of glass that is cold.\n")
            .find("Slow lenses") != std::string::npos);
  CHECK(groups("Ada Quill, Bo Reed\n") == "0-1 ");
}

TEST_CASE("years and kinds divide a list") {
  CHECK(groups("### 2020\n\n- A. Quill, B. Reed. Slow lenses for cold light. Journal of Optics, 2020.\n\n"
               "### 2018\n\n- B. Reed. Glass that remembers. Journal of Optics, 2018.\n"
               "- C. Stone, B. Reed. Mirrors that lie to you. Journal of Mirrors, 2018.\n") ==
        "0-1 |; 1-2 Slow lenses for cold light; 2-3 |; 3-4 Glass that remembers; 4-5 Mirrors that lie to you");
}

TEST_CASE("what one layout leaves unread is parted in a way of its own") {
  CHECK(groups("### Slow lenses for cold light\n\nAda Quill, Bo Reed\n\nJournal of Optics, 2020\n\n"
               "### Glass that remembers\n\nBo Reed, Ada Quill\n\nJournal of Glass, 2018\n\n"
               "## Elsewhere\n\n- C. Stone, B. Reed. Mirrors that lie to you. Journal of Mirrors, 2015.\n"
               "- C. Stone, A. Quill. Doors that open late. Journal of Doors, 2014.\n") ==
        "0-3 Slow lenses for cold light; 3-6 Glass that remembers; 6-7 |; 7-8 Mirrors that lie to you; "
        "8-9 Doors that open late");
}

TEST_CASE("no list has no groups") { CHECK(groups("").empty()); }

TEST_CASE("a heading that may be a title is not passed over") {
  CHECK(groups("### Lenses that slow cold light down\n\n**Journal of Optics** | *Mar 2020*\n\n"
               "*Wrote the solver and the pipeline that made the figures.*\n\nAuthors: Ada Quill, Bo Reed\n\n"
               "### Glass that remembers its shape\n\n**Journal of Glass** | *May 2018*\n\n"
               "*Polished all of the samples and counted them twice.*\n\nAuthors: Bo Reed, Ada Quill\n") ==
        "0-4 Lenses that slow cold light down; 4-8 Glass that remembers its shape");
}

}  // namespace grouping_test
