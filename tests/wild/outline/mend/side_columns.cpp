// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/outline/mend/side_columns.hpp>

#include <string>
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>

#include "../../../catch.hpp"

namespace side_columns_test {

using namespace vitae::wild_text;

std::string parted(std::string_view text) { return side_columns(flatten(text)).part().text; }

constexpr std::string_view page =
    "                Ada Quill, keeper of lamps and of the books of a harbour\n"
    "\n"
    "SKILLS                       WORK\n"
    "Lamps, wicks and their oil   Keeper of Lamps, Quill University, 2014 - 2018\n"
    "Charts of the northern sea     • Trimmed the lamps of a harbour and kept the\n"
    "                                 books of its keeper\n"
    "LANGUAGES                      • Taught others how to trim a lamp\n"
    "Welsh, spoken in harbours      • Wrote a book on the wicks of harbour lamps\n"
    "Irish, as spoken on boats\n"
    "                             Clerk, Salt Press, 2012 - 2014\n"
    "CONTACT                        • Counted barrels of salt and what they weigh\n"
    "ada@example.com                • Sold these to the masters of ships\n"
    "                                 that came by\n"
    "A last line over the whole width of the page, which crosses the gutter\n";

TEST_CASE("the right column of a page comes behind the left one") {
  CHECK(parted(page) ==
        "                Ada Quill, keeper of lamps and of the books of a harbour\n"
        "\n"
        "SKILLS\n"
        "Lamps, wicks and their oil\n"
        "Charts of the northern sea\n"
        "\n"
        "LANGUAGES\n"
        "Welsh, spoken in harbours\n"
        "Irish, as spoken on boats\n"
        "\n"
        "CONTACT\n"
        "ada@example.com\n"
        "\n"
        "\n"
        "WORK\n"
        "Keeper of Lamps, Quill University, 2014 - 2018\n"
        "  • Trimmed the lamps of a harbour and kept the\n"
        "    books of its keeper\n"
        "  • Taught others how to trim a lamp\n"
        "  • Wrote a book on the wicks of harbour lamps\n"
        "\n"
        "Clerk, Salt Press, 2012 - 2014\n"
        "  • Counted barrels of salt and what they weigh\n"
        "  • Sold these to the masters of ships\n"
        "    that came by\n"
        "A last line over the whole width of the page, which crosses the gutter\n");
}

TEST_CASE("what was moved keeps its place in the document") {
  const plain_text plain = side_columns(flatten(page)).part();
  for (const std::string_view words : {"SKILLS", "WORK", "Charts of the northern sea", "that came by", "A last line"}) {
    const std::size_t at = plain.text.find(words);
    CHECK(plain.where(at, at + words.size()).of(page) == words);
  }
}

TEST_CASE("tables, dates and titles beside the text are no columns of a page") {
  std::string dates, titles, table;
  for (int i = 0; i < 12; ++i) {
    dates += "Keeper of the lamps of a harbour and its books    March 2014\n  • trimmed them\n";
    titles += i % 4 != 0 ? "                   • Kept the lamps of a harbour and its books\n"
                         : "LAMPS              Keeper of Lamps, Quill University\n";
    table += "Trimming of wicks            • the lamps of a harbour and of its ships\n";
  }
  for (const std::string& text : {dates, titles, table, std::string(), std::string("\n\n    \n")})
    CHECK(parted(text) == text);
}

TEST_CASE("a page whose lines cross the gutter stays as it is") {
  std::string crossed;
  for (std::size_t at = 0; at < page.size(); at = page.find('\n', at) + 1)
    crossed +=
        std::string(page.substr(at, page.find('\n', at) - at)) + "\nA line that is as wide as all of the page is\n";
  CHECK(parted(crossed) == crossed);
}

}  // namespace side_columns_test
