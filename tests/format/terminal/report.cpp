// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/terminal/report.hpp>
// The header under test comes first.
#include <string>
#include <string_view>

#include "../../catch.hpp"

namespace report_test {

using namespace vitae;

constexpr std::string_view document = "Ada Example\nada@exmaple.org\n";

issue misspelt() {
  issue one;
  one.level = severity::warning;
  one.code = "email.misspelt-domain";
  one.path = "contact.emails[0]";
  one.message = "the domain seems to be misspelt";
  one.value = "ada@exmaple.org";
  one.suggestion = "ada@example.org";
  one.line = 2, one.column = 1, one.offset = 12, one.length = 15;
  return one;
}

std::string shown(const report& r, const screen& on) {
  std::string out;
  terminal_text::write_report(out, r, on);
  return out;
}

TEST_CASE("an issue stands over its line, with carets under what is meant and a better spelling below") {
  CHECK(shown({{misspelt()}}, {.document = document, .name = "cv.txt"}) ==
        R"(warning[email.misspelt-domain]: the domain seems to be misspelt
 --> cv.txt:2:1
  |
2 | ada@exmaple.org
  | ^^^^^^^^^^^^^^^ contact.emails[0]
  = help: did you mean "ada@example.org"?

1 warning
)");
}

TEST_CASE("without a document, the value is shown") {
  CHECK(shown({{misspelt()}}, {}) == R"(warning[email.misspelt-domain]: the domain seems to be misspelt
 --> line 2:1
  = value: ada@exmaple.org
  = help: did you mean "ada@example.org"?

1 warning
)");
}

TEST_CASE("an issue without a place names the member") {
  issue one;
  one.level = severity::error;
  one.code = "member.missing";
  one.path = "positions[2].title";
  one.message = "the title is missing: add it";
  CHECK(shown({{one}}, {.document = document, .name = "cv.txt"}) ==
        R"(error[member.missing]: the title is missing: add it
 --> cv.txt: positions[2].title

1 error
)");
}

TEST_CASE("a suggestion that the message makes already is not made twice") {
  issue one = misspelt();
  one.message = "did you mean ada@example.org?";
  CHECK(shown({{one}}, {.document = document}).find("help") == std::string::npos);
}

TEST_CASE("the sum counts what there is, the worst first") {
  report all;
  for (const severity level :
       {severity::remark, severity::warning, severity::error, severity::warning, severity::fatal}) {
    issue one;
    one.level = level;
    all.issues.push_back(one);
  }
  const std::string out = shown(all, {});
  CHECK(out.ends_with("\n1 fatal, 1 error, 2 warnings, 1 remark\n"));
  CHECK(shown({}, {}).empty());
}

TEST_CASE("carets stand under wide characters, and the gutter is as wide as the line's number") {
  issue one = misspelt();
  const std::string text = std::string(99, '\n') + "姓名: 王小明";
  one.line = 100, one.offset = text.find("王"), one.length = 9;
  CHECK(shown({{one}}, {.document = text}).find("    |\n100 | 姓名: 王小明\n    |       ^^^^^^ contact") !=
        std::string::npos);
}

TEST_CASE("colour tells how bad an issue is, and cannot be steered by the document") {
  issue one = misspelt();
  one.path = "a\x1b[2Jb";
  const std::string out = shown({{one}}, {.document = document, .colour = true});
  CHECK(out.starts_with("\x1b[1;33mwarning\x1b[0m"));
  CHECK(out.find("\x1b[2J") == std::string::npos);
}

}  // namespace report_test
