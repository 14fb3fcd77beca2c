// SPDX-License-Identifier: BSL-1.0
#include <vitae/leaf/date.hpp>

#include <string>
#include <string_view>
#include <type_traits>

#include "../catch.hpp"

namespace date_test {

using vitae::codec;
using vitae::date;
using vitae::reading;

static_assert(std::is_same_v<codec<date>::axis, vitae::axes::dates>);
static_assert(codec<date>::appearance == vitae::look::date);

/// How a date is spelled by the style that is meant where none is said.
template <class Unsaid>
std::string spelled(const date& value) {
  std::string out;
  codec<date>::write(out, value, Unsaid());
  return out;
}

struct day_only : vitae::answers<vitae::axes::dates> {
  static reading<date> read(std::string_view text) { return date::of(2019, 1, static_cast<int>(text.size())); }
  static void write(std::string& out, const date& value) { out.append(static_cast<std::size_t>(value.day()), 'I'); }
};

TEST_CASE("the codec asks the policy how a date is spelled") {
  const auto read = codec<date>::read("IIII", day_only());
  REQUIRE(read);
  CHECK(*read == date::of(2019, 1, 4));
  std::string out = "day ";
  codec<date>::write(out, *read, day_only());
  CHECK(out == "day IIII");
}

TEST_CASE("the styles that are meant where none is said come with the date") {
  const auto read = codec<date>::read("Sept. 2019", codec<date>::reads_unsaid());
  REQUIRE(read);
  CHECK(*read == date::of(2019, 9));
  CHECK(spelled<codec<date>::writes_unsaid>(*read) == "2019-09");
  CHECK(spelled<codec<date>::writes_unsaid_in_prose>(*read) == "Sep 2019");
}

}  // namespace date_test
