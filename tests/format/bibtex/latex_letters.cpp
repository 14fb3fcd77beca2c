// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/latex_letters.hpp>
//
#include <vitae/source/characters.hpp>

#include "../../catch.hpp"

namespace latex_letters_test {

using vitae::latex::composed;

static_assert(composed('e', 0x301) == U'é');
static_assert(composed('o', 0x30B) == U'ő');
static_assert(composed(U'ê', 0x301) == U'ế');
static_assert(composed('q', 0x301) == 0);
static_assert(composed('e', 0x2019) == 0);

TEST_CASE("every composed letter has the base letter that it was made of") {
  std::size_t letters = 0;
  for (const auto& [mark, pairs] : vitae::latex::compositions) {
    REQUIRE(pairs.size() % 2 == 0);
    for (std::size_t i = 0; i < pairs.size(); i += 2, ++letters) {
      CAPTURE(static_cast<unsigned>(pairs[i + 1]));
      if (vitae::base_letter(pairs[i + 1]) < 0x80)
        CHECK(vitae::base_letter(pairs[i + 1]) == vitae::base_letter(pairs[i]));
      CHECK(composed(pairs[i], mark) == pairs[i + 1]);
    }
  }
  CHECK(letters > 400);
}

}  // namespace latex_letters_test
