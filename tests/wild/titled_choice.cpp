// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/titled_choice.hpp>

#include <string>
#include <string_view>
#include <vitae/cv/position.hpp>

#include "../catch.hpp"
#include "document.hpp"

namespace titled_choice_test {

using namespace vitae;
using namespace vitae::wild_text;

/// The kind of a job below such a title.
std::string kind_below(std::string_view title) {
  const wild_tests::document page(title);
  const entry_plan plan(info_of<Position>);
  section s{};
  s.title = page.doc.blocks.at(0).text;
  node list;
  list.parts.resize(1);
  titled_choice(page.in, s, plan.choice).put(list, 0);
  const node* const kind = list.parts[0].find(plan.choice->index);
  return kind ? kind->text : std::string();
}

TEST_CASE("a section's title says what kind its entries are of") {
  CHECK(kind_below("Volunteering") == "volunteer");
  CHECK(kind_below("Volunteer Experience") == "volunteer");
  CHECK(kind_below("INTERNSHIPS") == "internship");
  CHECK(kind_below("Teaching") == "teaching");
}

TEST_CASE("a title of several kinds or of none, or one of work, says nothing") {
  CHECK(kind_below("Research and Teaching").empty());
  CHECK(kind_below("Experience").empty());
  CHECK(kind_below("Employment").empty());
  CHECK(kind_below("Servicewomen's Club").empty());
}

TEST_CASE("what an entry says itself stays") {
  const wild_tests::document page("Teaching");
  const entry_plan plan(info_of<Position>);
  section s{};
  s.title = page.doc.blocks.at(0).text;
  node list;
  list.parts.resize(2);
  list.parts[1].at(*plan.choice).text = "service";
  titled_choice(page.in, s, plan.choice).put(list, 1);
  CHECK_FALSE(list.parts[0].find(plan.choice->index));
  CHECK(list.parts[1].find(plan.choice->index)->text == "service");
}

}  // namespace titled_choice_test
