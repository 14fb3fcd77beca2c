// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/cuts.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace cuts_test {

using namespace vitae::wild_text;

/// All cuts of a page: 'b' where a line begins a publication, '|' where it divides, '.' where it goes on.
std::vector<std::string> all(std::string_view source) {
  const wild_tests::document page(source);
  std::vector<line_kind> kinds;
  for (const block& b : page.doc.blocks) kinds.push_back(line_kind_of(page.in, b));
  std::vector<std::string> found;
  for (const list_cut& made : cuts(page.in, kinds, 0, kinds.size()).alternatives()) {
    found.emplace_back();
    for (const line_part part : made)
      found.back() += part == line_part::begins ? 'b' : part == line_part::divides ? '|' : '.';
  }
  return found;
}

bool has(std::string_view source, std::string_view cut) {
  const auto found = all(source);
  return std::find(found.begin(), found.end(), cut) != found.end();
}

TEST_CASE("each layout of a list is among the cuts that are tried") {
  struct row {
    std::string_view text, cut;
  };
  static constexpr row rows[] = {
      {"- One thing\n- Another thing\n", "bb"},
      {"- One thing\n  - its venue\n- Another thing\n  - its venue\n", "b.b."},
      {"### One thing\n\nits venue\n\n### Another thing\n\nits venue\n", "b.b."},
      {"## 2020\n\n### One thing\n\nits venue\n\n## 2019\n\n### Another thing\n\nits venue\n", "|b.|b."},
      {"## 2020\n\n- One thing\n- Another thing\n", "|bb"},
      {"One thing\n\nIts venue\n\n\n\nAnother thing\n\nIts venue\n", "b.b."},
      {"**One thing**  \nIts venue  \n**Another thing**  \nIts venue\n", "b.b."},
      {"*One thing*  \nIts venue  \n*Another thing*  \nIts venue\n", "b.b."},
      {"[One thing](https://example.org/1)  \nIts venue  \n[Another thing](https://example.org/2)  \nIts venue\n",
       "b.b."},
      {"2020\n\nOne thing\n\n2019\n\nAnother thing\n", "b.b."},
      {"ICF 2020  \nOne thing  \nICF 2019  \nAnother thing\n", "b.b."},
      {"One thing  \nAda Quill, Bo Reed  \nAnother thing  \nBo Reed, Ada Quill\n", "b.b."},
      {"Ada Quill, Bo Reed  \nOne thing  \nBo Reed, Ada Quill  \nAnother thing\n", "b.b."},
      {"One thing,\n    Its Venue.\nAnother thing,\n    Its Venue.\n", "b.b."},
      {"2020 A. Quill. One thing\nIts Venue\n2019 A. Quill. Another thing\nIts Venue\n", "b.b."},
      {"Ada Quill, Bo Reed.\nOne thing. A\nVenue, 2020.\nBo Reed, Ada\nQuill. Another thing. A Venue, 2019.\n",
       "b..b."},
      {"Lin, Ruby and Ada Quill. 2020.  \n“One thing.” Its Venue 3.  \nHolm, Bo and Ada Quill 2019.  \n“Another "
       "thing.” Its "
       "Venue 2.\n",
       "b.b."},
      {"Ada Quill 2020. “One thing? Of  \n1999.” Its Venue 3.  \nAda Quill 2019. „Another  \nThing“ Its Venue 2.\n",
       "b.b."},
      {"“One thing”  \nfor the first time  \n“Another thing”  \nfor the second time\n", "b.b."},
      {"One thing  \n[pdf](https://example.org/1)\n\nIt is told here at some length how one thing was done by hand, "
       "which nobody had done before, and how long "
       "it took until all of it had been done and could be told.\n\nAnother "
       "thing  \n[pdf](https://example.org/2)\n",
       "b..b."},
      {"Peer-Reviewed\nOne thing\nAda Quill, Bo Reed\nIts Venue, 2020\n\nMagazine Articles\nAnother thing\nBo Reed, "
       "Ada Quill\n",
       "|b..|b."},
      {"Ada Quill. One thing. Its Venue, 2020.\nPeer-Reviewed Workshops\nBo Reed. Another thing. Its Venue, 2019.\n",
       "b|b"},
      {"* **As first author**  \n[2] A. Quill, One thing, 2020.  \n[1] A. Quill, Another thing, 2019.  \n", "|bb"},
      {"Manuscripts in preparation\n- One thing\n\nAccepted papers\n- Another thing\n", "|b|b"},
      {"One thing  \nAnother thing\n", "bb"},
      {"One thing  \n[pdf](https://example.org/1)  \nAnother thing  \n[pdf](https://example.org/2)\n", "b.b."},
  };
  for (const row& r : rows) {
    CAPTURE(std::string(r.text));
    CHECK(has(r.text, r.cut));
  }
}

TEST_CASE("no cut is tried twice, and the first line begins or divides in all") {
  for (const std::string_view text :
       {"- One thing\n- Another thing\n", "# 2020\n\nOne thing\n\nAnother thing\n\n**Third**\n\n- Fourth\n",
        "[pdf](https://example.org)\n\nOne thing\n"}) {
    std::vector<std::string> found = all(text);
    REQUIRE_FALSE(found.empty());
    for (const std::string& cut : found) CHECK(cut.front() != '.');
    std::sort(found.begin(), found.end());
    CHECK(std::adjacent_find(found.begin(), found.end()) == found.end());
  }
}

}  // namespace cuts_test
