// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/markdown/page_lines.hpp>

#include <string>

#include "../../catch.hpp"

namespace page_lines_test {

/// A page that anybody may write on.
struct page : vitae::markdown_text::page_lines {
  explicit page(std::string& out) : page_lines(out) {}
  using page_lines::after_marker_;
  using page_lines::blank;
  using page_lines::block;
  using page_lines::end_line;
  using page_lines::heading;
  using page_lines::start;
};

TEST_CASE("blocks have a blank line between them, and none before the first") {
  std::string out;
  page lines(out);
  lines.heading("Ada", 1);
  lines.block("text", 0);
  lines.heading("", 2);
  lines.end_line();
  CHECK(out == "# Ada\n\ntext\n\n##\n");
}

TEST_CASE("a page goes on where its text began") {
  std::string out = "before";
  page lines(out);
  lines.block("text", 2);
  CHECK(out == "before  text");
}

TEST_CASE("behind a list's marker the line goes on") {
  std::string out;
  page lines(out);
  lines.start(0);
  out += "- ";
  lines.after_marker_ = true;
  lines.block("text", 2);
  lines.block("more", 2);
  CHECK(out == "- text\n\n  more");
}

}  // namespace page_lines_test
