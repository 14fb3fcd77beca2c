// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/reading.hpp>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include "../catch.hpp"

namespace reading_test {

using vitae::fault;
using vitae::reading;

reading<int> half(int whole) {
  if (whole < 0) return fault{"half.negative", "write a number that is not negative", "0"};
  if (whole % 2 != 0) return {whole / 2, fault{"half.rounded", "the half is rounded"}};
  return whole / 2;
}

static_assert(reading<int>(4) && *reading<int>(4) == 4 && !reading<int>(4).doubt);
static_assert(!std::is_convertible_v<reading<int>, bool>);  // a reading of a bool must not pass for its value

TEST_CASE("a reading is a value, a fault, or a value that is doubted") {
  const auto good = half(4);
  REQUIRE(good);
  CHECK(*good == 2);
  CHECK_FALSE(good.doubt);

  const auto doubtful = half(5);
  REQUIRE(doubtful);
  CHECK(*doubtful == 2);
  REQUIRE(doubtful.doubt);
  CHECK(doubtful.doubt->code == "half.rounded");
  CHECK(doubtful.doubt->suggestion.empty());

  const auto bad = half(-1);
  CHECK_FALSE(bad);
  CHECK_FALSE(bad.value);
  REQUIRE(bad.doubt);
  CHECK(bad.doubt->message == "write a number that is not negative");
  CHECK(bad.doubt->suggestion == "0");
}

TEST_CASE("a value moves out of its reading") {
  reading<std::unique_ptr<int>> read(std::make_unique<int>(7));
  const std::unique_ptr<int> taken = *std::move(read);
  CHECK(*taken == 7);
}

TEST_CASE("what was read is looked at through an arrow") {
  const reading<std::string> read(std::string("text"));
  CHECK(read->size() == 4);
}

}  // namespace reading_test
