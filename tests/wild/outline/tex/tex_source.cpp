// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/tex/tex_source.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace tex_source_test {

using namespace vitae::wild_text;

/// The arguments at a place, joined by bars, and where they end.
std::string arguments(std::string_view document, std::size_t at = 0) {
  const tex_source source(document);
  std::string out;
  for (const span s : source.arguments_at(at)) out += std::string(source.view(s)) + "|";
  return out + std::to_string(at);
}

TEST_CASE("a command's name is its letters") {
  CHECK(tex_source("\\item one").name_at(0) == "item");
  CHECK(tex_source("\\\\").name_at(0).empty());
  CHECK(tex_source("\\").name_at(0).empty());
}

TEST_CASE("arguments stand one behind the other, over lines and with braces inside") {
  CHECK(arguments("{a}{b} {c}\n  {d} e") == "a|b|c|d|16");
  CHECK(arguments("{a {b} \\} c}") == "a {b} \\} c|12");
  CHECK(arguments("{}x") == "|2");
  CHECK(arguments("no") == "0");
  CHECK(arguments("{never closed") == "0");
}

TEST_CASE("an option stands in brackets right behind its command") {
  const tex_source source("[left] [right");
  std::size_t at = 0;
  CHECK(source.view(source.option_at(at)) == "left");
  CHECK(at == 6);
  at = 7;
  CHECK(source.option_at(at).empty());
  CHECK(at == 7);
}

}  // namespace tex_source_test
