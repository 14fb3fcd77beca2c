// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/tokens/token.hpp>

#include "../../../catch.hpp"
#include "../line.hpp"

namespace token_test {

namespace citing = vitae::wild_text::citing;
namespace tokens = citing::tokens;

static_assert(tokens::is_author_mark('*') && tokens::is_author_mark(U'†') && tokens::is_author_mark(U'¹'));
static_assert(tokens::is_author_mark(U'✉') && !tokens::is_author_mark('-') && !tokens::is_author_mark('1'));

static_assert(tokens::is_word_point('a') && tokens::is_word_point('Z') && tokens::is_word_point('7'));
static_assert(tokens::is_word_point(U'é') && tokens::is_word_point(U'中') && tokens::is_word_point(U'\u0301'));
static_assert(!tokens::is_word_point('.') && !tokens::is_word_point(' ') && !tokens::is_word_point('_'));
static_assert(!tokens::is_word_point(U'–') && !tokens::is_word_point(U'«') && !tokens::is_word_point(U'、'));
static_assert(!tokens::is_word_point(U'¹') && !tokens::is_word_point(0xFFFD));

TEST_CASE("initials are one capital, or two with a mark inside") {
  for (const std::string_view initials : {"J", "É", "J-L"}) {
    CAPTURE(std::string(initials));
    CHECK(citing::shapes::initial_like(citation_tests::tokenized(initials).tokens[0]));
  }
  for (const std::string_view other : {"j", "JL", "Jo", "7", "李", ",", "J1"}) {
    CAPTURE(std::string(other));
    CHECK_FALSE(citing::shapes::initial_like(citation_tests::tokenized(other).tokens[0]));
  }
}

TEST_CASE("a closing mark before a word opens a quotation where none is open") {
  const auto kinds = [](std::string_view line) {
    std::string out;
    for (const citing::token& t : citation_tests::tokenized(line).tokens)
      out += t.is(citing::token_kind::quote_open) ? "<" : t.is(citing::token_kind::quote_close) ? ">" : "";
    return out;
  };
  CHECK(kinds("Quill, ”Slow lenses.” Optics") == "<>");
  CHECK(kinds("Quill”Slow lenses.”Optics") == "<>");
  CHECK(kinds("Quill, “Slow lenses.” Optics") == "<>");
  CHECK(kinds("Slow lenses ” and") == ">");
}

TEST_CASE("endings tell nouns and adjectives from names") {
  for (const std::string_view word : {"computation", "robotics", "probability", "scalable", "software"}) {
    CHECK(citing::shapes::ends_like_title(word));
  }
  for (const std::string_view name : {"Quill", "Marsh", "tion", "Ware", ""}) {
    CHECK_FALSE(citing::shapes::ends_like_title(name));
  }
}

TEST_CASE("a token has a kind, a length and classes") {
  const citation_tests::tokenized line("Journal, 12");
  CHECK(line.tokens[0].is(citing::token_kind::word));
  CHECK(line.tokens[0].size() == 7);
  CHECK(line.tokens[0].has(citing::venue_head));
  CHECK_FALSE(line.tokens[0].has(citing::month_word));
  CHECK(line.tokens[2].classes == 0);
}

TEST_CASE("a text starts with a word without regard to case") {
  CHECK(citing::tokens::starts("the Correspondence", 4, "correspond"));
  CHECK_FALSE(citing::tokens::starts("the Core", 4, "correspond"));
}

}  // namespace token_test
