// SPDX-License-Identifier: BSL-1.0
#include <vitae/cv/citation_style.hpp>
//
#include <vitae/source/utf8.hpp>

#include "../catch.hpp"
#include "../laws/random.hpp"

namespace citation_style_test {

namespace citation = vitae::citation;
namespace grouping = vitae::grouping;

TEST_CASE("any papers can be cited in any style, as text on one line a paper") {
  laws::random from(9);
  for (int i = 0; i < 500; ++i) {
    const auto papers = laws::any<std::vector<vitae::Paper>>(from);
    for (const auto& paper : papers)
      for (const std::string& cited : {vitae::cite<citation::plain>(paper), vitae::cite<citation::ieee>(paper),
                                       vitae::cite<citation::acm>(paper), vitae::cite<citation::apa>(paper)}) {
        CAPTURE(cited);
        REQUIRE(vitae::first_invalid_utf8(cited) == std::string_view::npos);
        REQUIRE(cited.find('\n') == std::string::npos);
        REQUIRE(cited.find('\r') == std::string::npos);
      }
    REQUIRE((papers.empty() == vitae::bibliography<citation::apa, grouping::by_kind>(papers).empty()));
  }
}

}  // namespace citation_style_test
