// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/preamble.hpp>

#include "../../catch.hpp"
#include "settled.hpp"

namespace preamble_test {

using sections_settled::resolved;

TEST_CASE("lines that begin with periods before the first title are jobs, though no title says so") {
  CHECK(resolved("Ann Quill\n\nann@example.com\n\n2019 - 2021 | Engineer @ Example Ltd.\n\n* Built things\n\n"
                 "2016 - 2019 | Clerk @ Sample Ltd.\n\n* Counted\n\nEducation:\n\nB.Sc., University of Oslo, 2016\n") ==
        "positions/4 degrees/1");
  CHECK(resolved("Ann Quill\n\n2019 - 2021 | Engineer @ Example Ltd.\n\nEducation:\n\nB.Sc., 2016\n") == "degrees/1");
}

TEST_CASE("entries under headings before the first title are a section, though their title is missing") {
  CHECK(resolved("### Engineer - Example Ltd.\n\nMay 2019 - Present\n\n* Built things\n\n"
                 "### Clerk - Sample Ltd.\n\nMay 2016 - April 2019\n\n* Counted things\n\n"
                 "### Education\n\nB.Sc., University of Oslo, 2016\n") == "positions/6 degrees/1");
  CHECK(resolved("### Welcome\n\nHello\n\n### News\n\nNone\n\n### Education\n\nB.Sc., University of Oslo, 2016\n")
            .ends_with("degrees/1"));
}

}  // namespace preamble_test
