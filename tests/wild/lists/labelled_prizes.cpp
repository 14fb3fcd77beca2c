// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/lists/labelled_prizes.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/person.hpp>

#include "../../catch.hpp"
#include "../document.hpp"

namespace labelled_prizes_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The text of a record's member, or of the first item of a list; empty where it has none.
std::string said(const node& record, std::string_view name) {
  for (const member_info& m : info_of<Award>.members) {
    const node* found = m.name == name ? record.find(m.index) : nullptr;
    if (found) return found->parts.empty() ? found->text : found->parts[0].text;
  }
  return {};
}

/// "title, issuer, year; …" of the prizes in the first line of a page.
std::string prizes(std::string_view source) {
  const wild_tests::document page(source);
  const chosen_members& chosen = known<chosen_members>(info_of<Person>);
  node root;
  if (!labelled_prizes(page.in, known<name_index>(info_of<Person>), chosen).take(root, 0)) return "none";
  std::string out;
  for (const node& prize : root.at(*chosen.prizes).parts)
    out +=
        (out.empty() ? "" : "; ") + said(prize, "title") + ", " + said(prize, "issuer") + ", " + said(prize, "dates");
  return out;
}

TEST_CASE("prizes behind a label are each an award, with whose they are and when they were given") {
  CHECK(prizes("- **Awards:** Lamp Prize (University of Oslo), Bell Medal (2019), Buoy Scholarship, 2020\n") ==
        "Lamp Prize, University of Oslo, ; Bell Medal, , 2019; Buoy Scholarship, , 2020");
  CHECK(prizes("Scholarships: Lamp Scholarship; PhD Entrance Prize (University of Oslo)\n") ==
        "Lamp Scholarship, , ; PhD Entrance Prize, University of Oslo, ");
  CHECK(prizes("- Scholarships Lamp Scholarship (University of Oslo), Bell Merit Scholarship\n") ==
        "Lamp Scholarship, University of Oslo, ; Bell Merit Scholarship, , ");
}

TEST_CASE("three prizes and more in a line need no label") {
  CHECK(prizes("Two Lamp Medals, Bell Prize (University of Oslo), and Buoy Scholarship\n") ==
        "Two Lamp Medals, , ; Bell Prize, University of Oslo, ; Buoy Scholarship, , ");
  CHECK(prizes("Rowing, bees, Lamp Prize, kites\n") == "none");
}

TEST_CASE("one thing alone, or what is no prize, is no list of them") {
  for (const std::string_view line :
       {"Awards: Lamp Prize\n", "Awards: rowing, bees, kites\n", "Hobbies: Lamp Prize, Bell Prize\n",
        "Lamp Prize, Bell Prize\n", ": Lamp Prize, Bell Prize\n"}) {
    CAPTURE(std::string(line));
    CHECK(prizes(line) == "none");
  }
}

TEST_CASE("a section of prizes may be made of such lines") {
  const auto fills = [](std::string_view source, bool prizes) {
    const wild_tests::document page(source);
    const chosen_members& chosen = known<chosen_members>(info_of<Person>);
    section all;
    all.member = prizes ? chosen.prizes : chosen.skills;
    all.end = page.doc.blocks.size();
    return labelled_prizes(page.in, known<name_index>(info_of<Person>), chosen).fill(all);
  };
  CHECK(fills("- Fellowships: Lamp Fellowship, Bell Fellowship\n- Awards: Buoy Prize, Oar Prize\n- Rows\n", true));
  CHECK_FALSE(fills("- Awards: Buoy Prize, Oar Prize\n- Lamp Fellowship, 2019\n", true));
  CHECK_FALSE(fills("- Awards: Buoy Prize, Oar Prize\n", false));
}

}  // namespace labelled_prizes_test
