// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/listed_papers.hpp>

#include <string_view>

#include "../../catch.hpp"
#include "../document.hpp"

namespace listed_papers_test {

using namespace vitae::wild_text;

/// All blocks of a document.
section all_of_it(const wild_tests::document& page) {
  section all;
  all.end = page.doc.blocks.size();
  return all;
}

bool papers(std::string_view source) {
  const wild_tests::document page(source);
  return holds_papers(page.in, all_of_it(page));
}

TEST_CASE("what a whole publication says of itself does not make it less of one") {
  CHECK(
      papers("- **Ledgers Without Locks (TOWL 2018)**. *A. Quill, B. Reed*. A ledger that many may write in, and "
             "none waits for the others, however long the day.\n"
             "- **Counting Twice, Once (TOWL 2019)**. *A. Quill, C. Stone*. Sums that are checked while they are "
             "made and need no second clerk.\n"));
  CHECK_FALSE(
      papers("- **Ledgers (in Rust)**. Written with B. Reed, C. Stone and others at Example Ltd. in the year of the "
             "flood.\n- **Sums (in Ada)**. Written with nobody, for nobody, and kept in a drawer since.\n"));
}

TEST_CASE("a section may be one publication, its title among its lines") {
  const auto one = [](std::string_view source) {
    const wild_tests::document page(source);
    return is_one_paper(page.in, all_of_it(page));
  };
  CHECK(one("# Slow lenses for cold light\n\nA. Quill, B. Reed\n\nJournal of Optics, 2020\n"));
  CHECK_FALSE(one("# Demos\n\nA lens that hums.\n"));
  CHECK_FALSE(one("# Slow lenses for cold light\n"));
}

}  // namespace listed_papers_test
