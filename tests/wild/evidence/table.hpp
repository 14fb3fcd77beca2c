// SPDX-License-Identifier: BSL-1.0
// Tables of texts that a recogniser must and must not take for its own.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace evidence_tests {

template <std::size_t N, class Score>
void all_at_least(float least, const std::string_view (&pieces)[N], Score score) {
  for (const std::string_view piece : pieces) {
    CAPTURE(std::string(piece));
    CHECK(score(piece) >= least);
    CHECK(score(piece) <= 1.0F);
  }
}

template <std::size_t N, class Score>
void all_below(float most, const std::string_view (&pieces)[N], Score score) {
  for (const std::string_view piece : pieces) {
    CAPTURE(std::string(piece));
    CHECK(score(piece) < most);
    CHECK(score(piece) >= 0.0F);
  }
}

/// Any bytes in, a score out, and in good time.
template <class Score>
void takes_anything(Score score) {
  std::string bytes;
  for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
  for (const std::string_view unit : {"a", "A", " ", ".", ",", "(", "王", "\x80", "1", "Ab ", "a.b", "é"}) {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += unit;
    const float found = score(text);
    CHECK(found >= 0.0F);
    CHECK(found <= 1.0F);
  }
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const float found = score(std::string_view(bytes).substr(i));
    CHECK(found >= 0.0F);
    CHECK(found <= 1.0F);
  }
  CHECK(score(std::string_view{}) == 0.0F);
}

}  // namespace evidence_tests
