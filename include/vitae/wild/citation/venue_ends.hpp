// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <cstddef>
#include <vector>
#include <vitae/wild/citation/people.hpp>

/// Where the name of a venue begins and ends among the pieces [first, last) that are labelled so.
namespace vitae::wild_text::citing::venues {

/// "Transactions on Wings (Proceedings of Hands 2023)": does a date close the parenthesis that opens in a venue?
inline bool closes_with_date(const labelled_line& of, std::size_t first, std::size_t last) {
  const std::vector<piece>& all = of.pieces;
  return last < all.size() && all[last].kind == fact::date && all[last].in_paren && all[last - 1].in_paren &&
         !all[first].in_paren && all[last].lead == 0 && of.line.is(all[last].last, token_kind::paren_close);
}

/// "Proceedings of Wings (Riverton, May 1975)": where the parenthesis opens that what is no venue closes; `last` where
/// none does.
inline std::size_t before_open(const labelled_line& of, std::size_t first, std::size_t last) {
  const std::vector<piece>& all = of.pieces;
  if (!all[last - 1].in_paren || all[first].in_paren || closes_with_date(of, first, last)) return last;
  if (of.line.is(all[last - 1].last, token_kind::paren_close)) return last;
  std::size_t open = last - 1;
  while (open > first && (all[open].lead & at_paren_open) == 0) --open;
  return open > first ? open : last;
}

/// "volume 82 of Studies in Wings": is it the series that a book is a volume of?
inline bool is_series(const labelled_line& of, std::size_t first) {
  const piece& part = of.pieces[first];
  return first > 0 && of.pieces[first - 1].kind == fact::volume && part.last > part.first + 1 &&
         of.line[part.first].lower && of.line.says(part.first, "of");
}

/// "2009 Wings 4 P04018": is a venue one short piece that a year begins and a volume follows?
inline bool year_leads(const labelled_line& of, std::size_t first, std::size_t last) {
  const piece& part = of.pieces[first];
  return last == first + 1 && part.last > part.first + 1 && part.last < part.first + 5 &&
         dates::year_at(of.line, part.first) != 0 && last < of.pieces.size() &&
         (of.pieces[last].kind == fact::volume || of.pieces[last].kind == fact::number);
}

}  // namespace vitae::wild_text::citing::venues
