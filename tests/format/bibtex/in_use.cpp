// SPDX-License-Identifier: BSL-1.0
// The code of docs/bibtex.md.
#include <vitae/cv/citation_style.hpp>
#include <vitae/cv/merge_papers.hpp>
#include <vitae/cv/person.hpp>
#include <vitae/dialect/csl.hpp>
#include <vitae/format/bibtex.hpp>
#include <vitae/format/json.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../../catch.hpp"

namespace in_use_test {

using namespace vitae;

std::string logged;
void log(const issue& what) {
  logged.append(what.code).append(" ").append(what.path).append(": ").append(what.message);
}

Paper example() {
  Paper paper;
  paper.title = "Notes on Engines";
  paper.authors = {{"Ada Lovelace", true, true}, {"Jan van der Berg", false, true}};
  paper.kind = paper_kind::article;
  paper.venue = "Journal of Examples";
  paper.date = date::of(2019);
  paper.volume = "12";
  paper.issue = "3";
  paper.pages = "1-10";
  return paper;
}

TEST_CASE("a bibliography is read") {
  const std::string_view file = "@misc{a, title={A}}\n@misc{b, title={B}";
  logged.clear();
  // [read]
  const auto bib = parse<std::vector<Paper>, bibtex>(file);  // or parse<Person, bibtex>: into its papers
  for (const auto& issue : bib.notes.issues)                 // what was broken, with its line
    log(issue);
  // [/read]
  CHECK(bib.value.size() == 1);
  CHECK(logged == "bibtex.broken-entry : the entry is skipped: its closing brace is missing");
}

TEST_CASE("CSL-JSON comes and goes") {
  const std::string_view text = R"([{"type": "book", "id": 1, "title": "T"}])";
  // [csl]
  const auto items = parse<std::vector<csl::Item>, json, csl::names>(text);  // what Zotero, Pandoc and Crossref write
  const std::vector<Paper> papers = csl::from_csl(items.value);
  const std::string back = render<json, csl::names>(csl::to_csl(papers));
  // [/csl]
  CHECK(back.find("\"title\": \"T\"") != std::string::npos);
}

TEST_CASE("papers are cited") {
  const Paper paper = example();
  const std::vector<Paper> papers{paper};
  // [cite]
  const std::string cited = cite<citation::apa>(paper);
  // **Lovelace, A.**\*, & van der Berg, J.\* (2019). Notes on Engines. *Journal of Examples*, *12*(3), 1–10.
  const std::string list = bibliography<citation::ieee, grouping::by_year>(papers);
  // [/cite]
  CHECK(cited ==
        "**Lovelace, A.**\\*, & van der Berg, J.\\* (2019). Notes on Engines. *Journal of Examples*, *12*(3), 1–10.");
  CHECK(list.starts_with("### 2019\n\n1. **A. Lovelace**"));
}

TEST_CASE("a CV is completed") {
  Paper shorter = example();
  shorter.pages.clear();
  const std::vector<Paper> cv{shorter}, bib{example()};
  logged.clear();
  // [merge]
  const auto merged = merge_papers(cv, bib);
  for (const auto& taken : merged.notes.issues) log(taken);  // merge.completed [0].pages: taken from entry 1 of …
  // [/merge]
  CHECK(merged.value[0].pages == "1-10");
  CHECK(logged == "merge.completed [0].pages: taken from entry 1 of the bibliography");
}

}  // namespace in_use_test
