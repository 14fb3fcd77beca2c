// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/scores/transition.hpp>

#include <algorithm>

#include "../../../catch.hpp"

namespace transition_test {

using namespace vitae::wild_text::citing;

/// Every boundary of one kind, and none.
constexpr std::uint32_t leads[] = {0,          at_comma,      at_semicolon,  at_period,     at_colon,
                                   at_dash,    at_joiner,     at_question,   at_quote_open, at_quote_close,
                                   at_newline, at_paren_open, at_paren_close};

TEST_CASE("a path never runs back") {
  for (const std::uint32_t lead : leads) {
    for (unsigned f = tail_in; f < label_count; ++f) {
      for (unsigned t = 0; t < tail_in; ++t) {  // from the tail to authors or a title
        CHECK(transition(static_cast<label>(f), static_cast<label>(t), lead, false) == never);
      }
    }
    for (const label title : {title_period, title_comma, title_quoted}) {
      CHECK(transition(title, natural, lead, false) == never);
      CHECK(transition(title, early_date, lead, false) == never);
    }
    CHECK(transition(late_natural, title_period, lead, false) == never);
    CHECK(transition(after_number, tail_number, lead, false) == never);
  }
}

TEST_CASE("what is set apart behind a title in quotes is rather a journal than a name") {
  const label title = lead_quoted, name = late_natural;
  CHECK(transition(title, name, at_comma | at_quote_close | at_print_open, false) <
        transition(title, name, at_comma | at_quote_close, false));
  CHECK(transition(title, name, at_comma | at_quote_close | at_print_open, false) <
        transition(title_quoted, venue, at_comma | at_quote_close | at_print_open, false));
}

TEST_CASE("within one run of print a title goes on rather than end") {
  for (const std::uint32_t stop : {at_period, at_comma, at_semicolon}) {
    CHECK(transition(title_period, title_period, stop | at_one_print, false) >
          transition(title_period, title_period, stop, false));
    CHECK(transition(title_period, venue, stop | at_one_print, false) < transition(title_period, venue, stop, false));
    CHECK(transition(venue, venue, stop | at_one_print, false) > transition(venue, venue, stop, false));
  }
  CHECK(transition(lead_quoted, lead_title, at_quote_close | at_one_print, false) >
        transition(lead_quoted, venue, at_quote_close | at_one_print, false));
}

TEST_CASE("a colon stands behind no author before a venue") {
  CHECK(transition(late_natural, venue, at_colon, false) < transition(late_natural, venue, at_comma, false));
}

TEST_CASE("given names follow a family name and nothing else") {
  for (const label from : {given, natural, vancouver, company})
    CHECK(transition(from, given, at_comma, false) == never);
  CHECK(transition(family, given, at_comma, false) > never);
  CHECK(transition(family, natural, at_comma, false) == never);
  CHECK(transition(late_family, late_given, at_comma, false) > never);
  CHECK(transition(family, late_given, at_comma, false) == never);
}

TEST_CASE("a boundary that suits two labels scores above one that does not") {
  CHECK(transition(natural, natural, at_comma, false) > transition(natural, natural, at_colon, false));
  CHECK(transition(natural, title_period, at_period, false) > transition(natural, title_period, at_dash, false));
  CHECK(transition(title_period, venue, at_period, false) > transition(title_period, venue, at_joiner, false));
  CHECK(transition(venue, venue, at_joiner, false) > transition(venue, venue, at_period, false));
}

TEST_CASE("no boundary makes more of two labels than the most that is said to be possible") {
  float most = never;
  bool within = true;
  for (const std::uint32_t a : leads)
    for (const std::uint32_t b : leads)
      for (const std::uint32_t more : {0U, std::uint32_t{at_print_open}, std::uint32_t{at_print_close},
                                       std::uint32_t{at_print_open | at_print_close | at_abbreviation}})
        for (unsigned from = 0; from < label_count; ++from)
          for (unsigned to = 0; to < label_count; ++to)
            for (const bool counted : {false, true}) {
              const float gain = transition(static_cast<label>(from), static_cast<label>(to), a | b | more, counted);
              most = std::max(most, gain);
              within = within && gain <= most_gain(static_cast<label>(to));
            }
  CHECK(most > 2.0F);
  CHECK(within);
}

}  // namespace transition_test
