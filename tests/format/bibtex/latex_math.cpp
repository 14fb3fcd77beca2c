// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/latex_math.hpp>
//
#include <string>

#include "../../catch.hpp"

namespace latex_math_test {

using vitae::latex::find_math, vitae::latex::is_written_math;

TEST_CASE("mathematics ends at the next dollar sign, if the braces between balance") {
  struct sample {
    std::string_view text;
    bool found;
    std::size_t end;
  };
  static constexpr sample samples[] = {{"$x$", true, 3},     {"$x^{2}$ y", true, 7}, {"$$x$$ y", true, 5},
                                       {"$a\\$b$", true, 6}, {"$x", false, 2},       {"$x}$", false, 2},
                                       {"${x$", false, 3},   {"$$x$ y$$", false, 3}, {"$", false, 1}};
  for (const auto& [text, found, end] : samples) {
    CAPTURE(std::string(text));
    const auto span = find_math(text, 0);
    CHECK(span.found == found);
    CHECK(span.end == end);
  }
}

TEST_CASE("amounts are no mathematics when text is written") {
  const auto written = [](std::string_view text) { return is_written_math(text, 0, find_math(text, 0)); };
  CHECK(written("$O(n \\log n)$ steps"));
  CHECK(written("$\\alpha$"));
  CHECK_FALSE(written("$5 and $10"));
  CHECK_FALSE(written("$5-$6"));
  CHECK_FALSE(written("$$"));
  CHECK_FALSE(written("$a  b$"));
  CHECK_FALSE(written("$5"));
}

}  // namespace latex_math_test
