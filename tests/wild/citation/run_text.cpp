// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/run_text.hpp>

#include <vitae/wild/citation.hpp>

#include "../../catch.hpp"

namespace run_text_test {

using vitae::wild_text::read_citation;

using vitae::wild_text::citation;

TEST_CASE("what closes a run of pieces belongs to its text") {
  CHECK(read_citation("A. Quill. Does it fold? Journal of Folding, 2019.").title.text == "Does it fold?");
  CHECK(read_citation("A. Quill. Folding (by hand). Journal of Folding, 2019.").title.text == "Folding (by hand)");
}

TEST_CASE("a stroke is no note") {
  citation made;
  vitae::wild_text::citing::add_note(made, {"/", {}});
  vitae::wild_text::citing::add_note(made, {});
  CHECK(made.notes.empty());
  vitae::wild_text::citing::add_note(made, {"Oral", {}});
  CHECK(made.notes.size() == 1);
}

}  // namespace run_text_test
