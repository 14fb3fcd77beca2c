// SPDX-License-Identifier: BSL-1.0
#include <string>
#include <string_view>
#include <vitae/leaf/dates/phrase/lexeme.hpp>

#include "../../../catch.hpp"

namespace lexeme_test {

using namespace vitae::dates;

static_assert(lex("", 0).is(piece::end) && lex("  ", 0).is(piece::end) && lex("x", 9).is(piece::end));
static_assert(lex("  2019", 0).value == 2019 && lex("  2019", 0).gap == 2 && lex("  2019", 0).digits == 4);
static_assert(lex("\t7", 0).gap == 4 && lex("\xC2\xA0"
                                            "7",
                                            0)
                                                .gap == 1);
static_assert(lex("\n\n\n7", 0).breaks == 2);
static_assert(lex("1234567890123", 0).value == 12345678 && lex("1234567890123", 0).digits == 13);
static_assert(lex("Sept.2019", 0).end == 4 && lex("Sept.2019", 4).is(piece::dot));
static_assert(lex("set/2020", 0).is(sense::month) && lex("Out. 2021", 0).is(sense::month));
static_assert(lex("Set de 2019", 0).is(sense::month) && lex("set./2020", 0).is(sense::month));
static_assert(!lex("set 2019", 0).is(sense::month) && !lex("out", 0).is(sense::month) &&
              !lex("set of 2019", 0).is(sense::month));
static_assert(lex("--> x", 0).is(piece::dash) && lex("--> x", 0).end == 3);
static_assert(lex("....", 0).is(piece::ellipsis) && lex("....", 0).end == 4);
static_assert(lex("年度", 0).end == 6 && lex("月份", 0).end == 6 && lex("年級", 0).end == 3 &&
              lex("年度賞", 0).end == 3);
static_assert(lex("学年度", 0).is(piece::year_sign) && lex("学年度", 0).end == 9 &&
              !lex("学校", 0).is(piece::year_sign));
static_assert(lex("年", 0).is(piece::year_sign) && lex("现在", 0).is(sense::present) && lex("现在", 0).end == 6);
static_assert(lex("\xFF", 0).is(piece::other) && lex("\xE2\x80", 0).is(piece::other));
static_assert(lex("a\xC2\xAD"
                  "b",
                  0)
                      .end == 1,
              "a soft hyphen is a gap that takes no room");

TEST_CASE("the table of marks is sorted") {
  for (std::size_t i = 1; i < std::size(lexing::marks); ++i) {
    CHECK(lexing::marks[i - 1].point < lexing::marks[i].point);
  }
}

TEST_CASE("every glyph that serves as a dash is one") {
  for (const std::string_view dash : {"-", "‐", "‑", "‒", "–", "—", "―", "−", "－", "﹣", "→", "--", "---", "->"}) {
    CAPTURE(std::string(dash));
    CHECK(lex(dash, 0).is(piece::dash));
    CHECK(lex(dash, 0).end == dash.size());
  }
  for (const std::string_view tilde : {"~", "～", "〜", "∼"}) CHECK(lex(tilde, 0).is(piece::tilde));
  for (const std::string_view mark : {"'", "’", "‘", "`", "´", "′"}) CHECK(lex(mark, 0).is(piece::apostrophe));
}

TEST_CASE("pieces cover a text without gaps or overlap, whatever its bytes") {
  std::string text;
  unsigned state = 7;
  for (int i = 0; i < 20000; ++i) {
    state = state * 1664525U + 1013904223U;
    text += static_cast<char>(state >> 24);
  }
  std::size_t at = 0;
  for (lexeme t = lex(text, at); !t.is(piece::end); t = lex(text, at)) {
    REQUIRE(t.begin >= at);
    REQUIRE(t.end > t.begin);
    REQUIRE(t.end <= text.size());
    at = t.end;
  }
}

}  // namespace lexeme_test
