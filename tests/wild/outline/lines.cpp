// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/lines.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../catch.hpp"

namespace lines_test {

using namespace vitae::wild_text;

static_assert(words::is_sorted(lines::open_words));
static_assert(lines::ends_open("Department of Economics and") && !lines::ends_open("and") &&
              !lines::ends_open("a band"));
static_assert(lines::is_capital("WORK & PLAY") && !lines::is_capital("Work") && !lines::is_capital("42"));
static_assert(lines::has_letter("11 é") && !lines::has_letter("11 %") && !lines::has_letter(""));
static_assert(lines::is_sentence("Leitung der Werkstatt und Wartung der Lampen mit dem Kran des Hafens."));
static_assert(!lines::is_sentence("Leitung der Werkstatt und Wartung der Lampen mit dem Kran des Hafens"));
static_assert(!lines::is_sentence("Senior Engineer, Example GmbH, Berlin, Germany, May 2018 to May 2020 etc."));
static_assert(!lines::is_sentence("We mended lamps.") && !lines::is_sentence(""));
static_assert(lines::has_gap("a    b") && lines::has_gap("a\tb") && lines::has_gap("a .... b") &&
              !lines::has_gap("a b"));
static_assert(lines::shouts_title("EDUCATION") && lines::shouts_title("PROFESSIONAL EXPERIENCE") &&
              !lines::shouts_title("IBM UK") && !lines::shouts_title("EXAMPLE LTD.") &&
              !lines::shouts_title("Education") && !lines::shouts_title(""));
static_assert(lines::is_scalar("FROM: 2019") && lines::is_scalar("start_date: 2019") &&
              lines::is_scalar("tongues : Welsh") && !lines::is_scalar("Start: 2019") && !lines::is_scalar("a b: c"));

static_assert(lines::ends_open("Department of Economics and") && lines::ends_open("led a team of") &&
              !lines::ends_open("and") && !lines::ends_open("Example Ltd."));
static_assert(lines::begins_label("Supervisor: Ada Quill") && lines::begins_label("Final Grade: 1.0") &&
              !lines::begins_label("10:30 in Leeds") && !lines::begins_label("One of the many: x"));

static_assert(lines::is_bracketed("by Ada Quill", "(Example University)") &&
              lines::is_bracketed("(of Port", "Leeds)") && !lines::is_bracketed("(of Leeds)", "Clerk") &&
              !lines::is_bracketed("(of Leeds", "Clerk"));

static_assert(lines::columns("  \t") == 6 && lines::columns("é-") == 2 && lines::columns("") == 0);

TEST_CASE("a wrapped line goes on, a new one does not") {
  const auto goes_on = [](std::string_view first, std::string_view second, block_kind kind, std::size_t indent,
                          std::size_t gap) {
    plain_text plain;
    plain.text = std::string(first) + "\n" + std::string(second);
    plain.styles.resize(plain.text.size());
    plain.origin.add(0, plain.text.size());
    block before;
    before.kind = kind;
    before.text = {0, first.size()};
    return continues(plain, before, {first.size() + 1, plain.text.size()}, indent, gap);
  };
  CHECK(goes_on("moved the whole of the ledger over to the new", "machine in a night", block_kind::text, 0, 0));
  CHECK(goes_on("Wrote the guide", "Everyone uses it", block_kind::bullet, 2, 0));
  CHECK_FALSE(goes_on("Leader of the Lamps and of all that they light up", "example.com | ada@example.com",
                      block_kind::text, 0, 0));
  CHECK(goes_on("Research Fellow, Example University, Institute of", "Economics, Oslo", block_kind::text, 0, 0));
  CHECK(goes_on("Example University of the Whole North, BSc Optics –", "Leeds, England", block_kind::text, 0, 0));
  CHECK_FALSE(goes_on("so that each ledger was read once and they all said \"thank you for it. \"", "Prizes won",
                      block_kind::bullet, 0, 0));
  CHECK_FALSE(
      goes_on("Institut de la mer et de la vie des ports, un peu au nord", "2010 (6 months)", block_kind::text, 0, 0));
  CHECK(goes_on("Clerk, Example Ltd. Aug", "2017 - 2019", block_kind::text, 0, 0));
  CHECK(goes_on("Clerk of the Ledgers, Example Ltd., Smallbridge,", "1/87--7/88.", block_kind::text, 0, 0));
  CHECK_FALSE(goes_on("Clerk of the Ledgers, Example Ltd., Smallbridge,", "Engineer", block_kind::text, 0, 0));
  CHECK_FALSE(goes_on("Thesis: of the keeping of ledgers and of those who kept them", "Supervisor: Ada Quill",
                      block_kind::text, 0, 0));
  CHECK_FALSE(goes_on("Skills", "python, git", block_kind::text, 0, 0));
  CHECK_FALSE(goes_on("Example GmbH, Berlin", "Engineer", block_kind::text, 0, 0));
  CHECK_FALSE(goes_on("Title", "and text", block_kind::heading, 0, 0));
  CHECK_FALSE(goes_on("It ended there.", "And began again", block_kind::text, 0, 1));
  CHECK(
      goes_on("2023-Present Researcher, Lamp group, Holm Institute of Mathe-", "matics, Oslo", block_kind::text, 0, 1));
  CHECK(goes_on("2019-2023 PhD in mathematics at Holm Institute under the", "guidance of Bo Reed", block_kind::text, 0,
                1));
  CHECK_FALSE(goes_on("2019-2023 PhD in mathematics at the Holm Institute, Oslo", "lamps", block_kind::text, 0, 1));
  CHECK_FALSE(goes_on("- name", "degree: BSc", block_kind::bullet, 2, 0));
  CHECK_FALSE(goes_on("2015 - 2018 - Auxiliar administrativo en el departamento de compras de la empresa",
                      "2010 - 2015 - Auxiliar contable en el departamento de administración", block_kind::text, 0, 0));
  CHECK_FALSE(goes_on("Ada Quill of the Example Works, Riverton", "tel. 555 012 345", block_kind::text, 0, 0));
  CHECK_FALSE(goes_on("Ada Quill of the Example Works, Riverton", "ul. Wzorcowa 5", block_kind::text, 0, 0));
}

TEST_CASE("a sentence ends in a stop that is no short form's") {
  CHECK(lines::closes_sentence("Others of the crew."));
  CHECK(lines::closes_sentence("Crew:"));
  CHECK_FALSE(lines::closes_sentence("Example Ltd."));
  CHECK_FALSE(lines::closes_sentence("Lamp Trimmer"));
}

TEST_CASE("a label in bold begins a line of its own, however long it is") {
  const plain_text plain = flatten("**Name and address of employer:** Example Ltd.\nno label: here\n**No label:**\n");
  const auto begins = [&](std::size_t from, std::size_t to) { return begins_bold_label(plain, {from, to}); };
  const std::size_t first = plain.text.find('\n'), second = plain.text.find('\n', first + 1);
  CHECK(begins(0, first));
  CHECK_FALSE(begins(first + 1, second));
  CHECK_FALSE(begins(second + 1, plain.text.size() - 1));
}

TEST_CASE("a list that fills its line goes on in the next one, in a document that was wrapped") {
  const auto goes_on = [](std::string_view first, std::string_view second, block_kind kind, std::size_t width) {
    const wrapping wrapped{width, width == 0 ? std::string_view::npos : 60};
    plain_text plain;
    plain.add(first, 0, 0);
    plain.add("\n", first.size(), 0);
    plain.add(second, first.size() + 1, 0);
    block before;
    before.kind = kind;
    before.text = {0, first.size()};
    return continues(plain, before, {first.size() + 1, plain.text.size()}, 0, 0, wrapped);
  };
  constexpr std::string_view full = "Courses: Ledgers, Ropes and Knots, Tides, Charts and Stars, High";
  CHECK(goes_on(full, "Seas, Low Tides", block_kind::bullet, 70));
  CHECK(goes_on(full, "Seas, Low Tides", block_kind::text, 70));
  CHECK_FALSE(goes_on(full, "Seas, Low Tides", block_kind::text, 0));
  CHECK_FALSE(goes_on(full, "Seas, Low Tides", block_kind::text, 120));
  CHECK_FALSE(goes_on(full, "Tools: Rope, Chart", block_kind::bullet, 70));
  CHECK_FALSE(goes_on(full, "Quill University\tSpringfield, IL", block_kind::bullet, 70));
  CHECK_FALSE(goes_on(full, "EXPERIENCE", block_kind::bullet, 70));
  constexpr std::string_view bare = "Ledgers, Ropes and Knots, Tides, Charts and Stars, Event-driven";
  CHECK(goes_on(bare, "Sails, Low Tides", block_kind::text, 70));
  CHECK_FALSE(goes_on(bare, "Sails", block_kind::text, 70));
  CHECK_FALSE(goes_on(bare, "Sails, 2019", block_kind::text, 70));
  CHECK_FALSE(goes_on(bare, "Sails, Low Tides", block_kind::text, 120));
}

TEST_CASE("an item's line leaves no room where the next word would have made it longer than all others") {
  const plain_text plain = flatten("- Clerk, Example State\n  University, 2012\n");
  block item;
  item.kind = block_kind::bullet;
  item.text = {2, 22};
  const span next{25, plain.text.size() - 1};
  CHECK(leaves_no_room(plain, item, next, 30));
  CHECK_FALSE(leaves_no_room(plain, item, next, 34));
  CHECK_FALSE(leaves_no_room(plain, item, next, 0));
  item.broken = true;
  CHECK_FALSE(leaves_no_room(plain, item, next, 30));
  item.broken = false, item.kind = block_kind::text;
  CHECK_FALSE(leaves_no_room(plain, item, next, 30));
}

TEST_CASE("a title in capitals and a line below one that is not full end running text, whose last stop is missing") {
  const auto goes_on = [](std::string_view first, std::string_view second, std::size_t least = 60,
                          std::size_t indent = 0) {
    plain_text plain;
    plain.add(first, 0, 0);
    plain.add("\n", first.size(), 0);
    plain.add(second, first.size() + 1, 0);
    block before;
    before.text = {0, first.size()};
    return continues(plain, before, {first.size() + 1, plain.text.size()}, indent, 0, {80, least});
  };
  constexpr std::string_view told = "A keeper of lamps who likes to make the world a brighter place";
  CHECK_FALSE(goes_on(told, "EDUCATION"));
  CHECK_FALSE(goes_on(told, "WORK EXPERIENCE"));
  CHECK(goes_on(told, "BBC Two"));
  CHECK(goes_on(told, "NASA"));
  CHECK_FALSE(goes_on(told, "Keeper of Ropes, Example Ltd.", 70));
  CHECK_FALSE(goes_on(told, "Keeper of Ropes, Example Ltd.", std::string_view::npos));
  CHECK(goes_on(told, "Keeper of Ropes, Example Ltd.", 70, 4));
  CHECK(goes_on(told, "Orkney Islands.", 70));
  CHECK(goes_on("Role: Teacher of Knots,", "Ropes + Sails"));
  CHECK_FALSE(goes_on("Role: Teacher of Knots", "Ropes + Sails"));
  CHECK_FALSE(goes_on("Role: Teacher of Knots,", "Company: Example Ltd."));
}

TEST_CASE("a few words with capitals and a colon are a title below running text too") {
  for (const std::string_view title : {"Experience:", "Work Experience:", "Honors & Awards:"}) {
    CAPTURE(std::string(title));
    CHECK(lines::is_title_with_colon(title));
    const std::string first = "Able and willing to learn quickly in whatever harbour I may be",
                      text = first + "\n" + std::string(title);
    const plain_text plain = flatten(text);
    block before;
    before.text = {0, first.size()};
    CHECK_FALSE(continues(plain, before, {first.size() + 1, plain.text.size()}, 0, 0));
  }
  for (const std::string_view other : {"as follows:", "Among them the lamp:", "Experience", "Experience: none", "A:"}) {
    CAPTURE(std::string(other));
    CHECK_FALSE(lines::is_title_with_colon(other));
  }
}

TEST_CASE("a bracket that is open goes on in the line that closes it") {
  STATIC_REQUIRE(lines::closes_bracket("Welsh (reading,", "writing)"));
  STATIC_REQUIRE(!lines::closes_bracket("Welsh (reading)", "writing)"));
  STATIC_REQUIRE(!lines::closes_bracket("Welsh (reading", "Irish (writing)"));
  STATIC_REQUIRE(!lines::closes_bracket("Welsh", "writing)"));
}

}  // namespace lines_test
