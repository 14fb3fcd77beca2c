// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/narrow.hpp>

#include <cstddef>
#include <cstdint>

#include "../catch.hpp"

namespace narrow_test {

using vitae::narrow;

static_assert(sizeof(narrow<std::uint16_t>) == 2 && sizeof(narrow<std::uint32_t>) == 4);

TEST_CASE("a narrow number is read as it was written") {
  narrow<std::uint16_t> number;
  CHECK(number == 0U);
  number = 65535;
  CHECK(number == 65535U);
  number -= 35;
  CHECK(number == 65500U);
  number += 35;
  const std::size_t twice = number * 2;
  CHECK(twice == 131070U);
}

TEST_CASE("a number that is too great stays as great as can be") {
  CHECK(narrow<std::uint16_t>(65536) == 65535U);
  CHECK(narrow<std::uint8_t>(static_cast<std::size_t>(-1)) == 255U);
}

}  // namespace narrow_test
