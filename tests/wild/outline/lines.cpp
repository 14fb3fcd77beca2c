// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace {

using namespace vitae::wild_text;

template <std::size_t N, class Question>
void all_are(bool answer, const std::string_view (&texts)[N], Question question) {
  for (const std::string_view one : texts) {
    CAPTURE(std::string(one));
    CHECK(question(one) == answer);
  }
}

static_assert(lines::is_rule("-----") && !lines::is_rule("- x -"));

TEST_CASE("a rule is nothing but its characters") {
  all_are(true, {"---", "* * *", "═════", "_______", "==", "--", "~~~~", "———"}, lines::is_rule);
  all_are(false, {"", "-", "**", "-- x", "Work", "1---", "· ·"}, lines::is_rule);
}

TEST_CASE("a delimiter row has dashes and bars") {
  all_are(true, {"|---|:--:|", "--- | ---", "---\t---", "+---+---+"}, lines::is_delimiter);
  all_are(false, {"", "---", "| a | b |", "|||", "2019 | 2020"}, lines::is_delimiter);
}

TEST_CASE("capitals are three letters or more without a small one") {
  all_are(true, {"WORK", "WORK & STUDY", "ÉTUDES", "R&D LAB 3"}, lines::is_capital);
  all_are(false, {"", "IT", "Work", "2019", "WORk", "北京大学"}, lines::is_capital);
}

TEST_CASE("prose is eight words or more, most of them small") {
  all_are(true, {"Built the ledger that keeps all the accounts of it", "we like to read and to write in the open"},
          lines::is_prose);
  all_are(false,
          {"", "Built the ledger", "Senior Lecturer In Early Modern History At Example University London",
           "2019 2020 2021 2022 2023 2024 2025 2026 2027"},
          lines::is_prose);
}

TEST_CASE("a line of two parts has a gap") {
  all_are(true, {"Acme\t2019", "Acme   2019", "Welsh ..... fluent"}, lines::has_gap);
  all_are(false, {"", "Acme 2019", "Acme... 2019"}, lines::has_gap);
}

TEST_CASE("a line of YAML begins with a small key and a colon") {
  all_are(true, {"start_date: 2019", "name:", "end-date: x"}, lines::is_scalar);
  all_are(false, {"", "Advisor: X", "https://example.org", "a: b", "two words: x"}, lines::is_scalar);
}

TEST_CASE("a line begins small unless it is an address or a brand") {
  all_are(true, {"and went on", "école"}, lines::begins_small);
  all_are(false, {"", "And", "ada@example.org", "https://example.org", "www.example.org", "iOS apps", "3 of them"},
          lines::begins_small);
}

TEST_CASE("a wrapped sentence goes on, an entry's next line does not") {
  const auto blocks = [](std::string_view document) { return read_outline(flatten(document)).blocks.size(); };
  CHECK(blocks("- Kept the engines of the old harbour ferry\n  running through the winter") == 1);
  CHECK(blocks("We kept the engines of the old harbour ferry and its\nsister running through the winter.") == 1);
  CHECK(blocks("Example Ferries\nEngineer") == 2);
  CHECK(blocks("# Heading\nand text") == 2);
  CHECK(blocks("Example Ferries\n\n\nand more") == 2);
}

TEST_CASE("no bytes are too odd for a question about a line") {
  std::string bytes;
  for (int i = 255; i >= 0; --i) bytes += static_cast<char>(i);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const std::string_view rest = std::string_view(bytes).substr(i);
    CHECK_FALSE(lines::is_rule(rest));
    CHECK_FALSE(lines::is_delimiter(rest));
    CHECK_FALSE(lines::is_prose(rest));
  }
}

}  // namespace
