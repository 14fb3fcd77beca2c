// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/plain/remarks.hpp>

#include <string>
#include <vector>

#include "../../../catch.hpp"

namespace remarks_test {

using vitae::wild_text::citation;
using vitae::wild_text::cited_text;
using vitae::wild_text::leads_nowhere;
using vitae::wild_text::remarks_of;

TEST_CASE("a link leads somewhere if it has an address outside the page") {
  CHECK(leads_nowhere({"pdf", "", {}}));
  CHECK(leads_nowhere({"pdf", "#", {}}));
  CHECK_FALSE(leads_nowhere({"", "https://example.org/a.pdf", {}}));
}

TEST_CASE("remarks are what a paper has no field for") {
  citation cited;
  CHECK(remarks_of(cited).empty());
  cited.title.text = "Wings";
  cited.notes = {{"Best paper", {1, 10}}};
  cited.place = {"Lisbon", {20, 6}};
  cited.editors = {{"E. Ditor", {30, 8}}};
  cited.links = {{"pdf", "#", {40, 5}}, {"code", "https://example.org/code", {50, 30}}, {"", "", {}}};
  CHECK(remarks_of(cited) ==
        std::vector<cited_text>{{"Best paper", {1, 10}}, {"Lisbon", {20, 6}}, {"E. Ditor", {30, 8}}, {"pdf", {40, 5}}});
}

}  // namespace remarks_test
