// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/page.hpp>

#include "../../catch.hpp"

#include <string_view>

namespace page_test {

using namespace vitae;
using namespace vitae::markdown_text;

/// A page whose parts a test can ask for.
struct open_page : page {
  using page::below, page::blocks_, page::extent_of, page::merge, page::source, page::unclaimed_blocks;
  using page::page;
};

TEST_CASE("A heading's content goes up to the next of its level or above") {
  constexpr std::string_view document = "# a\n\n## b\n\nc\n\n### d\n\n## e\n\n# f\n";
  notes issues(document);
  const open_page p(document, issues, leftovers::fate::reported);
  const auto under = [&](std::size_t heading) {
    const range r = p.below(heading, p.blocks_.size());
    return r.empty() ? std::string_view{} : p.extent_of(r).of(document);
  };
  CHECK(p.source(p.blocks_[1]) == "b");
  CHECK(under(0) == "b\n\nc\n\n### d\n\n## e");
  CHECK(under(1) == "c\n\n### d");
  CHECK(under(3).empty());
  CHECK(under(5).empty());
}

TEST_CASE("Unclaimed blocks are warnings, comments are not") {
  constexpr std::string_view document = "a\n\n<!-- b -->\n\n- c\n  - d\n";
  notes issues(document);
  open_page p(document, issues, leftovers::fate::reported);
  p.unclaimed_blocks({0, p.blocks_.size()}, path{} / "items" / 2);
  const report found = issues.take();
  REQUIRE(found.issues.size() == 2);
  CHECK(found.issues[0].value == "a");
  CHECK(found.issues[1].value == "- c\n  - d");
  CHECK(found.issues[1].path == "items[2]");
  CHECK(found.issues[1].line == 5);
}

TEST_CASE("A line's parts are merged all or none") {
  node to{.parts = {{.member = 1}}};
  CHECK(open_page::merge({.parts = {{.member = 0}, {.member = 2}}}, to));
  CHECK_FALSE(open_page::merge({.parts = {{.member = 3}, {.member = 2}}}, to));
  CHECK(to.parts.size() == 3);
}

}  // namespace page_test
