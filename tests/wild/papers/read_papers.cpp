// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/read_papers.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/paper.hpp>
#include <vitae/leaf/date.hpp>
#include <vitae/shape/text.hpp>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"
#include "../tree.hpp"

namespace read_papers_test {

struct Work {
  std::string title;
  std::vector<std::string> authors;
  std::string venue;
  std::optional<vitae::date> when;
};

/// What a schema may ask of a paper besides.
struct Standing {
  std::string title;
  std::optional<vitae::paper_kind> kind;
  std::optional<vitae::paper_status> status;
};

}  // namespace read_papers_test

template <>
struct vitae::schema<read_papers_test::Standing> {
  static constexpr look appearance = look::citation;
  static constexpr std::array remarks{vitae::on<&read_papers_test::Standing::title>().looks(vitae::look::work)};
};

template <>
struct vitae::schema<read_papers_test::Work> {
  static constexpr look appearance = look::citation;
  static constexpr std::array remarks{vitae::on<&read_papers_test::Work::title>().looks(vitae::look::work),
                                      vitae::on<&read_papers_test::Work::authors>().looks(vitae::look::person),
                                      vitae::on<&read_papers_test::Work::venue>().looks(vitae::look::venue)};
};

namespace read_papers_test {

using namespace vitae::wild_text;

struct found {
  std::string list;
  std::size_t others = 0, from = 0;
};

found works(std::string_view text) {
  const outline doc = read_outline(flatten(text));
  const date_table dates(doc, vitae::dates::day_order::unknown);
  evidence weigh(doc.plain);
  const context in{doc, dates, weigh};
  vitae::node list;
  found f;
  f.from = papers_at_end(in, 0, doc.blocks.size());
  f.others = read_papers(in, vitae::info_of<Work>, 0, doc.blocks.size(), list).size();
  f.list = tree::shown(list, vitae::info_of<std::vector<Work>>);
  return f;
}

constexpr std::string_view two_works =
    "[{title=Slow lenses for cold light; authors=[Ada Quill | Bo Reed]; venue=Journal of Optics; when=2020} | "
    "{title=Glass that remembers; authors=[Bo Reed | Ada Quill]; venue=Journal of Optics; when=2018}]";

TEST_CASE("publications are bullets, paragraphs, or laid out in lines") {
  static constexpr std::string_view layouts[] = {
      "- Ada Quill, Bo Reed. Slow lenses for cold light. Journal of Optics, 2020.\n- Bo Reed, Ada Quill. Glass that "
      "remembers. Journal of Optics, 2018.\n",
      "Ada Quill, Bo Reed. Slow lenses for cold light. Journal of Optics, 2020.\n\nBo Reed, Ada Quill. Glass that "
      "remembers. Journal of Optics, 2018.\n",
      "### 2020\n\n1. Ada Quill, Bo Reed. Slow lenses for cold light. Journal of Optics, 2020.\n\n### 2018\n\n2. Bo "
      "Reed, Ada Quill. Glass that remembers. Journal of Optics, 2018.\n",
      "### Slow lenses for cold light\n\n- 2020\n- Ada Quill, Bo Reed\n- Journal of Optics\n\n### Glass that "
      "remembers\n\n- 2018\n- Bo Reed, Ada Quill\n- Journal of Optics\n",
  };
  for (const std::string_view layout : layouts) {
    CAPTURE(std::string(layout));
    CHECK(works(layout).list == two_works);
  }
}

TEST_CASE("what is no publication is given back") {
  const found f =
      works("- Ada Quill, Bo Reed. Slow lenses for cold light. Journal of Optics, 2020.\n- More at my page.\n");
  CHECK(f.others == 1);
  CHECK(works("").list == "[]");
}

TEST_CASE("bullets of which none reads as a citation are titles, but for a word alone and what is said of them") {
  const found f = works(
      "- Slow lenses for cold light\n- Glass that remembers\n- CHI\n- \u2020 equal contribution\n- I write for "
      "journals of optics\n");
  CHECK(f.list == "[{title=Slow lenses for cold light} | {title=Glass that remembers}]");
  CHECK(f.others == 3);
}

TEST_CASE("what a publication's own bullets say is no publication") {
  const found f = works(
      "Ada Quill, Bo Reed (2020). Slow lenses for cold light. *Journal of Optics*, 12.\n- Impact: Cited on Wikipedia "
      "([1](https://example.org/a)).\n\nBo Reed, Ada Quill (2018). Glass that remembers. *Journal of Optics*, 10.\n");
  CHECK(f.list.find("Cited") == std::string::npos);
  CHECK(f.list.find("Glass that remembers") != std::string::npos);
}

TEST_CASE("a linked title in bold is a publication by itself") {
  const found f = works(
      "- Ada Quill, Bo Reed. Slow lenses for cold light. Journal of Optics, 2020.\n"
      "- **[Why no two lenses agree](https://example.org/lenses.pdf)**\n- **Why no two lenses agree**\n"
      "- **[Code](https://example.org/code)**\n");
  CHECK(f.list.find("title=Why no two lenses agree") != std::string::npos);
  CHECK(f.others == 2);
}

TEST_CASE("a venue is as printed, with the article that belongs to its name") {
  CHECK(works("- Ada Quill, Bo Reed. Slow lenses for cold light. The Journal of Optics 12, 2020.\n")
            .list.find("venue=The Journal of Optics") != std::string::npos);
  CHECK(works("- Ada Quill, Bo Reed. \"Slow lenses for cold light\", in the Journal of Optics 12, 2020.\n")
            .list.find("venue=Journal of Optics") != std::string::npos);
}

TEST_CASE("a list of publications is found at the end of other entries") {
  CHECK(works("- Kept the lamps clean and lit for seven years.\n\n- Slow lenses for cold light.\n\n  Ada Quill, Bo "
              "Reed.\n\n  Journal of Optics, 2020.\n- Glass that remembers. Bo Reed, Ada Quill. Journal of Optics, "
              "2018.\n")
            .from == 1);
  CHECK(works("- Kept the lamps clean.\n- Lit them.\n").from == 2);
}

TEST_CASE("boxes of a badge, a title, people, a venue and links are one publication each") {
  static constexpr std::string_view layouts[] = {
      // A theme's paper boxes: the badge is the venue.
      "<div class='paper-box'><div><div class=\"badge\">ICF 2024</div></div>\n<div markdown=\"1\">\n\n[Slow Lenses: A "
      "Survey, in Parts](https://example.org/s)\n\n**Ada Quill**\\*, Bo "
      "Reed\\*\n\n[**Project**](https://example.org/p)\n"
      "- About lenses.\n</div></div>\n\n- `ICF 2022` [Glass that Remembers, Often](https://example.org/g), Bo Reed, "
      "**Ada Quill**\n",
      // Lines of one bullet.
      "- **Slow Lenses: A Survey, in Parts**  \n  <u>Ada Quill</u>, Bo Reed  \n  ICF, 2024  \n  "
      "[pdf](https://example.org/a.pdf) / [code](https://example.org/c)\n- **Glass that Remembers, Often**  \n  Bo "
      "Reed, <u>Ada Quill</u>  \n  ICF 2022\n- About lenses.\n",
      // Lines of one paragraph.
      "**Slow Lenses: A Survey, in Parts**<br>\nAda Quill, Bo Reed<br>\nICF, 2024<br>\n[[Paper]](https://example.org/a)"
      "\n\n**Glass that Remembers, Often**<br>\nBo Reed, Ada Quill<br>\nICF 2022<br>\n[[Paper]](https://example.org/b)"
      "\n\nAbout lenses.\n",
      // A bibliography in HTML.
      "<ol><li><div class=\"abbr\"><abbr class=\"badge\">ICF</abbr></div>\n<div class=\"title\">Slow Lenses: A Survey, "
      "in Parts</div>\n<div class=\"author\"><em>Ada Quill</em>, and Bo Reed</div>\n<div "
      "class=\"periodical\"><em>ICF</em>, 2024</div>\n<div><a class=\"btn\">Abs</a> <a "
      "href=\"https://example.org/a.pdf\""
      ">PDF</a></div></li>\n<li><div class=\"title\">Glass that Remembers, Often</div>\n<div class=\"author\">Bo Reed, "
      "and "
      "<em>Ada Quill</em></div>\n<div class=\"periodical\"><em>ICF</em>, 2022</div></li></ol>\n<p>About lenses.</p>\n",
  };
  for (const std::string_view text : layouts) {
    INFO(text);
    const found f = works(text);
    CHECK(f.list ==
          "[{title=Slow Lenses: A Survey, in Parts; authors=[Ada Quill | Bo Reed]; venue=ICF; when=2024} | "
          "{title=Glass that Remembers, Often; authors=[Bo Reed | Ada Quill]; venue=ICF; when=2022}]");
    CHECK(f.others == 1);
  }
}

TEST_CASE("lines of links alone are no publications and begin none") {
  const found f = works(
      "- Ada Quill, Bo Reed. Slow lenses for cold light. Journal of Optics, 2020.\n\n[PDF](https://example.org/a) | "
      "[Code](https://example.org/b)\n\n- Bo Reed, Ada Quill. Glass that remembers. Journal of Optics, 2018.\n");
  CHECK(f.list == two_works);
  CHECK(f.others == 0);
}

TEST_CASE("a footnote below a list of publications says them again") {
  CHECK(works("1. A. Quill, B. Reed. Counting Birds at Dusk. Journal of Birds, 2019.\n\n"
              "[^quill]: A. Quill, B. Reed. Counting Birds at Dusk. Journal of Birds, 2019.\n")
            .list == works("1. A. Quill, B. Reed. Counting Birds at Dusk. Journal of Birds, 2019.\n").list);
}

TEST_CASE("a badge above the title of a box is not its title") {
  CHECK(works("*ICRA 2020*\n\n### On Counting Birds at Dusk and Dawn\n\nAda Quill, Bo Reed\n\n"
              "In *Conference on Birds*, 2020.\n")
            .list.find("title=On Counting Birds at Dusk and Dawn") != std::string::npos);
}

TEST_CASE("what a paper is, and how far it has come, is read off its line and the headings above it") {
  const auto papers = [](std::string_view text, std::string_view title) {
    const outline doc = read_outline(flatten(text));
    const date_table dates(doc, vitae::dates::day_order::unknown);
    evidence weigh(doc.plain);
    const context in{doc, dates, weigh};
    vitae::node list;
    read_papers(in, vitae::info_of<Standing>, 0, doc.blocks.size(), list, title);
    return tree::shown(list, vitae::info_of<std::vector<Standing>>);
  };
  CHECK(papers("- A. Quill, B. Reed. Slow lenses for cold light. Journal of Optics 3(1), 2020.\n"
               "- A. Quill, B. Reed. Glass that remembers. In Proceedings of the Optics Conference, to appear.\n"
               "- A. Quill, B. Reed. Mirrors that lie. arXiv:2401.00001, 2024.\n",
               "Publications") ==
        "[{title=Slow lenses for cold light; kind=article; status=published} | "
        "{title=Glass that remembers; kind=inproceedings; status=accepted} | "
        "{title=Mirrors that lie; kind=preprint; status=preprint}]");
  CHECK(papers("- A. Quill, B. Reed. Slow lenses for cold light. 2020.\n"
               "- A. Quill, B. Reed. Glass that remembers. Accepted, 2021.\n",
               "Under review") ==
        "[{title=Slow lenses for cold light; status=submitted} | "
        "{title=Glass that remembers; status=accepted}]");
  CHECK(papers("## Journal articles\n\n- A. Quill, B. Reed. Slow lenses for cold light. Optics Today, 2020.\n\n"
               "## Conference papers\n\n- A. Quill, B. Reed. Glass that remembers. Optics Today, 2021.\n",
               "Publications") ==
        "[{title=Slow lenses for cold light; kind=article; status=published} | "
        "{title=Glass that remembers; kind=inproceedings; status=published}]");
}

TEST_CASE("patents are publications with the titles that are quoted") {
  const found f = works("- US D881,340 — “Wing and hand,” Apr. 14, 2020.\n- US D855,759 — “Hand,” Aug. 06, 2019.\n");
  CHECK(f.list.find("title=Wing and hand") != std::string::npos);
  CHECK(f.list.find("title=Hand;") != std::string::npos);
  CHECK(f.others == 0);
}

TEST_CASE("et al. stands for authors under a heading that speaks of meetings") {
  const outline doc = read_outline(flatten("A. Quill et al. **Slow lenses for cold light**, ECCV 2020.\n"));
  const date_table dates(doc, vitae::dates::day_order::unknown);
  evidence weigh(doc.plain);
  const context in{doc, dates, weigh};
  vitae::node list;
  read_papers(in, vitae::info_of<Work>, 0, doc.blocks.size(), list, "Conferences");
  CHECK(list.parts.size() == 1);
}

TEST_CASE("an item that begins with its title in quotation marks and says its year is a publication") {
  const auto listed = [](std::string_view item, std::string_view heading) {
    const std::string source = "- " + std::string(item) + "\n";
    const outline doc = read_outline(flatten(source));
    const date_table dates(doc, vitae::dates::day_order::unknown);
    evidence weigh(doc.plain);
    const context in{doc, dates, weigh};
    vitae::node list;
    read_papers(in, vitae::info_of<Work>, 0, doc.blocks.size(), list, heading);
    return list.parts.size();
  };
  CHECK(listed("“Past Lamps.” In 19 new steps, stories from the contest. Athens: Oarandson, 2009.", "Publications") ==
        1);
  CHECK(listed("Dissertation: \"Lamps of the disordered spine\" 2025", "Publications") == 1);
  CHECK(listed("*Lamps of the spine*, eds. A. Quill, B. Reed (Salt & Light, 2016).", "Publications") == 1);
  CHECK(listed("**Lamps of the spine: A guide**, 2016.", "Publications") == 1);
  CHECK(listed("*Lamps of the spine 2016*", "Publications") == 0);
  CHECK(listed("Dissertation: \"Lamps of the disordered spine\"", "Publications") == 0);
  CHECK(listed("See also \"Lamps of the disordered spine\" 2025", "Publications") == 0);
  CHECK(listed("\"Lamps of the disordered spine\" 2025", "Talks") == 0);
}

TEST_CASE("a legend below the list holds for all of its papers") {
  const outline doc =
      read_outline(flatten("- A. Quill†, B. Reed†, C. Holm. Slow lenses for cold light. ECCV 2020.\n"
                           "- B. Reed*, A. Quill†. Glass that remembers. ECCV 2021.\n\n† Corresponding author\n"));
  const date_table dates(doc, vitae::dates::day_order::unknown);
  evidence weigh(doc.plain);
  const context in{doc, dates, weigh};
  vitae::node list;
  read_papers(in, vitae::info_of<vitae::Paper>, 0, doc.blocks.size(), list);
  const std::string shown = tree::shown(list, vitae::info_of<std::vector<vitae::Paper>>);
  CHECK(shown.find("authors=[{name=A. Quill; corresponding=true} | {name=B. Reed; corresponding=true} | {name=C. "
                   "Holm}]") != std::string::npos);
  CHECK(shown.find("authors=[{name=B. Reed; equal=true} | {name=A. Quill; corresponding=true}]") != std::string::npos);
}

}  // namespace read_papers_test
