// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/person_marks.hpp>
//
#include <vector>

#include "../../catch.hpp"

namespace person_marks_test {

using vitae::bibtex_text::person;

TEST_CASE("marks of equal contribution are taken off a name's end") {
  struct sample {
    std::string_view with, without;
  };
  static constexpr sample samples[] = {{"Ada*", "Ada"},  {"Ada$^*$", "Ada"}, {"Ada $^{\\dagger}$", "Ada"},
                                       {"Ada**", "Ada"}, {"Ada†", "Ada"},    {"Ada", "Ada"},
                                       {"*Ada", "*Ada"}, {"*", "*"}};
  for (const auto& [with, without] : samples) {
    std::string name(with);
    CHECK(vitae::bibtex_text::take_marks(name) == (with != without));
    CHECK(name == without);
  }
}

TEST_CASE("DBLP's number for namesakes is no part of a name") {
  CHECK(vitae::bibtex_text::namesake_number("Wei Wang 0001") == 5);
  CHECK(vitae::bibtex_text::namesake_number("Wei Wang 2001") == 0);
  CHECK(vitae::bibtex_text::namesake_number("0001") == 0);
}

TEST_CASE("annotations say who is who, and are read back") {
  std::vector<person> people(3);
  vitae::bibtex_text::annotate(people, "1=self, equal; 2=equal;3 = \"corresponding\"; 9=self; x; =me");
  CHECK((people[0].self && people[0].equal && !people[0].corresponding));
  CHECK((!people[1].self && people[1].equal));
  CHECK(people[2].corresponding);
  CHECK(vitae::bibtex_text::annotations(people) == "1=self, equal; 2=equal; 3=corresponding");
  std::vector<person> mine(2);
  vitae::bibtex_text::annotate(mine, "2:family=highlight");
  CHECK(mine[1].self);
  CHECK(vitae::bibtex_text::annotations(std::vector<person>(2)).empty());
}

}  // namespace person_marks_test
