// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/career_titles.hpp>

#include <algorithm>
#include <string_view>

#include "../catch.hpp"
#include "parted.hpp"

namespace career_titles_test {

using namespace vitae;

bool titles(std::string_view list, std::string_view title) {
  const auto all = cv_tests::parted(list);
  return std::find(all.begin(), all.end(), title) != all.end();
}

TEST_CASE("studies and jobs have titles in many languages") {
  for (const std::string_view title : {"academic background", "schulausbildung", "studia", "formation", "образование"})
    CHECK(titles(titles_of::degrees, title));
  for (const std::string_view title : {"employment", "berufstätigkeit", "praktyki", "emplois", "опыт работы"})
    CHECK(titles(titles_of::positions, title));
  CHECK_FALSE(titles(titles_of::positions, "education"));
}

}  // namespace career_titles_test
