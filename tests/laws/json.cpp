// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/any.hpp>
#include <vitae/leaf/dates/edtf.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

#include "../catch.hpp"
#include "random.hpp"
#include "schemas.hpp"

namespace json_test {

using vitae::json, vitae::parse, vitae::parse_to, vitae::render;

template <class T, class... Policies>
void reads_back_what_it_wrote(const T& value) {
  const std::string text = render<json, Policies...>(value);
  CAPTURE(text);
  const auto back = parse<T, json>(text);
  REQUIRE(passes(back.notes));
  REQUIRE(vitae::same(back.value, value));
  REQUIRE(render<json, Policies...>(back.value) == text);
}

template <class T>
void reads_the_same_into_a_value_in_use(T& used, const T& value) {
  const std::string text = render<json>(value);
  CAPTURE(text);
  REQUIRE(parse_to<json>(used, text) == parse<T, json>(text).notes);
  REQUIRE(vitae::same(used, value));
}

TEMPLATE_LIST_TEST_CASE("law 1: what JSON wrote, JSON reads back to the same value", "[laws][json]", laws::schemas) {
  laws::random from(1);
  for (int i = 0; i < 1000; ++i) {
    const auto value = laws::any<TestType>(from);
    reads_back_what_it_wrote(value);
    reads_back_what_it_wrote<TestType, vitae::layout::compact>(value);
  }
}

TEMPLATE_LIST_TEST_CASE("law 1 holds for a value in use", "[laws][json]", laws::schemas) {
  laws::random from(3);
  auto used = laws::any<TestType>(from);
  for (int i = 0; i < 300; ++i) reads_the_same_into_a_value_in_use(used, laws::any<TestType>(from));
}

TEMPLATE_LIST_TEST_CASE("law 1 holds under another spelling of names", "[laws][json]", laws::schemas) {
  laws::random from(2);
  for (int i = 0; i < 100; ++i) {
    const auto value = laws::any<TestType>(from);
    const auto camel = parse<TestType, json, vitae::names::camel>(render<json, vitae::names::camel>(value));
    REQUIRE(vitae::same(camel.value, value));
    const auto spoken = parse<TestType, vitae::names::spoken, json>(render<vitae::names::spoken, json>(value));
    REQUIRE(vitae::same(spoken.value, value));
  }
}

}  // namespace json_test
