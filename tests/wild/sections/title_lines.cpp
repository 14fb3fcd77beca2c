// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/sections/title_lines.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace title_lines_test {

using namespace vitae::wild_text;

static_assert(title_lines::begins_capital("🎓 Education") && !title_lines::begins_capital("- and so on"));

/// How much the first line of a document is set like a title.
float first_of(std::string_view document) {
  const outline doc = read_outline(flatten(document));
  return title_lines(doc).strength(0);
}

TEST_CASE("headings, capitals and bold lines are set like titles, running text is not") {
  CHECK(first_of("## Work\ntext") == 1);
  CHECK(first_of("WORK\ntext") >= 0.9F);
  CHECK(first_of("**Work**\ntext") >= 0.9F);
  CHECK(first_of("Work:\ntext") == 0.5F);
  CHECK(first_of("- Work\n  - Clerk\n") == 0.5F);
  CHECK(first_of("- Clerk\n- Cook\n") == 0);
  CHECK(first_of("| Work | |\n") == 0.5F);
  CHECK(first_of("| Work | Oslo |\n") == 0);
  CHECK(first_of("This is a line of running text, as everyone can see at once, and it goes on.\n") == 0);
  CHECK(first_of("**[Work](https://example.org)**\n") == 0);
  CHECK(first_of("**[Work](#work)**\n") >= 0.9F);
  CHECK(first_of("ada@example.org\n") == 0);
  CHECK(first_of("EXAMPLE.ORG/ADA/\n") == 0);
  CHECK(first_of("TOOLS/LANGUAGES\n") >= 0.9F);
}

TEST_CASE("a glyph marks a title where it stands over text without one") {
  const outline page = read_outline(flatten("Ada\n\n■ Work\nBaker\n\n■ Ovens\n■ Rolls\n"));
  const title_lines lines(page);
  CHECK(lines.strength(1) == 0.5F);
  CHECK(lines.strength(3) == 0);
  CHECK(lines.strength(4) == 0);
  const outline spaced = read_outline(flatten("Ada\n\n* Work\n\nBaker\n\n* Ovens\n"));
  CHECK(title_lines(spaced).strength(1) == 0.5F);
}

TEST_CASE("without blank lines in a document none is missing before a title") {
  const auto third_of = [](std::string_view document) {
    const outline doc = read_outline(flatten(document));
    return title_lines(doc).strength(2);
  };
  CHECK(third_of("Ada Quill\nClerk\nEducation\nB.Sc., University of Leeds\n") == 0.5F);
  CHECK(third_of("Ada Quill\n\nClerk\nEducation\nB.Sc., University of Leeds\n") == 0.2F);
}

TEST_CASE("a line right below a job's title in small letters follows it") {
  const auto follows = [](std::string_view document) {
    const outline doc = read_outline(flatten(document));
    return title_lines(doc).follows_job(1);
  };
  CHECK(follows("Senior Baker\nHARBOUR MILL\n2019 - 2021\n"));
  CHECK_FALSE(follows("Senior Baker\n\nHARBOUR MILL\n"));
  CHECK_FALSE(follows("SENIOR BAKER\nHARBOUR MILL\n"));
  CHECK_FALSE(follows("Harbour and sea\nHARBOUR MILL\n"));
}

TEST_CASE("a title is bare without the decoration around it") {
  struct sample {
    std::string_view document, title;
  };
  static constexpr sample samples[] = {
      {"== Education ==", "Education"}, {"JOURNAL.....", "JOURNAL"}, {"Skills:", "Skills"}, {"🎓 Studies", "Studies"}};
  for (const auto& [document, title] : samples) {
    CAPTURE(std::string(document));
    const outline doc = read_outline(flatten(document));
    const span s = title_lines(doc).bare(0);
    CHECK(doc.plain.of(s.begin, s.end) == title);
  }
}

TEST_CASE("lines of one kind are set alike") {
  const outline doc = read_outline(flatten("**Work**\n\n**Studies**\n\nWork:\n\n# Work\n"));
  const title_lines lines(doc);
  REQUIRE(doc.blocks.size() == 4);
  const auto set = [&](std::size_t i) { return lines.setting_of(doc.blocks[i]); };
  CHECK(set(1).how == set(0).how);
  CHECK(set(1).flush);
  CHECK_FALSE(set(0) == set(2));
  CHECK(set(2).colon);
  CHECK(set(3).level == 1);
}

TEST_CASE("a year in a line or in the two below it dates what begins there") {
  const outline doc = read_outline(flatten("# Mate\n\nTern\n\n2019 - 2020\n\nRoute 66\n\nx\n\ny\n"));
  const title_lines lines(doc);
  REQUIRE(doc.blocks.size() == 6);
  CHECK(lines.dated_soon(0));
  CHECK(lines.dated_soon(2));
  CHECK_FALSE(lines.dated_soon(3));
  CHECK_FALSE(lines.dated_soon(5));
}

TEST_CASE("a heading's sibling is the next of its level, or the one before it") {
  const outline doc = read_outline(flatten("# A\n## B\nx\n## C\n### D\n# E\n## F\n"));
  const title_lines lines(doc);
  REQUIRE(doc.blocks.size() == 7);
  CHECK(lines.sibling(1) == 3);
  CHECK(lines.sibling(3) == 1);
  CHECK(lines.sibling(0) == 5);
  CHECK(lines.sibling(6) == 6);
}

TEST_CASE("what stands right below a date goes on with its entry") {
  const auto second = [](std::string_view document) {
    const outline doc = read_outline(flatten(document));
    return title_lines(doc).follows_date(1);
  };
  CHECK(second("Example Ltd., Oslo 05/2018 - 06/2020\nHARBOUR.ORG\n"));
  CHECK(second("Example Ltd., Oslo, 2018 - Present\nHARBOUR.ORG\n"));
  CHECK_FALSE(second("Example Ltd., Oslo, 2018 - 2020\n\nEDUCATION\n"));
  CHECK_FALSE(second("Example Ltd., Oslo\nEDUCATION\n"));
}

TEST_CASE("what stands right below a line and is in the singular remarks on it") {
  const auto second = [](std::string_view document) {
    const outline doc = read_outline(flatten(document));
    return title_lines(doc).is_remark(1);
  };
  CHECK(second("Slow lenses. Optics, 2020.\n**Oral Presentation**\n"));
  CHECK_FALSE(second("Slow lenses. Optics, 2020.\n**Talks**\n"));
  CHECK_FALSE(second("Slow lenses. Optics, 2020.\nEducation\n"));
  CHECK_FALSE(second("Slow lenses. Optics, 2020.\n\n**Oral Presentation**\n"));
  CHECK_FALSE(second("Slow lenses. Optics, 2020.\n## Oral Presentation\n"));
  CHECK_FALSE(second("Slow lenses. Optics, 2020.\n**TEACHING**\n"));
}

TEST_CASE("the years behind a title are no part of it") {
  const auto bare = [](std::string_view document) {
    const outline doc = read_outline(flatten(document));
    const span s = title_lines(doc).bare(0);
    return std::string(doc.plain.of(s.begin, s.end));
  };
  CHECK(bare("Experience 2011 - Present\n\nClerk\n") == "Experience");
  CHECK(bare("Work Experience 2011 \xE2\x80\x93 2019\n\nClerk\n") == "Work Experience");
  CHECK(bare("Class of 2011 - 2019 and on\n\nClerk\n") == "Class of 2011 - 2019 and on");
  CHECK(bare("Since 2011\n\nClerk\n") == "Since 2011");
}

}  // namespace title_lines_test
