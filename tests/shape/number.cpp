// SPDX-License-Identifier: BSL-1.0
#include <vitae/shape/number.hpp>

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "../catch.hpp"

namespace number_test {

using vitae::codec;

template <class T>
constexpr bool reads(std::string_view text, T value) {
  const auto read = codec<T>::read(text);
  return read && *read == value && !read.doubt;
}

template <class T>
std::string fault_of(std::string_view text) {
  const auto read = codec<T>::read(text);
  return read ? "none" : std::string(read.doubt->code);
}

template <class T>
std::string written(T value) {
  std::string out;
  codec<T>::write(out, value);
  return out;
}

static_assert(vitae::number<int> && vitae::number<unsigned char> && vitae::number<double>);
static_assert(!vitae::number<bool> && !vitae::number<char> && !vitae::number<char8_t> && !vitae::number<wchar_t>);
static_assert(codec<int>::notation == vitae::token::number && codec<double>::notation == vitae::token::number);

#ifndef __clang__  // a std::string within is no constant to clang with libstdc++ 12
static_assert(reads<int>("42", 42) && reads<int>("-42", -42) && reads<unsigned>("0", 0));
#endif

TEMPLATE_TEST_CASE("every value at the ends of its type reads back", "", std::int8_t, std::uint8_t, short,
                   unsigned short, int, unsigned, long, unsigned long, long long, unsigned long long) {
  using limits = std::numeric_limits<TestType>;
  for (const TestType value : {limits::min(), limits::max(), TestType{0}, TestType{1}, TestType(limits::max() - 1),
                               TestType(limits::min() + 1)}) {
    const std::string text = std::to_string(value);
    CHECK(reads<TestType>(text, value));
    CHECK(written(value) == text);
  }
}

TEMPLATE_TEST_CASE("one past either end is out of range", "", std::int8_t, std::uint8_t, short, int, unsigned) {
  using limits = std::numeric_limits<TestType>;
  CHECK(fault_of<TestType>(std::to_string(static_cast<long long>(limits::max()) + 1)) == "number.out-of-range");
  CHECK(fault_of<TestType>(std::to_string(static_cast<long long>(limits::min()) - 1)) == "number.out-of-range");
}

TEST_CASE("the widest types know their ends without a wider one") {
  CHECK(fault_of<std::int64_t>("9223372036854775808") == "number.out-of-range");
  CHECK(fault_of<std::int64_t>("-9223372036854775809") == "number.out-of-range");
  CHECK(fault_of<std::uint64_t>("18446744073709551616") == "number.out-of-range");
  CHECK(fault_of<std::uint64_t>("18446744073709551620") == "number.out-of-range");
  CHECK(fault_of<std::uint64_t>(std::string(1000, '9')) == "number.out-of-range");
}

TEST_CASE("zeros in front change nothing, and minus zero is zero") {
  CHECK(reads<int>("007", 7));
  CHECK(reads<int>("-0", 0));
  CHECK(reads<unsigned>("-0", 0U));
  CHECK(fault_of<unsigned>("-1") == "number.out-of-range");
}

TEST_CASE("what is no whole number is said to be none") {
  for (const std::string_view text : {"", "-", "--1", "+1", " 1", "1 ", "1.0", "1e3", "0x10", "one", "1 2"})
    CHECK(fault_of<int>(text) == "number.not-whole");
}

TEST_CASE("decimal numbers read back to the very value that was written") {
  for (const double value : {0.0, 0.1, 3.52, 1e300, 5e-324, -2.5, 1.0 / 3, std::numeric_limits<double>::max()})
    CHECK(reads<double>(written(value), value));
  CHECK(written(3.52) == "3.52");
  CHECK(written(4.0) == "4");
  CHECK(reads<float>(written(0.1F), 0.1F));
  CHECK(std::signbit(*codec<double>::read(written(-0.0))));
}

TEST_CASE("what is no decimal number is said to be none") {
  CHECK(fault_of<double>("1e999") == "number.out-of-range");
  for (const std::string_view text : {"", "3,5", "3.5x", " 3.5", "four", ".", "inf", "-infinity", "nan"})
    CHECK(fault_of<double>(text) == "number.not-decimal");
}

}  // namespace number_test
