// SPDX-License-Identifier: BSL-1.0
#include <vitae/dialect/csl.hpp>
//
#include <vitae/format/json.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../catch.hpp"
#include "../laws/random.hpp"

namespace csl_test {

using vitae::json, vitae::Paper, vitae::parse, vitae::render;
namespace csl = vitae::csl;

TEST_CASE("an item as other programs write it becomes a paper") {
  const auto items = parse<std::vector<csl::Item>, json, csl::names>(R"([
    {"id": "http://zotero.example.org/items/A", "type": "article-journal", "title": "Notes on engines",
     "container-title": "Journal of Invented Results", "volume": 12, "issue": "3", "page": "1-10",
     "DOI": "10.5555/a_b", "URL": "https://example.org/a", "note": "Oral",
     "author": [{"family": "Lovelace", "given": "Ada"},
                {"family": "Berg", "given": "Jan", "non-dropping-particle": "van der", "suffix": "Jr."},
                {"literal": "Example Consortium"}],
     "issued": {"date-parts": [["2019", 9, "1"]]}},
    {"id": 7, "type": "article", "title": "A preprint", "number": "arXiv:2101.00001",
     "issued": {"date-parts": [[2021]], "season": "2", "circa": true}},
    {"id": 8, "type": "speech", "title": "A talk", "event-title": "Conference on Examples", "status": "in press",
     "issued": {"raw": "soonish"}}
  ])");
  REQUIRE(items.notes.issues.empty());
  const auto papers = csl::from_csl(items.value);
  REQUIRE(papers.size() == 3);
  CHECK(papers[0].kind == vitae::paper_kind::article);
  CHECK(papers[0].authors[1].name == "Jan van der Berg Jr.");
  CHECK(papers[0].authors[2].name == "Example Consortium");
  CHECK(papers[0].venue == "Journal of Invented Results");
  CHECK(papers[0].volume == "12");
  CHECK(papers[0].date == vitae::date::of(2019, 9, 1));
  CHECK(papers[0].notes == std::vector<std::string>{"Oral"});
  CHECK(papers[1].kind == vitae::paper_kind::preprint);
  CHECK(papers[1].arxiv == "2101.00001");
  CHECK(papers[1].date == vitae::date::of(2021, 22).approximate());
  CHECK(papers[2].kind == vitae::paper_kind::other);
  CHECK(papers[2].venue == "Conference on Examples");
  CHECK(papers[2].status == vitae::paper_status::accepted);
  CHECK(papers[2].notes == std::vector<std::string>{"soonish"});
}

TEST_CASE("a paper is written in the variables of CSL, and what these cannot say in custom") {
  Paper paper;
  paper.title = "Notes on engines";
  paper.authors = {{"Ada Lovelace", true, true, false}, {"Jan van der Berg", false, true, true}};
  paper.venue = "Journal of Invented Results";
  paper.kind = vitae::paper_kind::article;
  paper.date = vitae::date::of(2019, 9);
  paper.arxiv = "2101.00001";
  paper.links = {{"", "https://example.org/a"}, {"code", "https://example.org/b"}};
  CHECK(render<json, csl::names>(csl::to_csl(paper)) == R"({
  "type": "article-journal",
  "id": "lovelace2019notes",
  "author": [
    {
      "family": "Lovelace",
      "given": "Ada"
    },
    {
      "family": "Berg",
      "given": "Jan",
      "non-dropping-particle": "van der"
    }
  ],
  "issued": {
    "date-parts": [
      [
        2019,
        9
      ]
    ]
  },
  "archive": "arXiv",
  "archive_location": "2101.00001",
  "container-title": "Journal of Invented Results",
  "title": "Notes on engines",
  "URL": "https://example.org/a",
  "custom": {
    "self": [
      1
    ],
    "equal": [
      1,
      2
    ],
    "corresponding": [
      2
    ],
    "links": [
      {
        "label": "code",
        "url": "https://example.org/b"
      }
    ]
  }
})");
}

TEST_CASE("law: a paper through CSL-JSON is the same paper") {
  laws::random from(11);
  for (int i = 0; i < 2000; ++i) {
    const auto papers = laws::any<std::vector<Paper>>(from);
    const std::string text = render<json, csl::names, vitae::layout::compact>(csl::to_csl(papers));
    CAPTURE(text);
    const auto items = parse<std::vector<csl::Item>, json, csl::names>(text);
    REQUIRE(items.notes.issues.empty());
    REQUIRE(csl::from_csl(items.value) == papers);
  }
}

}  // namespace csl_test
