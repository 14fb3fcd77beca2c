// SPDX-License-Identifier: BSL-1.0
#pragma once
#include <vitae/wild/citation/facts/recognise.hpp>

namespace vitae::wild_text::citing {

/// The quotation mark that closes the one at `at`; `at` itself where none does.
inline std::size_t matching_quote(const token_view& line, std::size_t at) {
  std::size_t depth = 0, last = at;
  for (std::size_t i = at; i < line.size() && i < at + 200; ++i) {
    if (line[i].is(token_kind::quote_open)) ++depth;
    if (!line[i].is(token_kind::quote_close)) continue;
    last = i;
    if (--depth == 0) return i;
  }
  return last;
}

/// The apostrophe that closes a quotation which one at `at` opens; `at` itself where it opens none.
inline std::size_t matching_apostrophe(const token_view& line, std::size_t at) {
  const token& now = line[at];
  const bool opens = (now.space || now.letters == 1) && at + 1 < line.size() && !line[at + 1].space &&
                     line[at + 1].is(token_kind::word);
  if (!opens) return at;
  for (std::size_t i = at + 1; i < line.size() && i < at + 120; ++i) {
    if (!line[i].is(token_kind::apostrophe) || line[i].space || line[i].letters == 1) continue;
    if (recognising::ends_part(line, i + 1) || line[i - 1].is(token_kind::comma) ||
        line[i - 1].is(token_kind::period)) {
      return i;
    }
  }
  if (now.letters == 0) return at;
  // "‘Wings, Part II’ Flight Studies 3": the next part begins at once
  for (std::size_t i = at + 4; i + 1 < line.size() && i < at + 120; ++i) {
    const bool typographic = line[i].is(token_kind::apostrophe) && !line[i].space && line[i].letters == 0;
    if (typographic && line[i].size() > 1 && line[i + 1].space && line[i + 1].capital) return i;
  }
  return at;
}

}  // namespace vitae::wild_text::citing
