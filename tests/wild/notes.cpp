// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/notes.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../catch.hpp"

namespace notes_test {

using namespace vitae::wild_text;

/// The notes on a document: their codes and where they stand.
std::string noted(std::string_view document) {
  std::string out;
  for (const wild_note& n : notes_of(read_outline(flatten(document))))
    out += std::string(n.why.code) + "[" + std::string(n.where.of(document)) + "]";
  return out;
}

TEST_CASE("the numbers of pages are noted") {
  CHECK(noted("Ada Quill\n\nPage 1 of 2\n\nEngineer\n\nPage 2 of 2\n").find("wild.page[Page 1 of 2]") == 0);
}

TEST_CASE("a comment that is never closed is noted with all that follows it") {
  CHECK(noted("Ada Quill\n\n<!-- ## Education\n\nBSc\n") == "wild.comment[<!-- ## Education\n\nBSc\n]");
}

TEST_CASE("the first control characters that set no lines are noted, once") {
  using namespace std::string_view_literals;
  CHECK(noted("Ada \0\1Quill\n\x7Git\n"sv) == "wild.control[\0\1]"sv);
  CHECK(noted("Ada Quill\r\n\f\tGit\v\n").empty());
  CHECK(noted("\x1b[1mAda Quill\x1b[0m\n").empty());
  CHECK(noted("\x1b[1mAda \1Quill\x1b[0m\n") == "wild.control[\1]");
}

TEST_CASE("nothing is noted of a document that is all read") {
  CHECK(noted("").empty());
  CHECK(noted("# Ada Quill\n\n<!-- old -->\n\nan arrow --> and a mark <!-- in a line\n").empty());
}

}  // namespace notes_test
