// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/merge_papers.hpp>
//
#include "../catch.hpp"
#include "../laws/random.hpp"

namespace merge_papers_test {

namespace paper_keys = vitae::paper_keys;
using vitae::merge_papers, vitae::Paper;

TEST_CASE("a CV is completed from a bibliography, and says what came from where") {
  Paper looms, cards, preprint, fuller, new_one;
  looms.title = "On Looms";
  cards.title = "Cards";
  fuller.title = "On looms";
  fuller.pages = "1–10";
  new_one.title = "New";
  const auto merged = merge_papers({looms, cards}, {new_one, fuller});
  REQUIRE(merged.value.size() == 3);
  CHECK(merged.value[0].title == "On Looms");
  CHECK(merged.value[0].pages == "1–10");
  CHECK(merged.value[2].title == "New");
  REQUIRE(merged.notes.issues.size() == 2);
  CHECK(merged.notes.issues[0].path == "[2]");
  CHECK(merged.notes.issues[0].message == "only entry 1 of the bibliography has this paper");
  CHECK(merged.notes.issues[1].path == "[0].pages");
  CHECK(merged.notes.issues[1].message == "taken from entry 2 of the bibliography");
  CHECK(passes(merged.notes));
}

TEST_CASE("what the CV lists twice becomes one") {
  Paper one, other;
  one.title = other.title = "On Looms";
  other.venue = "Journal of Examples";
  const auto merged = merge_papers({one, other}, {});
  REQUIRE(merged.value.size() == 1);
  CHECK(merged.value[0].venue == "Journal of Examples");
  CHECK(merged.notes.issues[0].message == "taken from the CV's entry 2");
}

TEST_CASE("what one list has in two venues stays two") {
  Paper one, other;
  one.title = other.title = "On Looms";
  one.venue = "Conference on Examples";
  other.venue = "Journal of Examples";
  CHECK(merge_papers({one, other}, {}).value.size() == 2);
  CHECK(merge_papers({one}, {other}).value.size() == 1);
}

TEST_CASE("law: merging with nothing, or again, changes nothing, and no title is lost") {
  laws::random from(13);
  for (int i = 0; i < 1000; ++i) {
    const auto cv = laws::any<std::vector<Paper>>(from), bib = laws::any<std::vector<Paper>>(from);
    const auto [merged, notes, sources] = merge_papers(cv, bib);
    for (const auto* list : {&cv, &bib})
      for (const Paper& p : *list) {
        bool kept = false;
        for (const Paper& q : merged) kept = kept || paper_keys::title(p) == paper_keys::title(q);
        for (const auto& said : notes.issues) kept = kept || said.value == p.title;
        REQUIRE(kept);
      }
    if (vitae::duplicates(merged).empty()) REQUIRE(merge_papers(merged, {}).value == merged);
    REQUIRE(merge_papers({}, merged).value.size() <= merged.size());
  }
}

}  // namespace merge_papers_test
