// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/open_titles.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace open_titles_test {

using namespace vitae;
using namespace vitae::wild_text;

TEST_CASE("titles that say work of any kind are told from those that say which") {
  for (const std::string_view title : {"Research", "Selected Work", "My Projects", "RESEARCH:", "Portfolio"}) {
    CAPTURE(std::string(title));
    CHECK(left_open(title) == look::citation);
  }
  for (const std::string_view title : {"Software", "Other Software", "Professional Qualifications"}) {
    CAPTURE(std::string(title));
    CHECK(left_open(title) == look::keyword);
  }
  for (const std::string_view title : {"Teaching", "Past Teaching Experience", "Teaching & Leadership",
                                       "Professional Activities", "Biography", "Bio"}) {
    CAPTURE(std::string(title));
    CHECK(left_open(title) == look::role);
  }
  CHECK(left_open("Research Activities", 0.75F) == look::role);
  CHECK(left_open("Research Activities") == look::none);
  CHECK(left_open("Funding:") == look::award);
  CHECK(left_open("Key Achievements") == look::prose);
  CHECK(left_open("Trainings") == look::date);
  for (const std::string_view title :
       {"Research Experience", "Volunteer Work", "Work Experience", "Employment", "Software Skills", "Selected", ""}) {
    CAPTURE(std::string(title));
    CHECK(left_open(title) == look::none);
  }
}

}  // namespace open_titles_test
