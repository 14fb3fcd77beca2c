// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/markup/line_marks.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "../../../catch.hpp"

namespace line_marks_test {

using vitae::wild_text::line_marks;
using vitae::wild_text::references;

/// A document without what its lines are marked with.
std::string unmarked(std::string_view document) {
  const references links(document);
  line_marks marks(document, links);
  std::string out;
  bool fenced = false;
  for (std::size_t at = 0; at < document.size();) {
    at += marks.skip(at, fenced);
    std::size_t end = document.find('\n', at);
    end = end == document.npos ? document.size() : end + 1;
    out += document.substr(at, end - at);
    at = end;
  }
  return out;
}

TEST_CASE("definitions, fences and the marks of fields are left out, but nothing within a fence") {
  CHECK(unmarked("a\n[x]: https://example.org\nb\n") == "a\n\nb\n");
  CHECK(unmarked("```\n:code: x\n[x]: https://example.org\n```\n:field: y\n") ==
        "\n:code: x\n[x]: https://example.org\n\nfield: y\n");
  CHECK(unmarked("#+TITLE: CV\n:END:\ntext\n") == "TITLE: CV\n\ntext\n");
  CHECK(unmarked("a\n```{python}\nx = 1\n```\nb\n") == "a\n\nb\n");
  CHECK(unmarked("% CV\n% Ada Quill\n\n% of time\n") == "CV\nAda Quill\n\n% of time\n");
  CHECK(unmarked("") == "");
}

}  // namespace line_marks_test
