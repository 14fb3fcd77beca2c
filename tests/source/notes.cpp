// SPDX-License-Identifier: BSL-1.0
#include <vitae/source/notes.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "../catch.hpp"

namespace notes_test {

using vitae::extent;
using vitae::fault;
using vitae::notes;
using vitae::path;
using vitae::report;
using vitae::severity;

const fault odd{"odd", "make it even", "2"};

TEST_CASE("an issue says what is wrong, where, and what would be better") {
  const std::string_view document = "first\nsecond 1\n";
  notes taken(document);
  const path root, numbers = root / "numbers";
  taken.add(severity::warning, odd, numbers / 0, extent{13, 1}, "1");
  const report said = taken.take();
  REQUIRE(said.issues.size() == 1);
  const vitae::issue& issue = said.issues[0];
  CHECK(issue.level == severity::warning);
  CHECK(issue.code == "odd");
  CHECK(issue.path == "numbers[0]");
  CHECK(issue.message == "make it even");
  CHECK(issue.suggestion == "2");
  CHECK(issue.value == "1");
  CHECK(extent{issue.offset, issue.length}.of(document) == "1");
  CHECK(issue.line == 2);
  CHECK(issue.column == 8);
}

TEST_CASE("lines and columns are counted from one, columns in characters") {
  struct place {
    std::size_t offset, line, column;
  };
  const std::string_view document = "añb\n\n中文x";
  const std::vector<place> places{{0, 1, 1}, {1, 1, 2}, {3, 1, 3}, {5, 2, 1}, {6, 3, 1}, {9, 3, 2}, {12, 3, 3}};
  SECTION("asked in order") {
    notes taken(document);
    for (const place& p : places) taken.add(severity::error, odd, "", extent{p.offset, 1}, "");
    const report said = taken.take();
    for (std::size_t i = 0; i < places.size(); ++i) {
      CHECK(said.issues[i].line == places[i].line);
      CHECK(said.issues[i].column == places[i].column);
    }
  }
  SECTION("asked backwards") {
    notes taken(document);
    for (std::size_t i = places.size(); i-- > 0;) taken.add(severity::error, odd, "", extent{places[i].offset, 1}, "");
    const report said = taken.take();
    for (std::size_t i = 0; i < places.size(); ++i) {
      CHECK(said.issues[i].line == places[i].line);
      CHECK(said.issues[i].column == places[i].column);
    }
  }
}

TEST_CASE("a place past the end is the end") {
  notes taken("ab");
  taken.add(severity::fatal, odd, "", extent{100, 1}, "");
  const report said = taken.take();
  CHECK(said.issues[0].line == 1);
  CHECK(said.issues[0].column == 3);
}

TEST_CASE("issues come in the order of their places, those of one place in the order of filing") {
  notes taken("0123456789");
  taken.add(severity::error, odd, "late", extent{7, 1}, "");
  taken.add(severity::error, odd, "early", extent{1, 1}, "");
  taken.add(severity::error, odd, "late too", extent{7, 1}, "");
  CHECK_FALSE(taken.empty());
  CHECK(taken.so_far().issues[0].path == "late");
  const report said = taken.take();
  CHECK(said.issues[0].path == "early");
  CHECK(said.issues[1].path == "late");
  CHECK(said.issues[2].path == "late too");
}

TEST_CASE("a long value is quoted up to a length a person would read, and never through a character") {
  notes taken("");
  taken.add(severity::error, odd, "", extent{}, std::string(5000, 'x'));
  taken.add(
      severity::error, odd, "", extent{}, "x" + [] {
        std::string wide;
        for (int i = 0; i < 200; ++i) wide += "é";
        return wide;
      }());
  const report said = taken.take();
  CHECK(said.issues[0].value == std::string(200, 'x'));
  CHECK(said.issues[1].value.size() == 199);
  CHECK(said.issues[1].value.ends_with("é"));
}

TEST_CASE("a path is kept whole, but not a key of any length") {
  notes taken("");
  const std::string deep(2000, 'x'), endless(1'000'000, 'x');
  taken.add(severity::error, odd, deep, extent{}, "");
  taken.add(severity::error, odd, endless, extent{}, "");
  const report said = taken.take();
  CHECK(said.issues[0].path == deep);
  CHECK(said.issues[1].path.size() == 4096);
}

TEST_CASE("hostile input cannot fill the memory with issues: the last one says that there are more") {
  notes taken("x");
  for (std::size_t i = 0; i < notes::most + 10; ++i) taken.add(severity::error, odd, "", extent{0, 1}, "");
  CHECK(taken.take().issues.size() == notes::most);
  notes again("x");
  for (std::size_t i = 0; i < notes::most; ++i) again.add(severity::error, odd, "", extent{0, 1}, "");
  CHECK(again.so_far().issues.back().code == "report.too-long");
}

TEST_CASE("ten thousand issues on one long line are filed in good time") {
  const std::string line(200'000, 'x');
  notes taken(line);
  for (std::size_t i = 0; i < 9'000; ++i) taken.add(severity::error, odd, "", extent{i * 20, 1}, "");
  CHECK(taken.take().issues.size() == 9'000);
}

TEST_CASE("nothing filed is an empty report") {
  notes taken("text");
  CHECK(taken.empty());
  CHECK(taken.document() == "text");
  CHECK(taken.take() == report{});
}

}  // namespace notes_test
