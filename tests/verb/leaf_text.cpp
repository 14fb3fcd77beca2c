// SPDX-License-Identifier: BSL-1.0
#include <vitae/verb/leaf_text.hpp>

#include "../catch.hpp"

#include <string>
#include <vitae/leaf/date.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/leaf/dates/named.hpp>
#include <vitae/shape/enumerated.hpp>
#include <vitae/shape/number.hpp>
#include <vitae/shape/text.hpp>

namespace leaf_text_test {

enum class rig { sloop, ketch };

}  // namespace leaf_text_test

template <>
struct vitae::codec<leaf_text_test::rig> : vitae::enumerated<leaf_text_test::rig, "sloop", "ketch"> {};

namespace leaf_text_test {

using namespace vitae;

struct prose_writer {
  static constexpr bool prose = true;
};
struct typed_writer {};

template <class T, class Writer, class... Policies>
std::string written(const T& value) {
  std::string out;
  write_leaf<T, policies<Policies...>, Writer>(out, value);
  return out;
}

TEST_CASE("a leaf says how it stands in typed notations; text unless said") {
  STATIC_REQUIRE(notation_of<int> == token::number);
  STATIC_REQUIRE(notation_of<bool> == token::boolean);
  STATIC_REQUIRE(notation_of<std::string> == token::text);
  STATIC_REQUIRE(notation_of<rig> == token::text);
}

TEST_CASE("a word that is none of an enumeration's is refused with all of them") {
  CHECK(*read_leaf<rig, policies<>>("ketch") == rig::ketch);
  const auto refused = read_leaf<rig, policies<>>("schooner");
  REQUIRE(refused.doubt);
  CHECK(refused.doubt->message == "expected one of sloop, ketch");
}

TEST_CASE("a date is spelled as the policy says, else as suits the writer") {
  const date when = date::of(2019, 9);
  CHECK(written<date, typed_writer>(when) == "2019-09");
  CHECK(written<date, prose_writer>(when) == "Sep 2019");
  CHECK(written<date, prose_writer, dates::edtf>(when) == "2019-09");
  CHECK(*read_leaf<date, policies<>>("Sept. 2019") == when);
  CHECK(!read_leaf<date, policies<dates::edtf>>("Sept. 2019"));
}

}  // namespace leaf_text_test
