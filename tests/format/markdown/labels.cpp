// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/labels.hpp>

#include "../../catch.hpp"

#include <string>
#include <string_view>
#include <vector>
#include <vitae/cv/person.hpp>

#include "random_trees.hpp"

namespace labels_test {

using namespace vitae;
using namespace vitae::markdown_text;

TEST_CASE("Names are said with spaces and a capital") {
  CHECK(spoken("start_date") == "Start date");
  CHECK(spoken("startDate") == "Start date");
  CHECK(spoken("name") == "Name");
  CHECK(spoken("URL") == "URL");
  CHECK(spoken("ab_c_") == "Ab c_");
  CHECK(spoken("").empty());
}

TEST_CASE("Each label means its own member, though labels and names clash") {
  for (const type_info* type : {&info_of<Person>, &info_of<Degree>, &info_of<Paper>, &info_of<Contact>,
                                &info_of<trees::Clash>, &info_of<trees::Flat>, &info_of<trees::Headed>})
    for (const member_info& m : type->members) {
      const std::string label = label_of(*type, m);
      CAPTURE(type->name, m.name, label);
      CHECK(find_label(*type, label) == &m);
      std::string source;
      write_bold_label(source, *type, m);
      source += " *value*";
      const labelled_text bold = read_bold_label(*type, source);
      CHECK(bold.member == &m);
      CHECK(bold.rest == "*value*");
    }
}

TEST_CASE("People may say a label in any case, by another name, with the colon outside") {
  const type_info& type = info_of<Degree>;
  for (const std::string_view source :
       {"**Advisors:** A", "**advisors**: A", "__ADVISORS:__ A", "**Supervised by:** A", "**Advisors:**   A"}) {
    const labelled_text found = read_bold_label(type, source);
    REQUIRE(found.member);
    CHECK(found.member->name == "advisors");
    CHECK(found.rest == "A");
  }
  for (const std::string_view source : {"**Hobby:** A", "**Advisors** A", "Advisors: A", "**Advisors: A", "**", ""})
    CHECK_FALSE(read_bold_label(type, source).member);
  CHECK(read_label(type, "Grade: 3.9").member->name == "grade");
  CHECK_FALSE(read_label(type, "Grade\\: 3.9").member);
  CHECK_FALSE(read_label(type, "3.9").member);
}

TEST_CASE("Titles of sections of their own are nobody's label") {
  const type_info& type = info_of<Person>;
  CHECK(find_section(type, "studies")->name == "degrees");
  CHECK(find_section(type, "Sections")->name == "sections");
  CHECK_FALSE(find_section(type, "Interests"));
  CHECK_FALSE(find_section(type, "Beekeeping"));
}

}  // namespace labels_test
