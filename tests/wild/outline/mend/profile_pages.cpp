// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/profile_pages.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace profile_pages_test {

using namespace vitae::wild_text;

std::string headed(std::string_view text) { return head_profile(flatten(text)).text; }

TEST_CASE("a length of time has months") {
  STATIC_REQUIRE(months_of("3 years 2 months") == 38);
  STATIC_REQUIRE(months_of("(1 ano 3 meses)") == 15);
  STATIC_REQUIRE(months_of("1 year") == 12);
  STATIC_REQUIRE(months_of("8 mois") == 8);
  STATIC_REQUIRE(months_of("less than a year") == 0);
}

TEST_CASE("employers, jobs and schools of a profile are headings, and the titles over them") {
  CHECK(headed("www.linkedin.com/in/ada (LinkedIn)\nTop Skills\nRope\nExperience\nExample Mills\nMiller\n"
               "May 2019 - Present (5 years 1 month)\nLeeds\nBakery Ltd\nBaker\n2014 - 2016 (3 years)\nEducation\n"
               "Quill University\nBSc, Grain · (2010 - 2013)\n") ==
        "www.linkedin.com/in/ada (LinkedIn)\n## Top Skills\nRope\n## Experience\n### Example Mills\n#### Miller\n"
        "May 2019 - Present (5 years 1 month)\nLeeds\n### Bakery Ltd\n#### Baker\n2014 - 2016 (3 years)\n"
        "## Education\n### Quill University\nBSc, Grain · (2010 - 2013)\n");
}

TEST_CASE("what one studied may fill a line and go on in the next") {
  CHECK(headed("www.linkedin.com/in/ada\nMills\nMiller\n2019 - 2020 (2 years)\nBakery\nBaker\n2014 - 2016 (3 years)\n"
               "Education\nQuill School\nGrain and Flour, Baking, Interactive Ovens, Boats and Moving Lamps and\n"
               "Other Lights \u00B7 (2010 - 2013)\nPage 1 of 1\n")
            .find("### Quill School\nGrain and Flour") != std::string::npos);
}

TEST_CASE("several jobs at one employer stand below the length of all") {
  CHECK(headed("www.linkedin.com/in/ada\nExperience\nExample Mills\n3 years 1 month\nHead Miller\n"
               "May 2020 - May 2021 (1 year 1 month)\nI ran the mill.\nMiller\nMay 2018 - May 2020 (2 years 1 month)\n"
               "Leeds Bakery\nBaker\n2014 - 2016 (3 years)\nPage 1 of 1\n") ==
        "www.linkedin.com/in/ada\n## Experience\n### Example Mills (3 years 1 month)\n#### Head Miller\n"
        "May 2020 - May 2021 (1 year 1 month)\nI ran the mill.\n#### Miller\nMay 2018 - May 2020 (2 years 1 month)\n"
        "### Leeds Bakery\n#### Baker\n2014 - 2016 (3 years)\nPage 1 of 1\n");
}

TEST_CASE("what one studied may take two lines") {
  CHECK(headed("www.linkedin.com/in/ada (LinkedIn)\nWork\nMills\nMiller\n2019 - 2020 (2 years)\nBakery\nBaker\n"
               "2014 - 2016 (3 years)\nStudies\nQuill University\nBachelor of Science, Grain · (May\n2010 - 2013)\n")
            .ends_with("## Studies\n### Quill University\nBachelor of Science, Grain · (May\n2010 - 2013)\n"));
}

TEST_CASE("an address goes on in the next line") {
  CHECK(headed("www.linkedin.com/in/ada-\nquill (LinkedIn)\nExperience\nMills\nMiller\n2019 - 2020 (2 "
               "years)\nBakery\nBaker\n"
               "2014 - 2016 (3 years)\n")
            .starts_with("www.linkedin.com/in/ada-quill (LinkedIn)\n"));
}

TEST_CASE("other pages stay as they are") {
  for (const std::string_view text :
       {"Miller\nExample Mills\n2019 - 2020 (2 years)\nBaker\nBakery\n2014 - 2016 (3 years)\n",
        "www.linkedin.com/in/ada\nMills\nMiller\n2019 - 2020 (2 years)\nBakery\nBaker\n2014 - 2016 (3 years)\n",
        "www.linkedin.com/in/ada (LinkedIn)\nMills\nMiller\n2019 - 2020\n", ""})
    CHECK(headed(text) == text);
}

}  // namespace profile_pages_test
