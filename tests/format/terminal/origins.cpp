// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/terminal/origins.hpp>
// The header under test comes first.
#include <string>
#include <string_view>
#include <vector>

#include "../../catch.hpp"

namespace origins_test {

using namespace vitae;

constexpr std::string_view document = "Ada Example\n\nEngineer, Example Works, 2019\nand\nmore\n";

std::string shown(const std::vector<origin>& sources, bool colour = false) {
  std::string out;
  terminal_text::write_origins(out, sources, {.document = document, .colour = colour});
  return out;
}

origin from(std::string path, std::string_view text, float confidence = 1) {
  return {std::move(path), {document.find(text), text.size()}, confidence};
}

TEST_CASE("below each line stands what was read from it, and how sure that is") {
  CHECK(shown({from("positions[0].organization", "Example Works", 0.5F), from("name", "Ada Example"),
               from("positions[0].title", "Engineer"), from("positions[0].period.start", "2019"),
               from("positions[0].period.end", "2019")}) == R"(1  Ada Example
    Ada Example → name
2
3  Engineer, Example Works, 2019
    Engineer → positions[0].title
    Example Works → positions[0].organization  50 %
    2019 → positions[0].period.start, positions[0].period.end
4  and
5  more
)");
}

TEST_CASE("in colour, what was claimed stands out of the line, over line ends too") {
  const std::string out = shown({from("title", "Engineer"), from("text", "and\nmore")}, true);
  CHECK(out.find("  \x1b[32mEngineer\x1b[0m\x1b[2m, Example Works, 2019\x1b[0m\n") != std::string::npos);
  CHECK(out.find("  \x1b[32mand\x1b[0m\n") != std::string::npos);
  CHECK(out.find("  \x1b[32mmore\x1b[0m\n") != std::string::npos);
}

TEST_CASE("pieces within others and pieces past the end do no harm") {
  CHECK(
      shown({from("line", "Engineer, Example Works, 2019"), from("word", "Example Works"), {"past", {900, 3}, 1}}, true)
          .find("word") != std::string::npos);
  CHECK(shown({}).starts_with("1  Ada Example\n2\n"));
}

}  // namespace origins_test
