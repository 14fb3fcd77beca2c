// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown.hpp>

#include "../catch.hpp"
#include "random.hpp"
#include "schemas.hpp"

#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

using vitae::markdown, vitae::parse, vitae::render;

TEMPLATE_LIST_TEST_CASE("law 1: what Markdown wrote, Markdown reads back to the same value", "[laws][markdown]",
                        laws::schemas) {
  laws::random from(7);
  for (int i = 0; i < 1000; ++i) {
    const auto value = laws::any<TestType>(from);
    const std::string text = render<markdown>(value);
    const auto back = parse<TestType, markdown>(text);
    CAPTURE(text, render<vitae::json>(value), render<vitae::json>(back.value), render<vitae::json>(back.notes));
    REQUIRE(vitae::same(back.value, value));
    REQUIRE(passes(back.notes));
  }
}
