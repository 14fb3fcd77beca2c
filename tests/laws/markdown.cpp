// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown.hpp>

#include "../catch.hpp"
#include "random.hpp"
#include "schemas.hpp"

#include <vitae/cv/citation_style.hpp>
#include <vitae/format/json.hpp>
#include <vitae/leaf/dates/styles.hpp>
#include <vitae/verb/parse.hpp>
#include <vitae/verb/render.hpp>

namespace markdown_test {

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

/// A style that says as little as a style may.
struct bare : vitae::answers<vitae::axes::citation> {
  static void write(std::string& out, const vitae::Paper& paper) {
    out += paper.authors.empty() ? "Anonymous" : "By persons";
  }
};

TEMPLATE_TEST_CASE("law 1: a page in any style of citation reads back to the same value", "[laws][markdown]",
                   vitae::citation::plain, vitae::citation::ieee, vitae::citation::acm, vitae::citation::apa, bare) {
  laws::random from(11);
  for (int i = 0; i < 300; ++i) {
    const auto value = laws::any<vitae::Person>(from);
    const std::string text = render<TestType, markdown>(value);
    const auto back = parse<vitae::Person, markdown>(text);
    CAPTURE(text, render<vitae::json>(value), render<vitae::json>(back.value), render<vitae::json>(back.notes));
    REQUIRE(vitae::same(back.value, value));
    REQUIRE(passes(back.notes));
  }
}

}  // namespace markdown_test
