// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/kinds.hpp>
//
#include "../../catch.hpp"

namespace kinds_test {

using namespace vitae::bibtex_text;

static_assert(kind_of("InProceedings") == "inproceedings" && kind_of("conference") == "inproceedings");
static_assert(kind_of("misc").empty() && kind_of("talk") == "other" && kind_of("MastersThesis") == "thesis");
static_assert(type_of("chapter") == "incollection" && type_of("report") == "techreport" && type_of("") == "misc");
static_assert(type_of("preprint") == "misc" && implied_kind("", true) == "preprint" && implied_kind("", false).empty());
static_assert(thesis_note("phdthesis") == "PhD thesis" && thesis_note("mathesis") == "Master's thesis");

TEST_CASE("each kind has a type that has that kind") {
  for (const auto& [type, kind] : entry_kinds) {
    CAPTURE(std::string(type));
    CHECK(kind_of(type_of(kind)) == kind);
  }
}

TEST_CASE("a phrase states how far a paper has come") {
  CHECK(status_of("In press.") == "accepted");
  CHECK(status_of("(to appear)") == "accepted");
  CHECK(status_of("Under review") == "submitted");
  CHECK(status_of("inpreparation") == "in preparation");
  CHECK(status_of("Best paper").empty());
  CHECK(status_of("").empty());
  CHECK(status_of("|").empty());
  CHECK(status_in("Submitted to the Journal of Examples") == "submitted");
  CHECK(status_in("To appear in Examples") == "accepted");
  CHECK(status_in("Appears elsewhere").empty());
  for (const auto& state : publication_states) {
    CHECK(status_of(state.key) == state.status);
    CHECK(status_of(state.status) == state.status);
    CHECK(state_key(state.status) == state.key);
  }
}

}  // namespace kinds_test
