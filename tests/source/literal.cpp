// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/literal.hpp>

#include <string>
#include <string_view>

#include "../catch.hpp"

namespace literal_test {

using vitae::literal;

inline constexpr literal months = "jan feb", none = "";
inline constexpr literal words[] = {"a", "été"};

static_assert(months == "jan feb" && months.size() == 7 && none.empty());
static_assert(words[1].size() == 5, "bytes");

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

TEST_CASE("text in quotes is a view of it") {
  CHECK(first_word(months) == "jan");
  CHECK(std::string(words[0]) + std::string(words[1]) == "aété");
}

}  // namespace literal_test
