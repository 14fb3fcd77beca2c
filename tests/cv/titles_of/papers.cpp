// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/papers.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace titles_of_papers_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("titles of publications stand in many languages") {
  for (const std::string_view title :
       {"veröffentlichungen", "publicaciones", "публикации", "julkaisut", "δημοσιεύσεις", "论文"}) {
    CAPTURE(std::string(title));
    CHECK(holds(titles_of::papers, title));
  }
}

}  // namespace titles_of_papers_test
