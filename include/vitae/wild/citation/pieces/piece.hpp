// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/facts/recognise.hpp>

/// A line cut at its punctuation: the pieces that a path of labels runs over.
namespace vitae::wild_text::citing {

/// What stands between two pieces: a set of bits; none is white space alone.
enum boundary : std::uint32_t {
  at_comma = 1,
  at_semicolon = 2,
  at_period = 4,
  at_colon = 8,
  at_question = 16,
  at_dash = 32,
  at_joiner = 64,
  at_quote_open = 128,
  at_quote_close = 256,
  at_paren_open = 512,
  at_paren_close = 1024,
  at_print_open = 2048,
  at_print_close = 4096,
  at_abbreviation = 8192,  // with at_period: the word before may be a short form
  at_start = 16384,
  at_initial = 32768,  // with at_period: after the initials of a name
  at_newline = 131072,
  at_run_on = 262144,     // nothing but white space, where a stop was meant
  at_one_print = 524288,  // inside a run in print of its own: "*Wings, Paper, and Hands*"
  at_list = 65536         // with at_comma: in a list that "and" ends
};

/// The boundary between two tokens in a row that are printed differently; 0 where they are not.
constexpr std::uint32_t print_boundary(const token& before, const token& now) {
  constexpr unsigned shown = italic | bold | linked | boxed;
  const unsigned was = before.print & shown, is = now.print & shown;
  return ((is & ~was) != 0 ? std::uint32_t{at_print_open} : 0U) |
         ((was & ~is) != 0 ? std::uint32_t{at_print_close} : 0U);
}

/// Tokens [first, last) between two boundaries.
struct piece {
  std::uint32_t first = 0, last = 0;
  std::uint32_t lead = 0;
  fact kind = fact::none;
  bool quoted = false, in_paren = false, remark = false;
  bool editor = false;        // "edited by" stands before
  bool edited = false;        // "edited by" or its editor follows
  bool alone = false;         // all of a parenthesis
  bool counted = false;       // a volume or pages follow
  bool numbered = false;      // … at once
  bool listed = false;        // in a list of people, by what stands around it
  bool before_place = false;  // a place or a colon follows: a city, more likely than a journal
  bool town = false;          // "Ann Arbor 1976"
  bool housed = false;        // "(Toronto: Example Press, 2005)" follows: the end of a book's title
  bool subtitle = false;      // "Wings. A History of Paper from the Greeks to …": a sentence before a town
  bool booked = false;        // … of a book by its imprint: "Wings. Concord, New Hampshire: Example Press"
  bool held = false;     // of a book in which the work appeared, before its imprint: "In B. Holm (ed.), Wings: Folds"
  bool goes_on = false;  // begins in small letters behind a parenthesis, a colon or a date: no part of its own
  bool ends_title = false;  // "… from East Crease, Quebec. Wing Journal, v. 7": a place before a period and a journal
  bool inverted = false;    // "Lin, Ruby." first in the line
  bool surname = false;     // all that is said of a person
  bool headword = false;    // "**Wings: a Study of …**": begins a title, set as what follows its colon
};

}  // namespace vitae::wild_text::citing
