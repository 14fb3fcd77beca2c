// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/entries/features/set_apart.hpp>

#include <string>
#include <string_view>

#include "../../../catch.hpp"
#include "../../document.hpp"

namespace set_apart_test {

using namespace vitae::wild_text;

constexpr std::string_view rest = " Over the years we mended all of the lamps of the old harbour.\n";

TEST_CASE("the bold words that a line begins with lead it, unless they are a label") {
  const auto bold = [](std::string_view head) {
    const wild_tests::document page(std::string(head) + std::string(rest));
    return page.of(bold_lead(page.in, page.all()));
  };
  CHECK(bold("**Engineer**, Example Ltd.") == "Engineer, Example Ltd.");
  CHECK(bold("**Tools**: Git,").empty());
  CHECK(bold("Engineer, Example Ltd.").empty());
}

TEST_CASE("a prize in bold leads what it was given for") {
  const auto prize = [](std::string_view line) {
    const wild_tests::document page(line);
    return page.of(prize_lead(page.in, page.all()));
  };
  CHECK(prize("**Example Star Award** for mending all of the lamps of the harbour") == "Example Star Award");
  CHECK(prize("**Example Star Award**, 2019").empty());
  CHECK(prize("Example Star Award for mending lamps").empty());
  CHECK(prize("**Example Boats** for mending lamps").empty());
}

TEST_CASE("words set apart are a sentence where a stop ends them and their style") {
  const auto sentence = [](std::string_view head) {
    const wild_tests::document page(std::string(head) + std::string(rest));
    return page.of(styled_sentence(page.in, page.all()));
  };
  CHECK(sentence("*Baker*.") == "Baker.");
  CHECK(sentence("**Baker and Clerk.**") == "Baker and Clerk.");
  CHECK(sentence("*Baker*,").empty());
  CHECK(sentence("**Example Boats Ltd.**").empty());
  CHECK(sentence("Baker.").empty());
}

}  // namespace set_apart_test
