// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/titles_of/languages.hpp>

#include <string>
#include <string_view>

#include "../../catch.hpp"
#include "../parted.hpp"

namespace titles_of_languages_test {

using namespace vitae;
using cv_tests::holds;

TEST_CASE("titles of languages stand in many languages") {
  for (const std::string_view title : {"sprachkenntnisse", "idiomas", "языки", "kielitaito", "nyelvtudás", "语言"}) {
    CAPTURE(std::string(title));
    CHECK(holds(titles_of::languages, title));
  }
}

}  // namespace titles_of_languages_test
