// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/section_titles.hpp>

#include <algorithm>
#include <string_view>
#include <vector>
#include <vitae/source/ascii.hpp>

#include "../catch.hpp"
#include "parted.hpp"

namespace section_titles_test {

using namespace vitae;
using cv_tests::parted;

constexpr std::string_view lists[] = {titles_of::summary,   titles_of::contact,      titles_of::degrees,
                                      titles_of::positions, titles_of::papers,       titles_of::projects,
                                      titles_of::awards,    titles_of::skills,       titles_of::languages,
                                      titles_of::courses,   titles_of::certificates, titles_of::sections};

TEST_CASE("titles stand in order, in small letters, each once") {
  for (const std::string_view list : lists) {
    const std::vector<std::string_view> titles = parted(list);
    CHECK(std::is_sorted(titles.begin(), titles.end()));
    for (const std::string_view title : titles) {
      CAPTURE(title);
      CHECK_FALSE(title.empty());
      CHECK(std::none_of(title.begin(), title.end(), ascii::is_upper));
    }
  }
}

TEST_CASE("no title belongs to two members") {
  std::vector<std::string_view> all;
  for (const std::string_view list : lists)
    for (const std::string_view title : parted(list)) all.push_back(title);
  std::sort(all.begin(), all.end());
  const auto twice = std::adjacent_find(all.begin(), all.end());
  CHECK((twice == all.end() ? std::string_view{} : *twice) == "");
}

}  // namespace section_titles_test
