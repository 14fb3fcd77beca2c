// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <utility>
#include <vitae/wild/citation/people.hpp>

/// The text of labelled pieces that stand side by side.
namespace vitae::wild_text::citing {

/// Is a quotation that opens among tokens [first, last) still open at their end?
inline bool opens_quotation(const token_view& line, std::size_t first, std::size_t last) {
  int open = 0;
  for (std::size_t i = first; i < last; ++i)
    open += (line.is(i, token_kind::quote_open) ? 1 : 0) - (line.is(i, token_kind::quote_close) ? 1 : 0);
  return open > 0;
}

/// The text of pieces [first, last), with the parenthesis, the quotation or the question mark that closes it.
inline cited_text run_text(const labelled_line& all, std::size_t first, std::size_t last) {
  std::size_t end = all.pieces[last - 1].last;
  const bool closes = all.pieces[last - 1].in_paren && !all.pieces[first].in_paren;
  if (closes && all.line.is(end, token_kind::paren_close)) ++end;
  if (all.line.is(end, token_kind::question)) ++end;
  if (all.line.is(end, token_kind::quote_close) && opens_quotation(all.line, all.pieces[first].first, end)) ++end;
  return people::text_of(all, all.pieces[first].first, end);
}

/// Adds a note, unless it is but a stroke.
inline void add_note(citation& made, cited_text text) {
  if (text && text.text != "/" && text.text != "\\") made.notes.push_back(std::move(text));
}

}  // namespace vitae::wild_text::citing
