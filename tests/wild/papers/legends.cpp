// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/papers/legends.hpp>
//
#include <string_view>
#include <vitae/wild/outline/markup/flatten.hpp>
#include <vitae/wild/outline/read_outline.hpp>

#include "../../catch.hpp"

namespace legends_test {

using namespace vitae::wild_text;

/// "*=", "†c": the marks with what they mean.
std::string legend(std::string_view text, std::string_view title = {}) {
  const outline doc = read_outline(flatten(text));
  const date_table dates(doc, vitae::dates::day_order::unknown);
  evidence weigh(doc.plain);
  const context in{doc, dates, weigh};
  std::string out;
  for (const author_legend::entry& e : legend_of(in, 0, doc.blocks.size(), title).entries)
    out += e.mark + (e.equal ? "=" : "") + (e.corresponding ? "c" : "");
  return out;
}

TEST_CASE("a line among publications says what the marks mean") {
  CHECK(legend("A. Quill†, B. Reed. Slow lenses. ECCV 2020.\n\n† Equal contribution\n") == "†=");
  CHECK(legend("(\\* denotes equal contribution, † corresponding author)\n\nA. Quill. Slow lenses. 2020.\n") == "*=†c");
  CHECK(legend("Asterisks indicate equal contribution.\n") == "*=");
}

TEST_CASE("a legend that says nothing else is where the authors' flags were read from") {
  for (const std::string_view text :
       {"* Equal contribution", "(\\* denotes equal contribution, † corresponding author)",
        "Asterisks indicate equal contribution.", "† co-first authors"})
    CHECK(legends::says_no_more(text));
  for (const std::string_view text : {"* Equal contribution; see Scholar for the rest", "† Supported by a grant"})
    CHECK_FALSE(legends::says_no_more(text));
}

TEST_CASE("the asterisk of a list may be the mark") { CHECK(legend("* Equal contribution\n") == "*="); }

TEST_CASE("the title may hold the legend") {
  CHECK(legend("A. Quill. Slow lenses.\n", "Publications (* equal contribution)") == "*=");
}

TEST_CASE("titles with such words are no legends") {
  CHECK(legend("- Joint learning of wings. A. Quill*, B. Reed. ECCV 2020.\n").empty());
  CHECK(legend("- Equal rights for boats and other vessels of the northern lakes, ECCV 2020.\n").empty());
  CHECK(legend("").empty());
}

}  // namespace legends_test
