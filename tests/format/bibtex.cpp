// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex.hpp>
//
#include <fstream>
#include <iterator>
#include <vitae/cv/person.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../catch.hpp"
#include "../laws/random.hpp"

namespace bibtex_test {

using vitae::bibtex, vitae::parse, vitae::Paper, vitae::render;
using papers = std::vector<Paper>;

std::string file(const std::string& name) {
  std::ifstream in(VITAE_TESTS "/format/bibtex/files/" + name, std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string titles(const papers& all) {
  std::string out;
  for (const Paper& p : all) out.append(out.empty() ? "" : " | ").append(p.title);
  return out;
}

/// "22 broken1" for each issue that is no remark.
std::vector<std::string> issues(const vitae::report& notes) {
  std::vector<std::string> out;
  for (const auto& i : notes.issues)
    if (i.level != vitae::severity::remark) out.push_back(std::to_string(i.line) + " " + i.code + " " + i.value);
  return out;
}

TEST_CASE("an export of the astronomers' data system is read whole") {
  const auto read = parse<papers, bibtex>(file("ads.bib"));
  REQUIRE(issues(read.notes).empty());
  REQUIRE(read.value.size() == 3);
  const Paper& first = read.value[0];
  CHECK(first.title == "The faint halo of an invented galaxy: H$_{2}$ at $z\\approx 3$");
  REQUIRE(first.authors.size() == 4);
  CHECK(first.authors[1].name == "Jan van der Berg");
  CHECK(first.authors[2].name == "K.-H. Müller");
  CHECK(first.authors[3].name == "S. García Márquez");
  CHECK(first.venue == "Astrophysical Journal");
  CHECK(first.date == vitae::date::of(2021, 5));
  CHECK(first.arxiv == "2101.00123");
  CHECK(read.value[1].arxiv == "astro-ph/0101001");
  CHECK(read.value[2].kind == vitae::paper_kind::preprint);
  CHECK(read.value[2].notes == std::vector<std::string>{"et al."});
  CHECK(read.value[2].pages.empty());
}

TEST_CASE("an export of the computer scientists' bibliography is read whole") {
  const auto read = parse<papers, bibtex>(file("dblp.bib"));
  REQUIRE(issues(read.notes).empty());
  CHECK(titles(read.value) ==
        "Learning to Weave: A Study of Looms with GPUs | Engines that Note & Weave | Cards, Not Code | On Engines");
  CHECK(read.value[0].authors[2].name == "Wei Wang");
  CHECK(read.value[0].pages == "6448–6458");
  CHECK(read.value[1].authors[1].name == "Jörg Straßer");
  CHECK(read.value[1].authors[3].name == "Łukasz Wójcik");
  CHECK(read.value[1].kind == vitae::paper_kind::preprint);
  CHECK(read.value[2].venue == "Companion of the Conference on Almost Bare Cards, ABC 2019");
  CHECK(read.value[2].date == vitae::date::of(2019));
  CHECK(read.value[3].notes == std::vector<std::string>{"PhD thesis"});
}

TEST_CASE("a biblatex export of a reference manager is read whole") {
  const auto read = parse<papers, bibtex>(file("zotero.bib"));
  REQUIRE(issues(read.notes).empty());
  REQUIRE(read.value.size() == 6);
  CHECK(read.value[0].title == "Notes on the Analytical Engine: A Second Look");
  CHECK(read.value[0].date == vitae::date::of(2023, 9, 1));
  CHECK(read.value[0].doi == vitae::doi("10.5555/jir.12_3"));
  CHECK(read.value[1].authors[1].name == "Jan Berg");
  CHECK(read.value[1].status == vitae::paper_status::preprint);
  CHECK(read.value[2].authors[2].name == "Martin King Jr.");
  CHECK(read.value[2].publisher == "Example & Sons");
  CHECK(read.value[3].notes == std::vector<std::string>{"Master's thesis"});
  CHECK(read.value[4].kind == vitae::paper_kind::software);
  CHECK(read.value[5].kind == vitae::paper_kind::dataset);
}

TEST_CASE("a messy file: each good entry is read, each broken one reported with its line") {
  const auto read = parse<papers, bibtex>(file("messy.bib"));
  CHECK(issues(read.notes) ==
        std::vector<std::string>{"17 bibtex.missing-comma title", "22 bibtex.broken-entry broken1",
                                 "34 bibtex.broken-entry broken2", "41 bibtex.broken-entry broken3",
                                 "41 bibtex.missing-comma title", "48 bibtex.repeated-field year",
                                 "53 bibtex.unknown-string nosuchstring", "57 bibtex.broken-entry broken4"});
  REQUIRE(read.value.size() == 9);
  CHECK(read.value[0].title == "On LaTeX macros: cats & 50% of \"dogs\"");
  CHECK(read.value[0].venue == "Journal of Invented Results, Series A");
  CHECK(read.value[0].date == vitae::date::of(2019, 9, 1));
  CHECK((read.value[0].authors[0].equal && read.value[0].authors[1].equal));
  CHECK(read.value[1].authors[0].self);
  CHECK(read.value[1].links.size() == 2);
  CHECK(read.value[2].authors.size() == 3);
  CHECK(read.value[3].status == vitae::paper_status::submitted);
  CHECK(read.value[4].date == vitae::date::of(2015, 7).approximate());
  CHECK(read.value[5].links.size() == 1);
  CHECK(read.value[6].authors[1].name == "Øystein Ås");
  CHECK(read.value[6].title == "Unknown \\foo{macro} and $E = mc^2$");
}

TEST_CASE("fields that no member takes: reported, kept, ignored or refused") {
  const std::string_view text = "@article{k, title={T}, abstract={A {b}}}";
  CHECK(parse<papers, bibtex>(text).notes.issues.size() == 1);
  CHECK(passes(parse<papers, bibtex>(text).notes));
  CHECK(parse<papers, bibtex, vitae::leftovers::ignored>(text).notes.issues.empty());
  CHECK_FALSE(passes(parse<papers, bibtex, vitae::leftovers::refused>(text).notes));
  CHECK(parse<papers, bibtex, vitae::leftovers::kept>(text).value[0].notes ==
        std::vector<std::string>{"abstract: A b"});
}

TEST_CASE("each value knows the bytes it came from") {
  const std::string_view text = "@article{k, title={T{\\\"o}}, doi={bad}}";
  const auto read = parse<papers, bibtex>(text);
  REQUIRE(read.sources.size() >= 2);
  CHECK(read.sources[0].path == "[0].title");
  CHECK(read.sources[0].where.of(text) == "{T{\\\"o}}");
  REQUIRE_FALSE(read.notes.issues.empty());
  CHECK(read.notes.issues[0].path == "[0].doi");
  CHECK(read.notes.issues[0].column == 33);
}

/// A schema of one's own: names are taken as fields' names.
struct Reference {
  std::string key;
  std::string title;
  std::vector<std::string> author;
  int year = 0;
  std::string abstract;
};

TEST_CASE("a schema of one's own is read and written by the names of its members") {
  const auto read = parse<std::vector<Reference>, bibtex>(
      "@article{k1, title={T}, author={Lovelace, Ada and Babbage, Charles}, year=2019, abstract={A}}");
  REQUIRE(read.value.size() == 1);
  CHECK(read.value[0].key == "k1");
  CHECK(read.value[0].author == std::vector<std::string>{"Ada Lovelace", "Charles Babbage"});
  CHECK(read.value[0].year == 2019);
  CHECK(read.value[0].abstract == "A");
  CHECK(render<bibtex>(read.value) ==
        "@misc{k1,\n  author = {Ada Lovelace and Charles Babbage},\n  title = {T},\n  year = {2019},\n"
        "  abstract = {A},\n}\n");
}

TEST_CASE("a person's publications are read into their place") {
  const auto read = parse<vitae::Person, bibtex>("@misc{a, title={T}} @misc{b, title={U}}");
  CHECK(titles(read.value.papers) == "T | U");
}

/// What a reader of bibliographies might take for something else.
constexpr std::array<std::string_view, 24> tricky{"in press",
                                                  "submitted",
                                                  "Submitted to X",
                                                  "PhD thesis",
                                                  "Master's thesis",
                                                  "arXiv:2101.00001",
                                                  "arXiv preprint arXiv:2101.00001",
                                                  "CoRR",
                                                  "abs/2101.00001",
                                                  "https://example.org/x",
                                                  "; ",
                                                  ";",
                                                  "1-2",
                                                  "1–2",
                                                  "1--2",
                                                  "et al.",
                                                  "Example Consortium",
                                                  " and ",
                                                  "Jr.",
                                                  "pdf",
                                                  "code",
                                                  "url",
                                                  "$x$",
                                                  "2101.00001"};

std::string tricky_text(laws::random& from) {
  if (from.chance(50)) return std::string(from.one_of(tricky));
  std::string text;
  for (auto n = from.below(4); n > 0; --n) text += from.chance(60) ? from.one_of(tricky) : from.one_of(laws::pieces);
  return text;
}

TEST_CASE("law: what is written is read back to the same papers, without a word of complaint") {
  laws::random from(1);
  for (int i = 0; i < 8000; ++i) {
    auto all = laws::any<papers>(from);
    if (i % 2 == 0)
      for (Paper& p : all) {
        for (std::string* text : {&p.title, &p.venue, &p.volume, &p.issue, &p.pages, &p.publisher, &p.arxiv})
          if (from.chance(40)) *text = tricky_text(from);
        for (auto& note : p.notes) note = tricky_text(from);
        for (auto& author : p.authors) author.name = tricky_text(from);
        for (auto& link : p.links)
          if (from.chance(70)) link.label = tricky_text(from);
      }
    const std::string text = render<bibtex>(all);
    CAPTURE(text);
    const auto back = parse<papers, bibtex>(text);
    REQUIRE(back.notes.issues.empty());
    REQUIRE(back.value == all);
    REQUIRE(render<bibtex>(back.value) == text);
  }
}

TEST_CASE("any bytes are read without harm") {
  laws::random from(5);
  constexpr std::array<std::string_view, 32> parts{
      "@article{", "@string{", "@comment{", "@preamble{", "@misc(", "@",  "{",        "}",      "\"",   "#",    "=",
      ",",         "\n",       "%",         "\\",         "$",      "'",  "title",    "author", "year", "note", " and ",
      "crossref",  "\\'",      "\\href",    "{\\\"o}",    "--",     "^^", "\xC3\xA9", "k1",     "2019", "\n@"};
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (auto n = from.below(60); n > 0; --n) text += from.one_of(parts);
    const auto read = parse<papers, bibtex>(text);
    const auto again = parse<papers, bibtex>(render<bibtex>(read.value));
    REQUIRE(again.value.size() == read.value.size());
  }
}

TEST_CASE("a long file of one character takes time in proportion") {
  for (const char c : std::string_view("@{}\"#,=%\\ \na")) {
    const std::string text(1'000'000, c);
    CHECK(parse<papers, bibtex>(text).value.empty());
    const std::string inside =
        "@misc{k, title = \"" + std::string(500'000, c == '"' || c == '{' || c == '}' ? '-' : c) + "\"}";
    CHECK(parse<papers, bibtex>(inside).value.size() == 1);
  }
}

}  // namespace bibtex_test
