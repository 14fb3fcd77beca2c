// SPDX-License-Identifier: BSL-1.0
#include <vitae/format/bibtex/scan.hpp>
//
#include "../../catch.hpp"

namespace scan_test {

struct scanned {
  std::string keys;
  std::vector<std::string> issues;
};

scanned scan(std::string_view text) {
  vitae::notes log(text);
  vitae::bibtex_text::strings defined(text.size());
  scanned made;
  for (const auto& each : vitae::bibtex_text::scanner(text, log, defined).entries()) {
    made.keys.append(made.keys.empty() ? "" : " ").append(each.key).append("/");
    made.keys += std::to_string(each.fields.size());
  }
  for (const auto& issue : log.take().issues) made.issues.push_back(std::to_string(issue.line) + " " + issue.code);
  return made;
}

using lines = std::vector<std::string>;

TEST_CASE("entries are read in every form that BibTeX allows") {
  struct sample {
    std::string_view text, keys;
  };
  static constexpr sample samples[] = {
      {"@article{k, a = {x}, b = \"y\", c = 1}", "k/3"},
      {"@ARTICLE ( k , a = {)} , )", "k/1"},
      {"@misc{k}", "k/0"},
      {"@misc{k,}", "k/0"},
      {"@misc{}", "/0"},
      {"@misc{a = 1, b = 2}", "/2"},
      {"@misc{, a = 1}", "/1"},
      {"@misc{a key with spaces, a = 1}", "a key with spaces/1"},
      {"@misc{a,x=1}@misc{b,x=1} text @misc{c,x=1}", "a/1 b/1 c/1"},
      {"words, me@example.org, @ alone, @word alone\n@misc{a,x=1}", "a/1"},
      {"% @misc{a,x=1}\n  % @misc{b,x=1}\n@misc{c,x=1} % @misc{d,x=1}", "c/1 d/1"},
      {"@misc{a, % a remark, with = and }\n x = 1 % another\n}", "a/1"},
      {"@comment{@misc{a,x=1} {}}@misc{b,x=1}", "b/1"},
      {"@comment @misc{a,x=1}\n@misc{b,x=1}", "b/1"},
      {"@comment{ never closed\n@misc{b,x=1}", "b/1"},
      {"@preamble{\"\\newcommand{\\x}{}\" # {y}}@misc{b,x=1}", "b/1"},
      {"@string{s = \"t\"}@misc{b,x=s # s}", "b/1"},
      {"@misc{a,,x=1,,y=2,,}", "a/2"},
  };
  for (const auto& [text, keys] : samples) {
    CAPTURE(std::string(text));
    const scanned made = scan(text);
    CHECK(made.keys == keys);
    CHECK(made.issues == lines{});
  }
}

TEST_CASE("broken entries are reported at their line and skipped; what follows is read") {
  struct sample {
    std::string_view text, keys, issue;
  };
  static constexpr sample samples[] = {
      {"\n@misc{a, x = {never closed\n@misc{b,x=1}", "b/1", "2 bibtex.broken-entry"},
      {"@misc{a, x = \"never closed, y = {1}}\n\n@misc{b,x=1}", "b/1", "1 bibtex.broken-entry"},
      {"@misc{a, x = 1\n@misc{b,x=1}", "b/1", "1 bibtex.broken-entry"},
      {"@misc{a, x = 1,\n  @misc{b,x=1}", "b/1", "1 bibtex.broken-entry"},
      {"@misc{a, x 1}\n@misc{b,x=1}", "b/1", "1 bibtex.broken-entry"},
      {"@misc{a, x = }\n@misc{b,x=1}", "b/1", "1 bibtex.broken-entry"},
      {"@misc{a, x = 1, {y}}\n@misc{b,x=1}", "b/1", "1 bibtex.broken-entry"},
      {"@misc a, x = 1}\n@misc{b,x=1}", "b/1", "1 bibtex.broken-entry"},
      {"@string{s}\n@misc{b,x=1}", "b/1", "1 bibtex.broken-entry"},
      {"@string{s = }\n@misc{b,x=1}", "b/1", "1 bibtex.broken-entry"},
      {"@preamble{\"x\"\n@misc{b,x=1}", "b/1", "1 bibtex.broken-entry"},
      {"@misc{b,x=1}\n@misc{a, x = 1", "b/1", "2 bibtex.broken-entry"},
      {"@misc{b,x=1}\n@misc{a, x = {1}}}}\n@misc{c,x=1", "b/1 a/1", "3 bibtex.broken-entry"},
  };
  for (const auto& [text, keys, issue] : samples) {
    CAPTURE(std::string(text));
    const scanned made = scan(text);
    CHECK(made.keys == keys);
    CHECK(made.issues == lines{std::string(issue)});
  }
}

TEST_CASE("slips that leave no doubt are warned of") {
  CHECK(scan("@misc{a, x = {1} y = {2}}").issues == lines{"1 bibtex.missing-comma"});
  CHECK(scan("@misc{a, x = {1} y = {2}}").keys == "a/2");
  CHECK(scan("@misc{a, x = {1},\n X = {2}}").issues == lines{"2 bibtex.repeated-field"});
  CHECK(scan("@misc{a, x = nosuch}").issues == lines{"1 bibtex.unknown-string"});
}

}  // namespace scan_test
