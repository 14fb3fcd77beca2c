// SPDX-License-Identifier: BSL-1.0
#include <vitae/wild/citation/pieces/piece.hpp>

namespace piece_test {

namespace citing = vitae::wild_text::citing;

// A boundary is a set: each bit stands alone.
constexpr std::uint32_t boundaries[] = {
    citing::at_comma,       citing::at_semicolon,    citing::at_period,      citing::at_colon,
    citing::at_question,    citing::at_dash,         citing::at_joiner,      citing::at_quote_open,
    citing::at_quote_close, citing::at_paren_open,   citing::at_paren_close, citing::at_print_open,
    citing::at_print_close, citing::at_abbreviation, citing::at_start,       citing::at_initial,
    citing::at_newline,     citing::at_list,         citing::at_run_on};
constexpr bool apart() {
  std::uint32_t seen = 0;
  for (const std::uint32_t each : boundaries) {
    if (each == 0 || (each & (each - 1)) != 0 || (seen & each) != 0) return false;
    seen |= each;
  }
  return true;
}
static_assert(apart());

// Print that begins and print that ends; what is under a line or raised cuts nothing.
constexpr std::uint32_t between(unsigned before, unsigned after) {
  citing::token first, second;
  first.print = static_cast<unsigned char>(before);
  second.print = static_cast<unsigned char>(after);
  return citing::print_boundary(first, second);
}
static_assert(between(0, citing::bold) == citing::at_print_open);
static_assert(between(citing::italic, 0) == citing::at_print_close);
static_assert(between(citing::italic, citing::bold) == (citing::at_print_open | citing::at_print_close));
static_assert(between(0, citing::raised | citing::underlined) == 0 && between(citing::bold, citing::bold) == 0);

// A piece that nothing is known of.
constexpr citing::piece none;
static_assert(none.first == none.last && none.lead == 0 && none.kind == citing::fact::none);
static_assert(!none.quoted && !none.in_paren && !none.remark && !none.editor && !none.alone && !none.counted);

}  // namespace piece_test
